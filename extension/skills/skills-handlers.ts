import type { AgentLink } from '../agent/agent-link.ts';
import { createAskAgent } from '../agent/ask-agent.ts';
import { problemOf } from '../background/problem-of.ts';
import type { Problem } from '../channel/messages.ts';
import type { SkillsHandlers } from '../channel/skills-server.ts';
import type { VaultSource } from '../vault/vault-source.ts';
import type { SkillsSource } from './skills-source.ts';

const ASK_TIMEOUT_MS = 15_000;
/** Every file of a skill is looked over. */
const REVIEW_TIMEOUT_MS = 60_000;

export interface SkillsHandlersOptions {
  link: Pick<AgentLink, 'peer' | 'connect'>;
  source: Pick<SkillsSource, 'refresh'>;
  vault: Pick<VaultSource, 'unlock'>;
}

/** What side panels ask, carried out by the agent. */
export function createSkillsHandlers({
  link,
  source,
  vault,
}: SkillsHandlersOptions): SkillsHandlers {
  const ask = createAskAgent({ link, needs: 'Skills need', usualMs: ASK_TIMEOUT_MS });

  async function change(work: Promise<unknown>): Promise<{ problem: Problem | null }> {
    try {
      await work;
      await source.refresh();
      return { problem: null };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }

  return {
    async connect() {
      await link.connect();
      return {};
    },
    look: ({ skill: id }) =>
      ask('skills.show', { id }).then(
        (details) => ({ details, problem: null }),
        (error) => ({ details: null, problem: problemOf(error) }),
      ),
    review: ({ skill: id }) =>
      ask('skills.review', { id }, { timeoutMs: REVIEW_TIMEOUT_MS }).then(
        (review) => ({ review, problem: null }),
        (error) => ({ review: null, problem: problemOf(error) }),
      ),
    approve: ({ skill: id, hash }) => change(ask('skills.approve', { id, hash })),
    disable: ({ skill: id }) => change(ask('skills.disable', { id })),
    settings: ({ skill: id }) =>
      ask('skills.settings', { id }).then(
        (found) => ({ found, problem: null }),
        (error) => ({ found: null, problem: problemOf(error) }),
      ),
    configure: ({ skill: id, hash, values }) =>
      ask('skills.configure', { id, hash, values }).then(
        ({ problems }) => ({ problems, problem: null }),
        (error) => ({ problems: [], problem: problemOf(error) }),
      ),
    secret: ({ skill: id, key, value }) => change(ask('skills.secret', { id, key, value })),
    unlock: async ({ passphrase }) => ({ problem: await vault.unlock(passphrase) }),
  };
}
