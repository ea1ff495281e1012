import type { CliContext } from '../context.ts';
import { reportError } from '../report-error.ts';
import { type Input, inputsOf } from './inputs.ts';

/** Runs `action` for one input after the other; what fails is reported, and the rest still done. */
export async function eachInput(
  names: readonly string[],
  options: { json: boolean },
  context: CliContext,
  action: (input: Input) => Promise<void>,
): Promise<void> {
  for (const input of inputsOf(names, context)) {
    context.signal.throwIfAborted();
    try {
      await action(input);
    } catch (error) {
      context.signal.throwIfAborted();
      await reportError(error, context, { json: options.json, subject: input.name });
    }
  }
}
