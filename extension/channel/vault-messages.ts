import type { Params, Result } from '../../shared/protocol/methods.ts';
import type { Written } from '../vault/field/field-hand.ts';
import type { FrameMark } from '../vault/page-fields.ts';
import type { VaultState } from '../vault/vault-state.ts';
import type { VaultTask } from '../vault/vault-task.ts';
import type { Problem } from './messages.ts';

/** Name of the port a window of the vault opens to the background. */
export const VAULT_PORT = 'vault';

/** What a window of the vault asks for; every one is answered. */
export type VaultRequest =
  /** First: what is this window for? A token is good once. */
  | { do: 'open'; token: string }
  | { do: 'connect' }
  | { do: 'unlock'; passphrase?: string | undefined }
  | { do: 'save'; item: Params<'vault.save'> }
  | { do: 'undo'; itemId: string }
  | { do: 'choices'; origin: string; query: string }
  /** `confirmed`: the person was asked, and wants it there all the same. */
  | { do: 'fill'; itemId: string; confirmed: boolean; mark: FrameMark }
  | { do: 'copy'; itemId: string; confirmed: boolean; origin: string };

/** What became of an item that was to be filled in or copied. */
export type FillOutcome = Written | 'needs-confirmation' | 'failed';

export interface VaultResults {
  open: { task: VaultTask | null };
  connect: object;
  unlock: { problem: Problem | null };
  save: { itemId: string | null; problem: Problem | null };
  undo: { problem: Problem | null };
  choices: { found: Result<'vault.choices'> | null; problem: Problem | null };
  fill: { outcome: FillOutcome; problem: Problem | null };
  copy: { value: string | null; needsConfirmation: boolean; problem: Problem | null };
}

/** Everything a window of the vault shows that the background knows; sent on every change. */
export interface VaultSnapshot {
  vault: VaultState;
}
