import type { VaultStatus } from '../../shared/protocol/vault.ts';
import type { Problem } from '../channel/messages.ts';

/** How the vault stands, as far as this browser knows. Exactly one holds at any time. */
export type VaultState =
  /** There is no agent to ask. */
  | { kind: 'away' }
  /** The agent has not answered yet. */
  | { kind: 'unknown' }
  | { kind: 'absent' }
  /** `problem` is the code of what kept it from opening by itself. */
  | { kind: 'locked'; takesPassphrase: boolean; problem: string | null }
  | { kind: 'unlocked'; items: number }
  /** Not even its description can be read. */
  | { kind: 'unreadable'; problem: Problem };

/** The agent's answer as what a page shows. */
export function vaultState({ state, provider, items = 0, problem }: VaultStatus): VaultState {
  if (state === 'absent') return { kind: 'absent' };
  if (state === 'unlocked') return { kind: 'unlocked', items };
  return { kind: 'locked', takesPassphrase: provider === 'passphrase', problem: problem ?? null };
}
