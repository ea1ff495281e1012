import type { CallToolResult } from '@modelcontextprotocol/server';
import { Refusal, type RefusalCode } from './refusal.ts';

/** Where clients of our own find the code and the next step of a failed call. */
export const ERROR_META = 'org.lifesavor/error';

/** What a failed call answers: sentences, never a stack. */
export function errorResult(error: unknown, signal: AbortSignal): CallToolResult {
  const { code, message, nextStep } = refusalOf(error, signal);
  return {
    content: [{ type: 'text', text: `${message} ${nextStep}` }],
    isError: true,
    _meta: { [ERROR_META]: { code, nextStep } satisfies { code: RefusalCode; nextStep: string } },
  };
}

function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (error instanceof Refusal) return error;
  if (signal.aborted)
    return new Refusal('CANCELLED', 'This was cancelled.', 'Ask again to start over.');
  return new Refusal(
    'INTERNAL',
    'Something went wrong inside this skill.',
    'Try again with other input; if it keeps failing, report it with what you asked for.',
  );
}

/** Where an unexpected error came from. The message is left out: it may hold a value. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.name, ...frames].join('\n');
}
