import type { AgentState } from '../agent/agent-state.ts';
import type { ModelState } from '../inference/messages.ts';
import type { VaultState } from '../vault/vault-state.ts';
import type { Problem } from './messages.ts';
import type { FleetNews, PanelTab } from './orders-messages.ts';

/** Name of the port the popup opens to the background. */
export const POPUP_PORT = 'popup';

/** What the popup may ask for. */
export type PopupRequest =
  | { do: 'watch'; tabId: number | null }
  | { do: 'connect' }
  | { do: 'use-agent'; enabled: boolean }
  | { do: 'retry-model' }
  | { do: 'unlock-vault'; passphrase?: string | undefined }
  | { do: 'lock-vault' }
  /** What the side panel, which is about to be opened, is to show. */
  | { do: 'show-tab'; tab: PanelTab };

/** Everything the popup shows that the background knows; sent on every change. */
export interface PopupSnapshot {
  agent: AgentState;
  model: ModelState;
  vault: VaultState;
  /** What kept the vault from being opened or locked when this popup asked last. */
  vaultProblem: Problem | null;
  /** What waits from the fleet; `null` where nothing does. */
  news: FleetNews | null;
  /** Values replaced in messages sent from the watched tab in this browser session. */
  replaced: number;
}
