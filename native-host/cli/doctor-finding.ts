import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';

/** One line of the report. */
export interface Finding {
  check: string;
  state: 'ok' | 'warn' | 'fail';
  message: string;
  nextStep?: string;
}

/** What `look` says, or that it failed and why. */
export function attempt(check: string, look: () => Omit<Finding, 'check'>): Finding {
  try {
    return { check, ...look() };
  } catch (error) {
    return failed(check, error);
  }
}

export function failed(check: string, error: unknown): Finding {
  const { message, nextStep } = toLifeSavorError(error);
  return { check, state: 'fail', message, nextStep };
}
