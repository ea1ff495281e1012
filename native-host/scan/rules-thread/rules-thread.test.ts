import { Worker } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { createDetector } from '../../../shared/detect/index.ts';
import { RulesThread, type RulesThreadOptions } from './rules-thread.ts';

const detector = createDetector();
const TEXT = 'Write to jane@example.org or call +44 20 7946 0958. ';

let rules: RulesThread | undefined;
afterEach(async () => {
  await rules?.close();
  rules = undefined;
});

function started(options: Partial<RulesThreadOptions> = {}): RulesThread {
  rules = new RulesThread({ detector, ...options });
  return rules;
}

it('finds what the rules find here, for several at once', async () => {
  const texts = [TEXT, TEXT.repeat(2000), 'nothing'];
  const thread = started();
  const found = await Promise.all(texts.map((text) => thread.scan(text)));
  expect(found).toEqual(texts.map((text) => detector.scan(text)));
  expect(thread.isRunning).toBe(true);
});

it('ends when nobody has asked for a while, and starts again', async () => {
  const thread = started({ idleMs: 1 });
  await thread.scan(TEXT);
  await vi.waitFor(() => expect(thread.isRunning).toBe(false));
  expect(await thread.scan(TEXT)).toEqual(detector.scan(TEXT));
});

it('reads here what its thread died over', async () => {
  const dying = () => new Worker('process.exit(1)', { eval: true });
  expect(await started({ createThread: dying }).scan(TEXT)).toEqual(detector.scan(TEXT));
  const broken = () => new Worker('throw new Error("broken")', { eval: true });
  expect(await started({ createThread: broken }).scan(TEXT)).toEqual(detector.scan(TEXT));
});

it('answers everybody when it is closed', async () => {
  const deaf = () => new Worker('setInterval(() => {}, 1000)', { eval: true });
  const thread = started({ createThread: deaf });
  const found = thread.scan(TEXT);
  await thread.close();
  expect(await found).toEqual(detector.scan(TEXT));
});
