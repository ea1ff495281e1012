import { createHost } from './host.ts';
import { acceptLines } from './page/line.ts';

const IDLE_MS = 5 * 60_000;

/**
 * The page the model's worker lives on: the offscreen document in Chromium, a frame of the
 * background page in Firefox.
 */
export function startModelPage(): void {
  const host = createHost({
    // The name of the file has to stand here for the bundler.
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    idleMs: IDLE_MS,
    onIdle: () => (frameElement === null ? close() : frameElement.remove()),
  });
  acceptLines(host.serve);
}
