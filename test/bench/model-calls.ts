import type { Page } from 'playwright-core';
import { ASK_BACKGROUND, inGuardWorld } from './guard-world.ts';

/** Milliseconds from a question of a guarded page to the model's answer, for each of `texts` in turn. */
export async function modelTimes(page: Page, texts: readonly string[]): Promise<number[]> {
  return (await inGuardWorld(page, `(${askModel})(${JSON.stringify(texts)})`)) as number[];
}

/** Runs in the guard's world, so it stands alone. */
const askModel = `async function (texts) {
  ${ASK_BACKGROUND}
  const times = [];
  for (const [index, text] of texts.entries()) {
    const start = performance.now();
    const { kind } = await ask(index + 2, 'tag', { text, isDraft: true });
    if (kind !== 'spans') throw new Error('The model did not answer.');
    times.push(performance.now() - start);
  }
  port.disconnect();
  return times;
}`;
