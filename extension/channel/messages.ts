import type { EntityType } from '../../shared/detect/entity-types/index.ts';
import type { Policy } from '../../shared/policy/schema.ts';
import type { MapEntry } from '../../shared/protocol/conversation.ts';
import type { Verdict } from '../../shared/protocol/message.ts';
import type { RedactableSpan, Redacted } from '../../shared/redact/index.ts';
import type { ModelAnswer } from '../inference/messages.ts';

/** Name of the port every guarded frame opens to the background. */
export const GUARD_PORT = 'guard';

/** A value as found on a page, for the list of what is not personal data there. */
export interface FoundValue {
  type: EntityType;
  value: string;
}

/** What went wrong, in plain sentences: what happened and what the person can do. */
export interface Problem {
  message: string;
  nextStep: string;
}

/** What a frame needs to know to protect by itself. */
export interface Welcome {
  /** The path the frame gave: by now it may show another one. */
  path: string;
  /** Host the policy is applied for: that of the tab, which the page cannot choose. */
  site: string;
  policy: Policy;
  agentConnected: boolean;
  entries: MapEntry[];
  /** Seen before on this site: Enter in the composer sends. */
  enterSends: boolean;
}

/** Everything a frame may ask the background. */
export interface Asks {
  /** First on every port, and again when the page moved to another path without loading. */
  open: { params: { path: string }; result: Welcome };
  /** The agent's verdict; `null` when it is not connected or did not answer. */
  check: { params: { text: string }; result: { verdict: Verdict | null } };
  /** A draft is about to be written: what has to start for it may start. */
  wakeModel: { params: object; result: object };
  /** What this browser's model says. A newer draft of the frame takes the place of an older one. */
  tag: { params: { text: string; isDraft: boolean }; result: ModelAnswer };
  redact: {
    params: { text: string; spans: RedactableSpan[]; shown: string[] };
    result: Redacted;
  };
  allowed: { params: { values: FoundValue[] }; result: { allowed: boolean[] } };
  allow: { params: FoundValue & { allowed: boolean }; result: object };
  /** Not personal data anywhere, whatever it looks like: a change of the policy. */
  allowEverywhere: {
    params: { value: string; allowed: boolean };
    result: { problem: Problem | null };
  };
  /** Opens a window in which the person may save the value; nothing is saved by itself. */
  saveToVault: { params: FoundValue; result: { problem: Problem | null } };
  /** A guarded message is leaving now; `replaced` values of it became placeholders. */
  sent: { params: { replaced: number }; result: object };
  enterSends: { params: object; result: object };
}
export type AskName = keyof Asks;
export type AskParams<A extends AskName> = Asks[A]['params'];
export type AskResult<A extends AskName> = Asks[A]['result'];

export type Reply = { id: number; result: object } | { id: number; failed: true };

/** What the background tells frames unasked. */
export type Push =
  | { push: 'entries'; path: string; entries: MapEntry[] }
  | { push: 'policy'; policy: Policy }
  | { push: 'agent'; connected: boolean };
