import type { CDPSession, Page } from 'playwright-core';
import { CHROMIUM_EXTENSION_ID } from '../../shared/identity.ts';

interface ContextCreated {
  context: { id: number; origin: string; auxData?: { type?: string } };
}

/** Runs `expression` where the guard of `page` runs, with its rights; resolves with its value. */
export async function inGuardWorld(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const contextId = await guardContext(cdp);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  } finally {
    await cdp.detach();
  }
}

async function guardContext(cdp: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }: ContextCreated) => {
      if (context.origin.includes(CHROMIUM_EXTENSION_ID)) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  return found;
}

/**
 * Begins a function that runs in the guard's world: `port` to the background, `ask(id, name, params)`
 * over it, and the frame opened. The ids that follow start at 2.
 */
export const ASK_BACKGROUND = `const port = chrome.runtime.connect({ name: 'guard' });
  const ask = (id, ask, params) =>
    new Promise((resolve) => {
      const hear = (reply) => {
        if (reply.id !== id) return;
        port.onMessage.removeListener(hear);
        resolve(reply.result);
      };
      port.onMessage.addListener(hear);
      port.postMessage({ id, ask, params });
    });
  await ask(1, 'open', { path: location.pathname });`;
