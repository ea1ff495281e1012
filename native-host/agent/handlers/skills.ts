import type { Handlers } from '../../../shared/protocol/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import { REVIEW_CAVEAT } from '../../skills/review/index.ts';
import type { Services } from '../services.ts';
import { callSkill } from '../skill-calls.ts';
import { skillOwner } from '../skill-owner.ts';
import type { VaultKeeper } from '../vault-keeper.ts';
import { cliOnly } from './cli-only.ts';
import { ShownSkills } from './shown-skills.ts';

/**
 * Skills. A browser sees what there is, sets what can be set, switches skills off, and approves what
 * it has shown to its person; all else is for the command line. It learns no secret, only whether
 * there is one. Made for each connection.
 */
export function skillHandlers(services: Services, client: LinkClient): Handlers {
  const { skills, audit, vault } = services;
  const forCli = cliOnly(client, 'do this with skills', 'See "lifesavor skills --help".');
  const shown = new ShownSkills();
  const by = client.role === 'cli' ? 'cli' : 'extension';
  return {
    'skills.list': async () => ({ skills: (await skills()).list() }),

    'skills.show': async ({ id }) => (await skills()).show(id),

    'skills.review': async ({ id }, { signal }) => {
      const reviewed = await (await skills()).review(id, signal);
      shown.add(id, reviewed.hash);
      return { ...reviewed, caveat: REVIEW_CAVEAT };
    },

    'skills.add': async ({ path }) => {
      forCli();
      return { id: await (await skills()).add(path) };
    },

    'skills.approve': async (request) => {
      if (client.role !== 'cli') shown.take(request);
      const summary = await (await skills()).approve(request);
      audit.note({ event: 'skill-approved', skill: request.hash, by });
      return summary;
    },

    'skills.settings': async ({ id }) => {
      const host = await skills();
      const secrets = await secretNames(vault, id);
      return host.settings(id, secrets);
    },

    'skills.configure': async ({ id, hash, values }) => {
      const problems = await (await skills()).configure(id, hash, values);
      if (problems.length === 0) audit.note({ event: 'skill-configured', skill: hash, by });
      return { problems };
    },

    'skills.secret': async ({ id, key, value }) => {
      const host = await skills();
      const skill = host.hashOf(id);
      host.checkSecret(id, key);
      const owner = skillOwner(id);
      if (value === null) await vault.call('removeCredential', owner, key);
      else await vault.call('setCredential', owner, key, value);
      audit.note({ event: 'skill-configured', skill, by });
      await host.restart(id);
      return {};
    },

    'skills.disable': async ({ id }) => {
      const host = await skills();
      const skill = host.hashOf(id);
      const summary = await host.disable(id);
      audit.note({ event: 'skill-disabled', skill, by });
      return summary;
    },

    'skills.remove': async ({ id }) => {
      forCli();
      const host = await skills();
      await host.remove(id);
      if (vault.isOpen) await vault.call('forgetCredentials', skillOwner(id));
      return {};
    },

    'skills.tools': async ({ id }, { signal }) => {
      forCli();
      return { tools: await (await skills()).tools(id, signal) };
    },

    'skills.call': async (call, { signal }) => {
      forCli();
      return await callSkill(services, call, signal);
    },

    'skills.logs': async ({ id, lines }) => {
      forCli();
      const host = await skills();
      return { lines: host.logs(id, lines), network: host.connections(id) };
    },

    'skills.top': async () => {
      forCli();
      return { skills: (await skills()).top() };
    },
  };
}

/** Which secrets of a skill are set; `undefined` while the vault cannot say. */
async function secretNames(vault: VaultKeeper, id: string): Promise<string[] | undefined> {
  if (vault.isOpen) return await vault.call('credentialNames', skillOwner(id));
  return vault.descriptor === undefined ? [] : undefined;
}
