import type { Policy } from '../../shared/policy/schema.ts';
import type { ModelAnswer, ModelState } from '../inference/messages.ts';
import type { PolicyEdit } from '../policy/policy-edit.ts';
import type { Problem } from './messages.ts';

/** Name of the port the settings page opens to the background. */
export const OPTIONS_PORT = 'options';

/** What the settings page asks for; every one is answered. */
export type OptionsRequest =
  | { do: 'change'; edits: PolicyEdit[] }
  /** A text to try. Of two only the newer is of interest. */
  | { do: 'tag'; text: string };

export interface OptionsResults {
  change: { problem: Problem | null };
  tag: ModelAnswer;
}

/** Everything the settings page shows that the background knows; sent on every change. */
export interface OptionsSnapshot {
  policy: Policy;
  isAgentConnected: boolean;
  /** Something was changed that the agent has not taken over yet. */
  isPending: boolean;
  /** What the agent said when it was told. */
  refusal: Problem | null;
  model: ModelState;
}
