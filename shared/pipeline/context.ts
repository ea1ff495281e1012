import type { Detector } from '../detect/detector.ts';
import type { Span } from '../detect/types.ts';
import type { Policy } from '../policy/schema.ts';
import type { Direction, Finding, SafetyFinding, Verdict } from '../protocol/message.ts';
import type { SafetyRules } from './safety/types.ts';

export interface CheckInput {
  text: string;
  /** Host name the message is for, or `cli`. */
  site: string;
  direction: Direction;
  /** What a model found in this very text, joined with what the rules find. */
  modelSpans?: readonly Span[];
}

export interface CheckDeps {
  detector: Detector;
  policy: Policy;
  /** Replaces the rules the product comes with. */
  safetyRules?: readonly SafetyRules[];
  /** Checked between stages. */
  signal?: AbortSignal;
}

/** What the stages share. Each stage fills in its own part and reads those before it. */
export interface CheckContext {
  readonly input: CheckInput;
  readonly deps: CheckDeps;
  findings: Finding[];
  safety: SafetyFinding[];
  route: Verdict['route'];
}

export type Stage = (context: CheckContext) => void;
