import type { Span } from '../../shared/detect/types.ts';
import type { Policy } from '../../shared/policy/schema.ts';
import type { Finding } from '../../shared/protocol/message.ts';
import type { Why, WhyQuestion } from './why-question.ts';

/** The rules and their explanations, as the guard's script lends them to a page of the extension. */
export interface LentDetection {
  /** What is found in a text under a policy, for no site in particular. */
  findingsIn(text: string, policy: Policy, modelSpans: readonly Span[]): Finding[];
  why(question: WhyQuestion): Why;
}

/** Where it is put down. */
const PLACE = 'lifesavorDetection';

export function lend(detection: LentDetection): void {
  Object.defineProperty(globalThis, PLACE, { value: detection });
}

/** What was lent, once the guard's script has run in this page. */
export function borrowed(): LentDetection | undefined {
  return (globalThis as { [PLACE]?: LentDetection })[PLACE];
}
