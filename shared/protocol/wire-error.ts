import { ERROR_CODES, type ErrorCode, LifeSavorError } from './errors.ts';

/** The `error` member of a JSON-RPC response as this product writes it. */
export interface WireError {
  code: number;
  message: string;
  data: { code: ErrorCode; nextStep: string };
}

const MAX_SENTENCE_LENGTH = 500;
const REPORT_STEP = 'Run "lifesavor doctor" and try again.';

/**
 * Any thrown thing as a wire error. Only the sentences of a `LifeSavorError` travel: other
 * messages may quote the text that was being worked on.
 */
export function toWireError(error: unknown): WireError {
  const known = toLifeSavorError(error);
  return {
    code: ERROR_CODES[known.code].rpc,
    message: known.message,
    data: { code: known.code, nextStep: known.nextStep },
  };
}

/** Any thrown thing as the product's own error; unknown ones become `INTERNAL` and lose their text. */
export function toLifeSavorError(error: unknown): LifeSavorError {
  if (error instanceof LifeSavorError) return error;
  if (error instanceof Error && error.name === 'AbortError') return cancelled();
  return new LifeSavorError('INTERNAL', 'Life Savor met an unexpected problem.', REPORT_STEP);
}

/** The typed error behind a wire error another build may have written. */
export function fromWireError(error: unknown): LifeSavorError {
  const wire = isRecord(error) ? error : {};
  const data = isRecord(wire.data) ? wire.data : {};
  const code = isErrorCode(data.code) ? data.code : codeOfRpcNumber(wire.code);
  return new LifeSavorError(
    code,
    sentence(wire.message, 'The other side reported a problem.'),
    sentence(data.nextStep, REPORT_STEP),
  );
}

/** The error of everything that was stopped on request. */
export function cancelled(): LifeSavorError {
  return new LifeSavorError('CANCELLED', 'The work was cancelled.', 'Start it again if needed.');
}

/** The error of everything still under way when its connection ends. */
export function connectionLost(): LifeSavorError {
  return new LifeSavorError(
    'CONNECTION_LOST',
    'The connection to the Life Savor agent ended.',
    'Try again; run "lifesavor agent status" if it keeps happening.',
  );
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}

function codeOfRpcNumber(rpc: unknown): ErrorCode {
  const found = Object.entries(ERROR_CODES).find(([, info]) => info.rpc === rpc)?.[0];
  return isErrorCode(found) ? found : 'INTERNAL';
}

function sentence(value: unknown, fallback: string): string {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_SENTENCE_LENGTH) : fallback;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
