import type { CallToolResult } from '@modelcontextprotocol/server';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';

/** A result as data, and as text for clients that show nothing else. */
export function asResult(data: Record<string, unknown>): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(data) }],
    structuredContent: data,
  };
}

/** Runs a tool; what goes wrong is told in a plain sentence with its code and the next step. */
export async function toResult(
  run: () => Promise<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    return asResult(await run());
  } catch (error) {
    const { code, message, nextStep } = toLifeSavorError(error);
    return { isError: true, content: [{ type: 'text', text: `${message} (${code}) ${nextStep}` }] };
  }
}
