import type { CancellationToken } from 'vscode-jsonrpc';

/** A controller aborted as soon as the JSON-RPC token is cancelled. */
export function controllerFor(token: CancellationToken): AbortController {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else token.onCancellationRequested(() => controller.abort());
  return controller;
}

/**
 * Calls `stop` once, with `'aborted'` when the signal fires or `'timeout'` after `timeoutMs`,
 * whichever is first. Returns the clean-up.
 */
export function whenInterrupted(
  options: { signal?: AbortSignal; timeoutMs?: number },
  stop: (cause: 'aborted' | 'timeout') => void,
): () => void {
  const { signal, timeoutMs } = options;
  const onAbort = () => stop('aborted');
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), timeoutMs);
  return () => {
    signal?.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  };
}
