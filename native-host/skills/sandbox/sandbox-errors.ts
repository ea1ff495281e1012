import { LifeSavorError } from '../../../shared/protocol/errors.ts';

const DOCTOR = 'Run "lifesavor doctor"; it says what this machine lacks.';

/** There is nothing on this machine that could hold a skill. */
export function sandboxMissing(message: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('SANDBOX_MISSING', message, nextStep);
}

/** The sandbox is there and could not be set up. `cause` may hold its own words. */
export function sandboxFailed(message: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError('SANDBOX_FAILED', message, DOCTOR, { cause });
}

/** The skill asks for something that cannot be given. */
export function cannotStart(message: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('SKILL_START_FAILED', message, nextStep);
}

export function startCancelled(): LifeSavorError {
  return new LifeSavorError('CANCELLED', 'The start of the skill was given up.', 'Start it again.');
}
