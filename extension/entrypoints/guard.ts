import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { GUARD_PORT } from '../channel/messages.ts';
import { startGuard } from '../guard/start-guard.ts';

const RUNNING = 'lifesavorGuard';

/** Runs in the isolated world of every guarded frame, once, from document_start on. */
export default defineUnlistedScript(() => {
  if (RUNNING in globalThis) return;
  Object.defineProperty(globalThis, RUNNING, { value: true });
  startGuard(() => browser.runtime.connect({ name: GUARD_PORT }), new AbortController().signal);
});
