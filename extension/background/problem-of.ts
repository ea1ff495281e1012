import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { Problem } from '../channel/messages.ts';

/** Any thrown thing as the sentences a page shows. */
export function problemOf(error: unknown): Problem {
  const { message, nextStep } = toLifeSavorError(error);
  return { message, nextStep };
}
