import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openChat } from '../e2e/harness/chat.ts';
import { PLAIN } from '../e2e/harness/editors.ts';
import { killModel } from '../e2e/harness/model.ts';
import { openWorld, type World } from '../e2e/harness/world.ts';
import { prose } from './corpus.ts';
import { percentile } from './measure.ts';
import { modelTimes } from './model-calls.ts';
import { report } from './report.ts';

const COLD_STARTS = 5;
const LONG_TEXTS = 12;
const PIECE = 512;
const PIECES = 32;
const WARM_UP_LENGTH = 100_000;
const SENDS = 25;

/** The model of the extension in a real Chromium: its start, its speed, and what a send waits for it. */
export async function reportModel(): Promise<void> {
  const world = await openWorld({ withAgent: false });
  try {
    await reportFirstUse(world);
    await reportSpeed(world);
    await reportSendDelay(world);
  } finally {
    await world.close();
  }
}

/** From nothing, not even its page: the runtime and the model are loaded, and a draft is read. */
async function reportFirstUse(world: World): Promise<void> {
  const chat = await openChat(world, PLAIN);
  const times: number[] = [];
  try {
    for (let i = 0; i < COLD_STARTS; i++) {
      await killModel(world.stage);
      await sleep(1_000);
      times.push(...(await modelTimes(chat.page, [`Who is Ada Example number ${i}?`])));
    }
  } finally {
    await chat.close();
  }
  report('model: first use, cold, p50', percentile(times, 0.5), 'ms', { max: 700 });
  report('model: first use, cold, worst', Math.max(...times), 'ms');
}

async function reportSpeed(world: World): Promise<void> {
  const chat = await openChat(world, PLAIN);
  try {
    // A browser translates WebAssembly well only once it has run for a while.
    await modelTimes(chat.page, [freshProse(WARM_UP_LENGTH, LONG_TEXTS + 1)]);
    const fresh = Array.from({ length: LONG_TEXTS }, (_, i) => freshProse(PIECES * PIECE, i));
    const each = (await modelTimes(chat.page, fresh)).map((time) => time / PIECES);
    report('model: 512 characters, never seen, p50', percentile(each, 0.5), 'ms', { max: 3 });
    report('model: 512 characters, never seen, p95', percentile(each, 0.95), 'ms');
    const draft = freshProse(5_000, LONG_TEXTS);
    const typed = Array.from({ length: 60 }, (_, i) => draft + 'abcdefghij'.repeat(6).slice(0, i));
    const times = (await modelTimes(chat.page, typed)).slice(1);
    report('model: 5,000 characters, one more typed, p50', percentile(times, 0.5), 'ms');
    report('model: 5,000 characters, one more typed, p95', percentile(times, 0.95), 'ms');
  } finally {
    await chat.close();
  }
}

/** `length` characters of prose no two sentences of which are the same, so that nothing scored before helps. */
function freshProse(length: number, seed: number): string {
  let count = seed * 10_000;
  return prose(length)
    .replace(/\b\w{5}\b/g, (word) => `${word}${(count++).toString(36)}`)
    .slice(0, length);
}

/** Enter with the last key still warm, so that nobody has spoken about the draft yet. */
async function reportSendDelay(world: World): Promise<void> {
  const chat = await openChat(world, PLAIN);
  try {
    await chat.page.addInitScript(watchSends);
    await chat.page.reload();
    await chat.page.locator(PLAIN.composer).click();
    const [hasty, calm]: [number[], number[]] = [[], []];
    for (let i = 0; i < SENDS; i++) {
      hasty.push(await sendDelay(chat.page, `what is number ${i} about`, 0));
      calm.push(await sendDelay(chat.page, `and what is number ${i}`, 400));
    }
    report('model: delay of a send right after a key, p50', percentile(hasty, 0.5), 'ms');
    report('model: delay of a send right after a key, worst', Math.max(...hasty), 'ms', {
      max: 50,
    });
    report('model: delay of a send after a pause, worst', Math.max(...calm), 'ms', { max: 50 });
  } finally {
    await chat.close();
  }
}

interface WatchedWindow {
  pressedAt?: number;
  delays: number[];
}

/** Runs in the page: notes how long after the press of Enter the page sends. */
function watchSends(): void {
  const watched = window as unknown as WatchedWindow;
  watched.delays = [];
  const { fetch } = window;
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Enter') watched.pressedAt = event.timeStamp;
    },
    true,
  );
  window.fetch = (input, init) => {
    if (init?.method === 'POST') watched.delays.push(performance.now() - watched.pressedAt!);
    return fetch(input, init);
  };
}

async function sendDelay(page: Page, text: string, pauseMs: number): Promise<number> {
  await page.keyboard.type(text);
  await sleep(pauseMs);
  const count = () => page.evaluate(() => (window as unknown as WatchedWindow).delays.length);
  const before = await count();
  await page.keyboard.type('?');
  await sleep(pauseMs);
  await page.keyboard.press('Enter');
  while ((await count()) === before) await sleep(5);
  await sleep(300);
  return page.evaluate(() => (window as unknown as WatchedWindow).delays.at(-1)!);
}
