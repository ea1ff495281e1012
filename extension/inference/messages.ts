import type { Span } from '../../shared/detect/types.ts';
import type { ModelProblem } from './problems.ts';

/** How the model of this browser stands. Exactly one holds at any time. */
export type ModelState =
  | { kind: 'asleep' }
  | { kind: 'starting' }
  | { kind: 'ready' }
  | { kind: 'unavailable'; problem: ModelProblem };

/** What came of asking the model about a text. */
export type ModelAnswer =
  | { kind: 'spans'; spans: Span[] }
  /** A newer text of the same lane came in between. */
  | { kind: 'superseded' }
  | { kind: 'unavailable' };

/** A text for the model. */
export interface TagRequest {
  id: string;
  /** Of two texts in one lane only the newer is of interest. */
  lane: string;
  /** A person is writing it: before everything that is not. */
  isDraft: boolean;
  text: string;
}

/** What the worker says. */
export type WorkerReply =
  | { is: 'ready' }
  /** `null`: superseded. */
  | { is: 'answer'; id: string; spans: Span[] | null }
  /** The end of this worker. */
  | { is: 'failed'; problem: ModelProblem };

/** What the background hears over its port. */
export type HostReply = WorkerReply | { is: 'closing' };
