import { createHost } from './host.ts';
import { OPEN_MODEL } from './page/model-page.ts';

const IDLE_MS = 5 * 60_000;

/**
 * The page the model's worker lives on: the offscreen document in Chromium, a frame of the
 * background page in Firefox. The background sends it a port.
 */
export function startModelPage(): void {
  const host = createHost({
    // The name of the file has to stand here for the bundler.
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    idleMs: IDLE_MS,
    onIdle: () => (frameElement === null ? close() : frameElement.remove()),
  });
  const open = ({ data, ports, origin }: MessageEvent) => {
    if (data === OPEN_MODEL && origin === location.origin && ports[0]) host.serve(ports[0]);
  };
  addEventListener('message', open);
  navigator.serviceWorker?.addEventListener('message', open);
  navigator.serviceWorker?.startMessages();
}
