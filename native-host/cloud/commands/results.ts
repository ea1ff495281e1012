import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { canonicalBytes } from '../wire/canonical.ts';
import { MAX_RESULT_BYTES } from '../wire/limits.ts';
import { type CommandResult, resultSchema } from '../wire/result.ts';
import type { Outcome } from './execute.ts';

/** The stream counts the headers of a message, too. */
const HEADERS_BYTES = 1024;

export interface ResultOf {
  command: string;
  agent: string;
  now: number;
}

/** The word that a command came, as it is sent. */
export function receivedResult({ command, agent, now }: ResultOf): string {
  return encode({ ...base({ command, agent, now }), phase: 'received', outcome: 'ok' });
}

/** How a command ended, as it is sent; what is too long to be sent is said to be. */
export function doneResult(
  of: ResultOf,
  outcome: Exclude<Outcome, { outcome: 'pending' }>,
): string {
  const { outcome: how, ...rest } = outcome;
  const told = 'code' in rest ? { code: rest.code, message: rest.message } : dataOf(rest.data);
  try {
    const text = encode({ ...base(of), phase: 'done', outcome: how, ...told });
    if (Buffer.byteLength(text) <= MAX_RESULT_BYTES - HEADERS_BYTES) return text;
  } catch {
    // What is no JSON cannot be sent either.
  }
  return doneResult(of, {
    outcome: 'failed',
    code: 'RESULT_TOO_LARGE',
    message: 'It was carried out; what it gave is too much to be sent.',
  });
}

/** Sentences that would name a folder of this machine, and with it often its person. */
const WITHOUT_PLACE: Readonly<Partial<Record<ErrorCode, string>>> = {
  OUTPUT_UNWRITABLE: 'A file or folder there cannot be written.',
  INPUT_UNREADABLE: 'A file there cannot be read.',
  AGENT_REFUSED: 'That is not allowed there.',
};

/** What a rejection tells: a code and the product's own sentences, nothing else. */
export function failureOf(error: unknown): Outcome {
  const { code, message, nextStep } = toLifeSavorError(error);
  return { outcome: 'failed', code, message: WITHOUT_PLACE[code] ?? `${message} ${nextStep}` };
}

function base({ command, agent, now }: ResultOf) {
  return { v: 1, command, agent, at: new Date(now).toISOString() } as const;
}

function dataOf(data: unknown): { data?: CommandResult['data'] } {
  return data === undefined ? {} : { data: data as CommandResult['data'] };
}

function encode(result: CommandResult): string {
  return canonicalBytes(resultSchema.parse(result)).toString('utf8');
}
