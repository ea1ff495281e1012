import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { AgentLink } from '../agent/agent-link.ts';
import { createAskAgent } from '../agent/ask-agent.ts';
import { problemOf } from '../background/problem-of.ts';
import type { VaultHandlers } from '../channel/vault-server.ts';
import type { PageFields } from './page-fields.ts';
import type { VaultSource } from './vault-source.ts';
import type { VaultWindows } from './vault-windows.ts';

const ASK_TIMEOUT_MS = 10_000;

export interface VaultHandlersOptions {
  link: Pick<AgentLink, 'peer' | 'connect'>;
  vault: Pick<VaultSource, 'unlock'>;
  windows: Pick<VaultWindows, 'take'>;
  fields: Pick<PageFields, 'readiness' | 'write'>;
}

/** What windows of the vault ask, carried out by the agent and in pages. */
export function createVaultHandlers(options: VaultHandlersOptions): VaultHandlers {
  const { link, vault, windows, fields } = options;
  const ask = createAskAgent({ link, needs: 'The vault needs', usualMs: ASK_TIMEOUT_MS });

  return {
    open: async ({ token }) => ({ task: windows.take(token) ?? null }),
    async connect() {
      await link.connect();
      return {};
    },
    unlock: async ({ passphrase }) => ({ problem: await vault.unlock(passphrase) }),
    save: ({ item }) =>
      ask('vault.save', item).then(
        ({ id: itemId }) => ({ itemId, problem: null }),
        (error) => ({ itemId: null, problem: problemOf(error) }),
      ),
    undo: ({ itemId }) =>
      ask('vault.unsave', { id: itemId }).then(
        () => ({ problem: null }),
        (error) => ({ problem: problemOf(error) }),
      ),
    choices: ({ origin, query }) =>
      ask('vault.choices', query === '' ? { origin } : { origin, query }).then(
        (found) => ({ found, problem: null }),
        (error) => ({ found: null, problem: problemOf(error) }),
      ),
    async fill({ itemId: id, confirmed, mark }) {
      // Before the vault gives it away: is there still somebody to give it to?
      const readiness = await fields.readiness(mark);
      if (readiness !== 'ready') return { outcome: readiness, problem: null };
      try {
        const { value } = await ask('vault.fill', { id, origin: mark.origin, confirmed });
        return { outcome: await fields.write(mark, value), problem: null };
      } catch (error) {
        if (isNotForOrigin(error)) return { outcome: 'needs-confirmation', problem: null };
        return { outcome: 'failed', problem: problemOf(error) };
      }
    },
    async copy({ itemId: id, confirmed, origin }) {
      try {
        const { value } = await ask('vault.fill', { id, origin, confirmed });
        return { value, needsConfirmation: false, problem: null };
      } catch (error) {
        if (isNotForOrigin(error)) return { value: null, needsConfirmation: true, problem: null };
        return { value: null, needsConfirmation: false, problem: problemOf(error) };
      }
    },
  };
}

function isNotForOrigin(error: unknown): boolean {
  return toLifeSavorError(error).code === 'ITEM_NOT_FOR_ORIGIN';
}
