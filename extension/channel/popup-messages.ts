import type { AgentState } from '../agent/agent-state.ts';
import type { ModelState } from '../inference/messages.ts';

/** Name of the port the popup opens to the background. */
export const POPUP_PORT = 'popup';

/** What the popup may ask for. */
export type PopupRequest =
  | { do: 'watch'; tabId: number | null }
  | { do: 'connect' }
  | { do: 'use-agent'; enabled: boolean }
  | { do: 'retry-model' };

/** Everything the popup shows that the background knows; sent on every change. */
export interface PopupSnapshot {
  agent: AgentState;
  model: ModelState;
  /** Values replaced in messages sent from the watched tab in this browser session. */
  replaced: number;
}
