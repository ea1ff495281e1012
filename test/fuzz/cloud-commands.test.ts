import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AGENT, CommandPlace } from '../../native-host/cloud/testing/command-place.ts';
import { signCommand } from '../../native-host/cloud/wire/command.ts';
import { DEFAULT_POLICY } from '../../shared/policy/index.ts';
import { type Hostile, hostileCommand, impersonated } from './hostile-commands.ts';

const RUNS = 10_000;
/** On a machine that has much else to do. */
const LONG_MS = 240_000;
const SEED = 20_261_128;
const never = new AbortController().signal;
let place: CommandPlace;

beforeEach(async () => {
  place = new CommandPlace();
  await place.open();
  place.hurry();
});
afterEach(() => place.close());

/** Why what was taken last was not carried out, as the audit log tells it. */
function reasonsNoted(): string[] {
  return place.noted.splice(0).flatMap((event) => {
    if (event.event === 'cloud-command-refused') return [event.reason];
    if (event.event === 'cloud-command-repeated') return ['REPEATED'];
    if (event.event === 'cloud-command-done') return [`${event.outcome} ${event.reason}`];
    return [];
  });
}

it(
  `refuses ${RUNS} commands nobody may follow, each with a reason and an audit line, and carries none out`,
  async () => {
    const runner = place.runner();
    const counts: Record<string, number> = {};
    const refuse = async ({ what, bytes, codes }: Hostile) => {
      await runner.take(bytes, never);
      const reasons = reasonsNoted().map((reason) => reason.replace('refused ', ''));
      expect(reasons, what).toHaveLength(1);
      expect(codes, what).toContain(reasons[0]);
      counts[what] = (counts[what] ?? 0) + 1;
    };
    await fc.assert(fc.asyncProperty(hostileCommand(place.key, place.now), refuse), {
      numRuns: RUNS,
      seed: SEED,
    });
    for (let i = 0; i < 500; i++) await refuse(impersonated(place.key, place.now));
    expect(place.executed).toEqual([]);
    expect(place.policy).toEqual(DEFAULT_POLICY);
    console.log('refused:', counts);
  },
  LONG_MS,
);

it('carries what is replayed out no second time, in any order, however late', async () => {
  const runner = place.runner();
  const sign = (lines: number) =>
    signCommand('logs', { lines }, { agent: AGENT, key: place.key, now: place.now }).bytes;
  const commands = Array.from({ length: 50 }, (_, i) => sign(i + 1));
  for (const bytes of commands) await runner.take(bytes, never);
  expect(place.executed).toHaveLength(50);
  place.noted.length = 0;
  const replay = fc.tuple(fc.constantFrom(...commands), fc.integer({ min: -10, max: 10 }));
  const replays = fc.sample(replay, { numRuns: 1000, seed: SEED });
  for (const [bytes, minutes] of replays) {
    place.now += minutes * 60_000;
    await runner.take(bytes, never);
  }
  expect(reasonsNoted()).toEqual(Array(1000).fill('REPEATED'));
  expect(place.executed).toHaveLength(50);
});
