import type { Span } from '../../../shared/detect/types.ts';
import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import type { Runtime } from '../runtime/open-session.ts';

/** What the process of the model is told. Answers come in the order of the questions. */
export type ToModel = { ask: Question[] } | { cancel: number };

export interface Question {
  id: number;
  text: string;
}

/** What it says. After `refused` it ends. */
export type FromModel =
  | { ready: ReadyModel }
  | { refused: Refusal }
  | { answers: Answer[]; rssBytes: number };

export interface ReadyModel {
  /** Id of the model that was loaded. */
  id: string;
  runtime: Runtime;
  /** Size of the model's files. */
  modelBytes: number;
}

export interface Refusal {
  code: ErrorCode;
  message: string;
  nextStep: string;
}

/** Without spans where the question was cancelled. */
export interface Answer {
  id: number;
  spans?: Span[];
}
