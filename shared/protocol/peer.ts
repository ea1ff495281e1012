import {
  createMessageConnection,
  type MessageConnection,
  ProgressType,
  ResponseError,
} from 'vscode-jsonrpc';
import { controllerFor } from './cancellation.ts';
import { createDispatch, isMethod } from './dispatch.ts';
import type { ErrorCode } from './errors.ts';
import { createEventHub } from './event-hub.ts';
import type { MethodName } from './methods.ts';
import { request } from './request.ts';
import { TransportReader, TransportWriter } from './rpc-streams.ts';
import type { HandlerContext, Handlers, Peer, Transport } from './transport.ts';
import { cancelled, toWireError } from './wire-error.ts';

export interface PeerOptions {
  /** Answer nothing before a `session.hello` that found a common version. Default false. */
  requireHello?: boolean;
  /** Told about every request answered here: how it went and how long it took, never its content. */
  onAnswered?: (answered: AnsweredRequest) => void;
}

export interface AnsweredRequest {
  /** `unknown` for a method this build does not know. */
  method: MethodName | 'unknown';
  /** Absent when it went well. */
  error?: ErrorCode;
  milliseconds: number;
}

const PROGRESS = new ProgressType<unknown>();

/**
 * One end of a JSON-RPC 2.0 connection over `transport`. The runtime layer of `vscode-jsonrpc`
 * (`vscode-jsonrpc/node` or `/browser`) must have been imported by the entrypoint.
 */
export function createPeer(
  transport: Transport,
  handlers: Handlers,
  options: PeerOptions = {},
): Peer {
  const writer = new TransportWriter(transport);
  const connection = createMessageConnection(new TransportReader(transport), writer);
  const lifetime = createLifetime(transport, connection);
  const ended = lifetime.signal;
  const events = createEventHub(connection);

  answerRequests(connection, handlers, options, ended);
  transport.onClose((reason) => lifetime.end(reason));
  connection.listen();

  return {
    request: (method, params, requestOptions) =>
      request({ connection, writer, ended }, { method, params, ...requestOptions }),
    emit: (event, payload) => {
      if (!ended.aborted) connection.sendNotification(event, payload).catch(() => {});
    },
    on: events.on,
    onProgress: (token, listener) => {
      const registration = connection.onProgress(PROGRESS, token, listener);
      return () => registration.dispose();
    },
    onClose: lifetime.onEnd,
    close: () => lifetime.end(),
  };
}

interface Lifetime {
  /** Aborted when the connection has ended. */
  readonly signal: AbortSignal;
  end(reason?: Error): void;
  onEnd(listener: (reason?: Error) => void): () => void;
}

function createLifetime(transport: Transport, connection: MessageConnection): Lifetime {
  const controller = new AbortController();
  const listeners = new Set<(reason?: Error) => void>();
  return {
    signal: controller.signal,
    end(reason) {
      if (controller.signal.aborted) return;
      controller.abort();
      connection.dispose();
      transport.close();
      for (const listener of listeners) listener(reason);
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function answerRequests(
  connection: MessageConnection,
  handlers: Handlers,
  options: PeerOptions,
  ended: AbortSignal,
): void {
  const dispatch = createDispatch(handlers, { requireHello: options.requireHello ?? false });
  const progress: HandlerContext['progress'] = (token, value) => {
    if (!ended.aborted) connection.sendProgress(PROGRESS, token, value).catch(() => {});
  };

  connection.onRequest(async (method, params, token) => {
    const controller = controllerFor(token);
    const stop = () => controller.abort();
    const startedAt = performance.now();
    const answered: AnsweredRequest = {
      method: isMethod(method) ? method : 'unknown',
      milliseconds: 0,
    };
    ended.addEventListener('abort', stop, { once: true });
    try {
      return await dispatch(method, params, { signal: controller.signal, progress });
    } catch (error) {
      const wire = toWireError(controller.signal.aborted ? cancelled() : error);
      answered.error = wire.data.code;
      return new ResponseError(wire.code, wire.message, wire.data);
    } finally {
      ended.removeEventListener('abort', stop);
      answered.milliseconds = performance.now() - startedAt;
      options.onAnswered?.(answered);
    }
  });
}
