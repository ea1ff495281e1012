import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Behaviour } from './testing/fake-skill.ts';
import { type Supervised, supervise } from './testing/supervised.ts';

const SHORT_CALL_MS = 3_000;
const LONG_CALL_MS = 60_000;
const ANY_TIME_MS = [0, 1, 150, 2_500, 25_000, 130_000, 400_000];
const LIMITS = { running: 2, waiting: 4, junkLines: 3, lineBytes: 2_000 };

const BEHAVIOURS: readonly Behaviour[] = [
  {},
  {},
  { silentOn: ['ping'] },
  { silentOn: ['initialize'] },
  { silentOn: ['server/discover'] },
  { endsOn: 'initialize' },
  { endsOn: 'server/discover' },
  { endsOn: 'tools/call' },
  { endsAfter: 'server/discover' },
  { endsAfter: 'initialize' },
  { endsAfter: 'tools/call' },
  { ignoresEnd: true },
  { startError: new Error('No such thing.') },
];

/** Something that somebody, or the process, does. */
type Step = (all: Supervised, calls: Call[]) => Promise<void> | void;

interface Call {
  deadline: number;
  abort: AbortController;
  settledAt?: number;
  error?: unknown;
}

function call(tool: string, timeoutMs: number): Step {
  return ({ supervisor, clock }, calls) => {
    const abort = new AbortController();
    const made: Call = { deadline: clock.now() + timeoutMs, abort };
    calls.push(made);
    const settle = (error?: unknown) => {
      made.settledAt = clock.now();
      made.error = error;
    };
    const options = { timeoutMs, signal: abort.signal };
    supervisor.call(tool, {}, options).then(() => settle(), settle);
  };
}

const STEPS: Record<string, Step> = {
  'call echo': call('echo', SHORT_CALL_MS),
  'call wait': call('wait', LONG_CALL_MS),
  'call wait shortly': call('wait', SHORT_CALL_MS),
  'cancel a call': (_, calls) =>
    calls.find(({ settledAt }) => settledAt === undefined)?.abort.abort(),
  'answer a call': ({ skill }) => skill.process?.answer('tools/call', { content: [] }),
  crash: ({ skill }) => skill.process?.end({ code: null, signal: 'SIGSEGV' }),
  'end in good order': ({ skill }) => skill.process?.end({ code: 0, signal: null }),
  'write junk': ({ skill }) => skill.process?.say('junk\n'.repeat(4)),
  'write too long a line': ({ skill }) => skill.process?.say('x'.repeat(3_000)),
  'ask for roots': ({ skill }) => skill.process?.send({ id: 'x', method: 'roots/list' }),
  'close the input': ({ skill }) => void skill.process?.stdin.destroy(),
  'list tools': ({ supervisor }) => void supervisor.listTools().catch(() => {}),
  stop: ({ supervisor }) => void supervisor.stop(),
  'set aside': ({ supervisor }) => void supervisor.quarantine('Because.'),
  release: ({ supervisor }) => supervisor.release(),
  reset: ({ supervisor }) => supervisor.reset(),
};

const step = fc.oneof(
  fc.constantFrom(...Object.keys(STEPS)).map((name) => ({ name, run: STEPS[name]! })),
  fc.constantFrom(...ANY_TIME_MS).map((ms) => ({
    name: `wait ${ms} ms`,
    run: ({ clock }: Supervised) => clock.advance(ms),
  })),
  fc.constantFrom(...BEHAVIOURS.keys()).map((index) => ({
    name: `be ${JSON.stringify(BEHAVIOURS[index])}`,
    run: ({ skill }: Supervised) => {
      skill.behaviour = BEHAVIOURS[index]!;
    },
  })),
);

it('whatever happens, every call is answered in its time and nothing is left in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const all = supervise(LIMITS);
      const { supervisor, clock, skill } = all;
      const calls: Call[] = [];
      for (const { run } of steps) {
        await run(all, calls);
        await clock.advance(0);
      }
      const ended = supervisor.dispose();
      await clock.advance(60_000);
      await ended;
      for (const { settledAt = Number.POSITIVE_INFINITY, deadline, error } of calls) {
        expect(settledAt).toBeLessThanOrEqual(deadline);
        if (error !== undefined) expect(error).toBeInstanceOf(LifeSavorError);
      }
      expect(clock.pending).toBe(0);
      expect(supervisor.usage).toMatchObject({ running: 0, waiting: 0 });
      expect(['idle', 'failed', 'quarantined']).toContain(supervisor.state);
      for (const process of skill.processes) {
        expect(process.isOver).toBe(true);
        expect(process.stdout.destroyed).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
