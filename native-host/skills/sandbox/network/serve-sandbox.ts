import type { ChildProcess } from 'node:child_process';
import type { Server as NetServer } from 'node:net';
import { createProxy, type ProxyOptions } from './proxy.ts';

/** Connections of one skill at one time. */
const MOST_CONNECTIONS = 64;

/**
 * Waits for the listening socket that `listener/main.ts` hands over from inside the sandbox, and
 * serves the skill's proxy on it. The channel by which it came is closed before the skill runs: no
 * file and no channel leads from the sandbox to us, only that socket.
 */
export function serveSandbox(child: ChildProcess, options: ProxyOptions): { close(): void } {
  const proxy = createProxy(options);
  proxy.maxConnections = MOST_CONNECTIONS;
  proxy.on('error', () => proxy.close());
  child.once('message', (_message, handle) => {
    if (handle) proxy.listen(handle as NetServer).unref();
    if (child.connected) child.disconnect();
  });
  return {
    close: () => {
      if (child.connected) child.disconnect();
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
