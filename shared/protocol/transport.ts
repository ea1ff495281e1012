import type {
  EventName,
  EventPayload,
  MethodName,
  Params,
  ParsedParams,
  Result,
} from './methods.ts';

/**
 * Carries whole JSON-RPC messages, in order. Implemented by a framed socket (native-host/link),
 * a native-messaging port (extension/agent) and by pairs in tests.
 */
export interface Transport {
  /** Queue one message. Does nothing once closed. */
  send(message: object): void;
  /** At most one listener of each kind; messages that came before it was set are kept for it. */
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: (reason?: Error) => void): void;
  close(): void;
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** Reject with `TIMEOUT` after this many milliseconds. */
  timeoutMs?: number;
}

export interface HandlerContext {
  /** Aborted when the other side cancels or the connection closes. */
  signal: AbortSignal;
  /** Send a `$/progress` value for the token the caller gave. */
  progress(token: string, value: unknown): void;
}

export type Handlers = {
  [M in MethodName]?: (
    params: ParsedParams<M>,
    context: HandlerContext,
  ) => Promise<Result<M>> | Result<M>;
};

/** One end of a JSON-RPC 2.0 connection. Both params and results are validated at this boundary. */
export interface Peer {
  request<M extends MethodName>(
    method: M,
    params: Params<M>,
    options?: RequestOptions,
  ): Promise<Result<M>>;
  emit<E extends EventName>(event: E, payload: EventPayload<E>): void;
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
  onProgress(token: string, listener: (value: unknown) => void): () => void;
  onClose(listener: (reason?: Error) => void): () => void;
  close(): void;
}
