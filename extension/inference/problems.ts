import { type ErrorCode, LifeSavorError } from '../../shared/protocol/errors.ts';

const REINSTALL = 'Install the extension again.';
const RETRY = 'Try again.';

interface ProblemText {
  /** Goes on after "The model". */
  what: string;
  nextStep: string;
}

/** Why the model cannot be asked, for a person to read. */
export const PROBLEM_TEXTS = {
  MODEL_MISSING: { what: 'misses a file', nextStep: REINSTALL },
  MODEL_CORRUPT: { what: 'has a damaged file', nextStep: REINSTALL },
  MODEL_UNSUPPORTED: { what: 'was not started by this browser', nextStep: RETRY },
  MODEL_FAILED: { what: 'stopped in the middle of its work', nextStep: RETRY },
  TIMEOUT: { what: 'did not answer in time', nextStep: RETRY },
} as const satisfies Partial<Record<ErrorCode, ProblemText>>;

export type ModelProblem = keyof typeof PROBLEM_TEXTS;

export function modelError(problem: ModelProblem, cause: unknown): LifeSavorError {
  const { what, nextStep } = PROBLEM_TEXTS[problem];
  return new LifeSavorError(problem, `The model ${what}.`, nextStep, { cause });
}

/** The problem an error stands for; anything unknown is a failure of the model. */
export function problemOf(error: unknown): ModelProblem {
  const code = error instanceof LifeSavorError ? error.code : 'MODEL_FAILED';
  return code in PROBLEM_TEXTS ? (code as ModelProblem) : 'MODEL_FAILED';
}
