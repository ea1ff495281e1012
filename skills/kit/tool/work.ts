import type { ServerContext } from '@modelcontextprotocol/server';

/** What a running call knows of the one who waits for it. */
export interface Work {
  /** Aborted when the client cancels or goes away. */
  signal: AbortSignal;
  /** Tells how far the work is; `done` only grows. Cheap: most calls send nothing. */
  progress(done: number, total?: number, message?: string): void;
}

/** Shortest time between two progress notifications of one call, in milliseconds. */
const PROGRESS_EVERY_MS = 100;

/** The work behind a request; progress is sent only where the client has asked for it. */
export function workOf({ mcpReq }: ServerContext): Work {
  const token = mcpReq._meta?.progressToken;
  let sentAt = 0;
  let sent = -1;
  return {
    signal: mcpReq.signal,
    progress(done, total, message) {
      const now = Date.now();
      if (token === undefined || done <= sent || now - sentAt < PROGRESS_EVERY_MS) return;
      sentAt = now;
      sent = done;
      const params = { progressToken: token, progress: done, ...optional(total, message) };
      // A client that is gone needs no progress; its abort signal ends the work.
      mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {});
    },
  };
}

function optional(total: number | undefined, message: string | undefined) {
  return {
    ...(total === undefined ? {} : { total }),
    ...(message === undefined ? {} : { message }),
  };
}

/** Lets notifications, cancellations and other calls have their turn. @throws when `signal` is aborted. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
