import { CancellationTokenSource, type MessageConnection, ResponseError } from 'vscode-jsonrpc';
import { whenInterrupted } from './cancellation.ts';
import { LifeSavorError } from './errors.ts';
import { METHODS, type MethodName, type Params, type Result } from './methods.ts';
import type { TransportWriter } from './rpc-streams.ts';
import type { RequestOptions } from './transport.ts';
import { cancelled, connectionLost, fromWireError } from './wire-error.ts';

/** The calling half of a connection. */
export interface Caller {
  connection: MessageConnection;
  writer: TransportWriter;
  /** Aborted when the connection has ended. */
  ended: AbortSignal;
}

interface Call<M extends MethodName> extends RequestOptions {
  method: M;
  params: Params<M>;
}

/**
 * Sends one request and validates its result.
 * @throws LifeSavorError the other side's error, or CANCELLED, TIMEOUT, CONNECTION_LOST,
 * FRAME_TOO_LARGE, VERSION_MISMATCH (a result of unknown shape).
 */
export async function request<M extends MethodName>(
  caller: Caller,
  call: Call<M>,
): Promise<Result<M>> {
  const { connection, writer, ended } = caller;
  if (ended.aborted) throw connectionLost();
  if (call.signal?.aborted) throw cancelled();

  const source = new CancellationTokenSource();
  const interruption = Promise.withResolvers<never>();
  const release = whenInterrupted(call, (cause) => {
    interruption.reject(cause === 'timeout' ? timedOut(call.method) : cancelled());
    if (!ended.aborted) source.cancel();
  });
  let writeFailure: unknown;
  try {
    const answer = connection.sendRequest(call.method, call.params, source.token);
    writeFailure = writer.takeFailure();
    return parseResult(call.method, await Promise.race([answer, interruption.promise]));
  } catch (error) {
    if (error instanceof LifeSavorError) throw error;
    throw writeFailure ?? (ended.aborted ? connectionLost() : remoteError(error));
  } finally {
    release();
    source.dispose();
  }
}

function remoteError(error: unknown): LifeSavorError {
  return error instanceof ResponseError ? fromWireError(error) : connectionLost();
}

function parseResult<M extends MethodName>(method: M, result: unknown): Result<M> {
  const parsed = METHODS[method].result.safeParse(result);
  // The table pairs each method with its schema, which the compiler cannot follow through `M`.
  if (parsed.success) return parsed.data as Result<M>;
  throw new LifeSavorError(
    'VERSION_MISMATCH',
    `The answer to ${method} has a shape this version does not know.`,
    'Update the extension and the agent to the same version.',
  );
}

function timedOut(method: MethodName): LifeSavorError {
  return new LifeSavorError(
    'TIMEOUT',
    `The agent did not answer ${method} in time.`,
    'Try again; run "lifesavor doctor" if it keeps happening.',
  );
}
