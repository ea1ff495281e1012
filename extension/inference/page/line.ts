import type { ModelLine } from './model-page.ts';

const LONGEST_MS = 5_000;
const KIND = 'open-model-line';

/** What the background sends the model's page, with a port. */
interface OpenLine {
  kind: typeof KIND;
  /** Name of a lock the page holds as long as it lives: no event tells that a page is gone. */
  lock: string;
}

/**
 * The background's side: `post` sends a message and a port to the page.
 * @throws Error when the page does not answer.
 */
export async function openLine(
  post: (message: object, port: MessagePort) => void,
): Promise<ModelLine> {
  const { port1: port, port2 } = new MessageChannel();
  const lock = crypto.randomUUID();
  const opened = Promise.withResolvers<void>();
  port.onmessage = () => opened.resolve();
  const timer = setTimeout(() => opened.reject(new Error('No answer.')), LONGEST_MS);
  post({ kind: KIND, lock } satisfies OpenLine, port2);
  await opened.promise.finally(() => clearTimeout(timer));
  return { port, ended: navigator.locks.request(lock, () => {}) };
}

/** The page's side: `onLine` is called with the port of every line the background opens. */
export function acceptLines(onLine: (port: MessagePort) => void): void {
  const accept = ({ data, ports: [port], origin }: MessageEvent) => {
    if (!isOpenLine(data) || port === undefined || origin !== location.origin) return;
    void navigator.locks.request(data.lock, () => {
      port.postMessage(null);
      onLine(port);
      return new Promise(() => {});
    });
  };
  addEventListener('message', accept);
  // From a service worker they come this way.
  navigator.serviceWorker?.addEventListener('message', accept);
  navigator.serviceWorker?.startMessages();
}

function isOpenLine(data: unknown): data is OpenLine {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === KIND;
}
