import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { CliContext } from './context.ts';

/** The `error` member of JSON output. */
export interface ErrorReport {
  code: string;
  message: string;
  nextStep: string;
}

/** What JSON output says about a thrown thing; notes the exit code. */
export function errorReport(error: unknown, { status }: CliContext): ErrorReport {
  const { code, message, nextStep } = toLifeSavorError(error);
  status.failed(code);
  return { code, message, nextStep };
}

/** Says what went wrong and what to do: on stderr, or as a JSON line on stdout. */
export async function reportError(
  error: unknown,
  context: CliContext,
  options: { json: boolean; subject?: string },
): Promise<void> {
  const report = errorReport(error, context);
  if (options.json) {
    const file = options.subject === undefined ? {} : { file: options.subject };
    await context.out.write(`${JSON.stringify({ ...file, error: report })}\n`);
    return;
  }
  const prefix = options.subject === undefined ? '' : `${options.subject}: `;
  await context.err.write(`lifesavor: ${prefix}${report.message}\n  → ${report.nextStep}\n`);
}
