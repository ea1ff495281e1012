import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../browser.ts';
import { GUARD_PORT } from '../channel/messages.ts';
import { lend } from '../explain/lent-detection.ts';
import { createTrier } from '../explain/trier.ts';
import { createWhy } from '../explain/why.ts';
import { startGuard } from '../guard/start-guard.ts';

const RUNNING = 'lifesavorGuard';

/** Runs in the isolated world of every guarded frame, once, from document_start on. */
export default defineUnlistedScript(() => {
  if (RUNNING in globalThis) return;
  if (location.protocol.endsWith('-extension:')) {
    // One of our own pages wants the rules, which are too large to be packed twice.
    lend({ findingsIn: createTrier(), why: createWhy() });
    return;
  }
  Object.defineProperty(globalThis, RUNNING, { value: true });
  startGuard(() => browser.runtime.connect({ name: GUARD_PORT }), new AbortController().signal);
});
