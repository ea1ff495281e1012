import { isEnvelope } from '../../shared/protocol/envelope.ts';
import { LifeSavorError, type Transport } from '../../shared/protocol/index.ts';
import { toWireError } from '../../shared/protocol/wire-error.ts';

export interface RequestLimits {
  /** Requests of one connection under way at the same time. */
  maxRequests: number;
  /** UTF-16 units of text they hold together. */
  maxUnits: number;
}

export interface LimitedTransport extends Transport {
  /** Requests that have not been answered yet. */
  readonly underWay: number;
}

type Id = string | number;

/**
 * Keeps one connection from filling the memory: requests over the limits are answered with
 * AGENT_REFUSED at once and never reach the handlers.
 */
export function limitRequests(transport: Transport, limits: RequestLimits): LimitedTransport {
  const open = new Map<Id, number>();
  let units = 0;

  const close = (id: Id) => {
    units -= open.get(id) ?? 0;
    open.delete(id);
  };
  const admits = (id: Id, size: number) =>
    !open.has(id) && open.size < limits.maxRequests && units + size <= limits.maxUnits;

  return {
    ...transport,
    get underWay() {
      return open.size;
    },
    send(message) {
      const id = responseId(message);
      if (id !== undefined) close(id);
      transport.send(message);
    },
    onMessage(listener) {
      transport.onMessage((message) => {
        const id = requestId(message);
        if (id === undefined) return listener(message);
        const size = textUnits(message);
        if (!admits(id, size))
          return transport.send({ jsonrpc: '2.0', id, error: toWireError(tooMuch()) });
        open.set(id, size);
        units += size;
        listener(message);
      });
    },
  };
}

function requestId(message: unknown): Id | undefined {
  // What is no envelope is never dispatched, and so never answered under its id.
  if (!isEnvelope(message)) return undefined;
  const { id, method } = asRecord(message);
  return typeof method === 'string' && isId(id) ? id : undefined;
}

function responseId(message: unknown): Id | undefined {
  const { id, method } = asRecord(message);
  return method === undefined && isId(id) ? id : undefined;
}

function textUnits(message: unknown): number {
  const { text } = asRecord(asRecord(message).params);
  return typeof text === 'string' ? text.length : 0;
}

function isId(id: unknown): id is Id {
  return typeof id === 'string' || typeof id === 'number';
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function tooMuch(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'Too much work was asked for at once over one connection.',
    'Wait for some of the answers, then ask again.',
  );
}
