import { LifeSavorError } from '../../shared/protocol/errors.ts';

/**
 * The JSON object a person typed as arguments; an empty one when they typed nothing.
 * @param example such an object, for the next step
 * @throws LifeSavorError INPUT_INVALID.
 */
export function jsonArguments(text: string | undefined, example: string): Record<string, unknown> {
  try {
    const args: unknown = JSON.parse(text ?? '{}');
    if (typeof args === 'object' && args !== null && !Array.isArray(args))
      return args as Record<string, unknown>;
  } catch {
    // Told below, with the same sentence.
  }
  throw new LifeSavorError(
    'INPUT_INVALID',
    'The arguments are no JSON object.',
    `Write them like '${example}'.`,
  );
}
