import { describe, expect, it } from 'vitest';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { errorOf, type Supervised, superviseEach } from './testing/supervised.ts';

const prepare = superviseEach();

/** Makes the process crash in the middle of a call. */
async function crash({ supervisor, skill, clock }: Supervised): Promise<LifeSavorError> {
  const error = errorOf(supervisor.call('wait', {}));
  await clock.advance(31_000);
  skill.process.end({ code: null, signal: 'SIGSEGV' });
  await clock.advance(300);
  return await error;
}

describe('a skill that crashes', () => {
  it('fails the calls in it, and is started again by the next', async () => {
    const all = prepare();
    expect(await crash(all)).toMatchObject({ code: 'SKILL_CRASHED' });
    expect(all.supervisor.usage).toMatchObject({ restarts: 1, lastError: 'SKILL_CRASHED' });
    expect(await all.supervisor.call('echo', {})).toBeDefined();
    expect(all.skill.processes).toHaveLength(2);
  });

  it('lets those that wait for their turn have it in the next process', async () => {
    const { supervisor, skill, clock, states } = prepare({ running: 1 });
    const first = errorOf(supervisor.call('wait', {}));
    const second = supervisor.call('echo', {});
    await clock.advance(10);
    skill.process.end({ code: 1, signal: null });
    await clock.advance(100);
    expect(await first).toMatchObject({ code: 'SKILL_CRASHED' });
    expect(supervisor.state).toBe('backing-off');
    await clock.advance(200);
    expect(await second).toBeDefined();
    expect(states()).toEqual([
      ...['starting', 'ready', 'busy', 'backing-off'],
      ...['starting', 'ready', 'busy', 'ready'],
    ]);
  });

  it('rests after its pause when nobody waits', async () => {
    const all = prepare();
    await crash(all);
    await all.clock.advance(300);
    expect(all.supervisor.state).toBe('idle');
    expect(all.skill.processes).toHaveLength(1);
  });

  it('tells what it said last', async () => {
    const { supervisor, skill, clock } = prepare();
    const call = supervisor.call('wait', {});
    await clock.advance(10);
    skill.process.answer('tools/call', { content: [] });
    skill.process.end({ code: 1, signal: null });
    await clock.advance(0);
    expect(await call).toEqual({ content: [] });
  });

  it('that ran out of memory says so', async () => {
    const { supervisor, skill, clock } = prepare();
    const error = errorOf(supervisor.call('wait', {}));
    await clock.advance(10);
    skill.process.end({ code: null, signal: 'SIGKILL', reason: 'memory' });
    await clock.advance(300);
    expect((await error).message).toContain('memory');
  });

  it('over and over is not started any more, until two minutes later', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { endsOn: 'initialize' };
    const error = errorOf(supervisor.call('echo', {}));
    await clock.advance(10_000);
    expect(await error).toMatchObject({
      code: 'SKILL_FAILED',
      message: expect.stringContaining('exit code 1'),
      nextStep: expect.stringContaining('120 s'),
    });
    expect(skill.processes).toHaveLength(5);
    expect(supervisor.state).toBe('failed');
    await clock.advance(60_000);
    const again = await errorOf(supervisor.call('echo', {}));
    expect(again.code).toBe('SKILL_FAILED');
    expect(skill.processes).toHaveLength(5);
    skill.behaviour = {};
    await clock.advance(60_000);
    expect(await supervisor.call('echo', {})).toBeDefined();
  });

  it('over and over can be started again at once after a reset', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { endsOn: 'initialize' };
    const error = errorOf(supervisor.call('echo', {}));
    await clock.advance(10_000);
    await error;
    skill.behaviour = {};
    supervisor.reset();
    expect(supervisor.state).toBe('idle');
    expect(await supervisor.call('echo', {})).toBeDefined();
  });
});

describe('a skill that does not start', () => {
  it('is given up after twenty seconds, and tried again', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['initialize'] };
    const call = supervisor.call('echo', {});
    await clock.advance(19_000);
    expect(supervisor.state).toBe('starting');
    skill.behaviour = {};
    await clock.advance(2_000);
    expect(await call).toBeDefined();
    expect(skill.processes).toHaveLength(2);
    expect(skill.processes[0]?.isOver).toBe(true);
    expect(supervisor.usage).toMatchObject({ restarts: 1, lastError: 'SKILL_TIMEOUT' });
  });

  it('never holds a call longer than its time', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['initialize'] };
    const error = errorOf(supervisor.call('echo', {}, { timeoutMs: 1_000 }));
    await clock.advance(1_000);
    expect(await error).toMatchObject({ code: 'SKILL_TIMEOUT' });
  });

  it('because it cannot, says why at once', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = {
      startError: new LifeSavorError(
        'SKILL_START_FAILED',
        'There is no such program.',
        'Install it.',
      ),
    };
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({
      message: 'There is no such program.',
    });
    skill.behaviour = { startError: new Error('Zorblat') };
    const error = errorOf(supervisor.call('echo', {}));
    await clock.advance(1_000);
    expect(await error).toMatchObject({ code: 'SKILL_START_FAILED' });
    expect((await error).message).not.toContain('Zorblat');
  });

  it('because it ends as it is greeted, is not taken for one that is ready', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { endsAfter: 'initialize' };
    const call = supervisor.call('echo', {});
    await clock.advance(150);
    skill.behaviour = {};
    await clock.advance(1_000);
    expect(await call).toBeDefined();
    expect(skill.processes.length).toBeGreaterThan(1);
  });

  it('may end over a question of the newest protocol, which is no failure', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { endsOn: 'server/discover' };
    const call = supervisor.call('echo', {});
    await clock.advance(300);
    expect(await call).toBeDefined();
    expect(skill.processes).toHaveLength(2);
    expect(supervisor.usage).toMatchObject({ restarts: 0, lastError: undefined });
    await supervisor.stop();
    await supervisor.call('echo', {});
    // From then on it is not asked again.
    expect(skill.processes).toHaveLength(3);
  });
});

describe('whoever observes a skill', () => {
  it('may act on what it hears', async () => {
    const all = prepare();
    const { supervisor, events, clock } = all;
    events.push = (event) => {
      if (event.kind === 'lost') void supervisor.quarantine('It crashed.');
      return 0;
    };
    expect(await crash(all)).toMatchObject({ code: 'SKILL_CRASHED' });
    expect(supervisor.state).toBe('quarantined');
    await clock.advance(10_000);
    expect(supervisor.state).toBe('quarantined');
  });
});

describe('the end of a supervisor', () => {
  it('ends what is under way, whatever that is', async () => {
    const stop = new AbortController();
    const { supervisor, skill, clock } = prepare({ running: 1 }, stop.signal);
    const calls = [errorOf(supervisor.call('wait', {})), errorOf(supervisor.call('echo', {}))];
    await clock.advance(10);
    stop.abort();
    await clock.advance(100);
    for (const error of await Promise.all(calls)) expect(error.code).toBe('CANCELLED');
    expect(skill.process.isOver).toBe(true);
    expect(clock.pending).toBe(0);
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'CANCELLED' });
    expect(skill.processes).toHaveLength(1);
  });

  it('may come before its beginning', async () => {
    const { supervisor } = prepare({}, AbortSignal.abort());
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'CANCELLED' });
  });

  it('waits for a start that is under way, and ends what comes of it', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['server/discover'] };
    const call = errorOf(supervisor.call('echo', {}));
    await clock.advance(0);
    await supervisor.dispose();
    expect(await call).toMatchObject({ code: 'CANCELLED' });
    expect(skill.process.isOver).toBe(true);
  });
});
