import { setTimeout as sleep } from 'node:timers/promises';
import setup from '../e2e/global-setup.ts';
import { openChat } from '../e2e/harness/chat.ts';
import { type Editor, PLAIN, REACT } from '../e2e/harness/editors.ts';
import { openWorld, type World } from '../e2e/harness/world.ts';
import { prose } from './corpus.ts';
import { reportModel } from './guard-model.ts';
import { traced, workPerKey } from './guard-trace.ts';
import { ASK_BACKGROUND, inGuardWorld } from './guard-world.ts';
import { percentile } from './measure.ts';
import { report } from './report.ts';

const DRAFT_LENGTH = 5_000;
const KEYS = 120;
/** Slow enough that agent and model answer between two keys: all that a key causes is counted. */
const KEY_EVERY_MS = 150;
const ROUND_TRIPS = 300;

/** The guard in a real Chromium: what a key press costs, and how far away the agent is. */
export async function run(): Promise<void> {
  await setup();
  const world = await openWorld();
  try {
    for (const editor of [REACT, PLAIN]) await reportKeys(world, editor);
    await reportRoundTrip(world);
  } finally {
    await world.close();
  }
  await reportModel();
}

async function reportKeys(world: World, editor: Editor): Promise<void> {
  const times = await keyTimes(world, editor);
  const name = `guard: work per key, 5,000 characters, ${editor.isField ? 'textarea' : 'editable'}`;
  report(`${name}, p50`, percentile(times, 0.5), 'ms');
  report(`${name}, p95`, percentile(times, 0.95), 'ms', { max: 4 });
}

/** Types at the end of a long draft with findings in it. */
async function keyTimes(world: World, editor: Editor): Promise<number[]> {
  const chat = await openChat(world, editor);
  const cdp = await chat.page.context().newCDPSession(chat.page);
  try {
    await chat.page.keyboard.insertText(longDraft());
    await sleep(1_000);
    const events = await traced(cdp, async () => {
      for (let i = 0; i < KEYS; i++) {
        await chat.press('abcde fghi'[i % 10]!.replace(' ', 'Space'));
        await sleep(KEY_EVERY_MS);
      }
    });
    return workPerKey(events, '/guard.js');
  } finally {
    await chat.close();
  }
}

function longDraft(): string {
  const found = ' Ask ada@example.org or +44 20 7946 0123. ';
  const piece = prose(DRAFT_LENGTH / 4 - found.length) + found;
  return piece.repeat(4);
}

/** From a guarded page through background, native port and relay to the daemon, and back. */
async function reportRoundTrip(world: World): Promise<void> {
  const chat = await openChat(world, PLAIN);
  try {
    const script = `(${roundTrips})(${JSON.stringify(prose(1_000))}, ${ROUND_TRIPS})`;
    const times = (await inGuardWorld(chat.page, script)) as number[];
    report('browser → daemon → verdict, 1 KB, p50', percentile(times, 0.5), 'ms', { max: 3 });
    report('browser → daemon → verdict, 1 KB, p95', percentile(times, 0.95), 'ms');
  } finally {
    await chat.close();
  }
}

/** Runs in the guard's world, so it stands alone. */
const roundTrips = `async function (text, count) {
  ${ASK_BACKGROUND}
  const times = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    const { verdict } = await ask(i + 2, 'check', { text: text + i });
    if (verdict === null) throw new Error('The agent did not answer.');
    times.push(performance.now() - start);
  }
  port.disconnect();
  return times;
}`;
