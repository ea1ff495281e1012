import type { Handlers, ParsedParams } from '../../../shared/protocol/index.ts';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import type { LinkClient } from '../../link/handshake.ts';
import type { Preferences } from '../../vault/preferences.ts';
import { auditClient } from '../audit-trail.ts';
import type { Services } from '../services.ts';
import { cliOnly } from './cli-only.ts';

/**
 * The vault. A browser learns its state, opens and locks it; everything else is for the command
 * line, but for what `browserVaultHandlers` lets a browser do with items.
 */
export function vaultHandlers({ vault, audit }: Services, client: LinkClient): Handlers {
  const forCli = cliOnly(client, 'do this with the vault', 'See "lifesavor vault --help".');
  return {
    'vault.status': () => vault.status(),

    'vault.create': async ({ provider, passphrase }) => {
      forCli();
      await vault.create(provider, passphrase);
      return await vault.status();
    },

    'vault.unlock': async ({ passphrase }) => {
      try {
        await vault.unlock(passphrase);
      } catch (error) {
        // Whoever guesses leaves a trace.
        const { code } = toLifeSavorError(error);
        audit.note({ event: 'command-refused', code, client: auditClient(client) });
        throw error;
      }
      return await vault.status();
    },

    'vault.lock': async () => {
      await vault.lock();
      return await vault.status();
    },

    'vault.list': async (filter) => {
      forCli();
      return { items: await vault.call('list', filter) };
    },

    'vault.get': async ({ id }) => {
      forCli();
      const item = await vault.call('get', id);
      audit.note({ event: 'item-read', itemId: id, by: 'cli' });
      return item;
    },

    'vault.put': async (item) => {
      forCli();
      const saved = await vault.call('put', item);
      audit.note({ event: 'item-put', itemId: saved.id, kind: saved.kind });
      return saved;
    },

    'vault.edit': async ({ id, changes }) => {
      forCli();
      const saved = await vault.call('edit', id, changes);
      audit.note({ event: 'item-put', itemId: saved.id, kind: saved.kind });
      return saved;
    },

    'vault.remove': async ({ id }) => {
      forCli();
      await vault.call('remove', id);
      audit.note({ event: 'item-removed', itemId: id, by: 'cli' });
      return {};
    },

    'vault.rekey': async () => {
      forCli();
      await vault.call('rekey');
      audit.note({ event: 'key-changed', by: 'cli' });
      return {};
    },

    'vault.move': async ({ provider, passphrase }) => {
      forCli();
      const from = vault.descriptor?.provider;
      await vault.call('move', provider, passphrase);
      if (from && from !== provider) audit.note({ event: 'key-moved', from, to: provider });
      return await vault.status();
    },

    'vault.verify': async ({ repair, passphrase }) => {
      forCli();
      return repair ? await vault.repair(passphrase) : await vault.call('verify');
    },

    'audit.key': async () => {
      forCli();
      return { key: Buffer.from(await vault.call('auditKey')).toString('base64') };
    },

    'vault.settings': async ({ changes }) => {
      forCli();
      const before = await vault.preferences();
      if (changes === undefined) return before;
      await vault.setPreferences(changed(before, changes));
      return await vault.preferences();
    },

    'vault.wipe': async () => {
      forCli();
      await vault.wipe();
      return {};
    },
  };
}

/** `null` takes a setting back to what fits. */
function changed(
  { idleMinutes: before, ...rest }: Preferences,
  { idleMinutes = before, ...changes }: NonNullable<ParsedParams<'vault.settings'>['changes']>,
): Preferences {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return {
    ...rest,
    ...Object.fromEntries(given),
    ...(typeof idleMinutes === 'number' && { idleMinutes }),
  };
}
