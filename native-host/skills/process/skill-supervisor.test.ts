import { describe, expect, it } from 'vitest';
import { superviseEach } from './testing/supervised.ts';

const prepare = superviseEach();

describe('a skill', () => {
  it('is started by its first call, and once', async () => {
    const { supervisor, skill, states } = prepare();
    expect(supervisor.state).toBe('idle');
    expect(skill.processes).toHaveLength(0);
    const calls = [supervisor.call('echo', { a: 1 }), supervisor.call('echo', { a: 2 })];
    const results = await Promise.all(calls);
    expect(results.map(({ content }) => content)).toEqual([
      [{ type: 'text', text: '{"a":1}' }],
      [{ type: 'text', text: '{"a":2}' }],
    ]);
    expect(skill.processes).toHaveLength(1);
    expect(states()).toEqual(['starting', 'ready', 'busy', 'ready']);
  });

  it('lists its tools', async () => {
    const { supervisor } = prepare();
    expect(await supervisor.listTools()).toMatchObject([{ name: 'echo' }]);
  });

  it('ends after five minutes without a call, and starts again with the next', async () => {
    const { supervisor, skill, clock, states } = prepare();
    await supervisor.call('echo', {});
    await clock.advance(299_000);
    expect(supervisor.state).toBe('ready');
    await supervisor.call('echo', {});
    await clock.advance(299_000);
    expect(supervisor.state).toBe('ready');
    await clock.advance(2_000);
    expect(supervisor.state).toBe('idle');
    expect(states().slice(-2)).toEqual(['stopping', 'idle']);
    await supervisor.call('echo', {});
    expect(skill.processes).toHaveLength(2);
    expect(supervisor.usage.restarts).toBe(0);
  });

  it('is stopped by closing its input, then by force', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { ignoresEnd: true };
    await supervisor.call('echo', {});
    const stopped = supervisor.stop();
    await clock.advance(1_900);
    expect(supervisor.state).toBe('stopping');
    expect(skill.process.isOver).toBe(false);
    await clock.advance(200);
    await stopped;
    expect(await skill.process.ended).toMatchObject({ signal: 'SIGKILL' });
    expect(supervisor.state).toBe('idle');
  });

  it('that is called while it stops is started again', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { ignoresEnd: true };
    await supervisor.call('echo', {});
    void supervisor.stop();
    const call = supervisor.call('echo', {});
    await clock.advance(3_000);
    expect(await call).toMatchObject({ content: [{ text: '{}' }] });
    expect(skill.processes).toHaveLength(2);
  });

  it('is asked whether it lives when nothing was heard of it for a while', async () => {
    const { supervisor, skill, clock, events } = prepare();
    skill.behaviour = { silentOn: ['ping'] };
    await supervisor.call('echo', {});
    await clock.advance(59_000);
    expect(skill.process.has('ping')).toBe(false);
    await clock.advance(2_000);
    expect(skill.process.has('ping')).toBe(true);
    await clock.advance(6_000);
    expect(supervisor.state).not.toBe('ready');
    expect(skill.process.isOver).toBe(true);
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'lost',
        error: expect.objectContaining({ code: 'SKILL_CRASHED' }),
      }),
    );
    await clock.advance(1_000);
    expect(supervisor.state).toBe('idle');
  });

  it('that ends by itself in good order while idle has not failed', async () => {
    const { supervisor, skill, clock, states } = prepare();
    await supervisor.call('echo', {});
    skill.process.end({ code: 0, signal: null });
    await clock.advance(10);
    expect(states().slice(-2)).toEqual(['stopping', 'idle']);
    expect(supervisor.usage).toMatchObject({ restarts: 0, lastError: undefined });
  });

  it('tells when its tools change', async () => {
    const { supervisor, skill, events } = prepare();
    await supervisor.call('echo', {});
    skill.process.send({ method: 'notifications/tools/list_changed' });
    await expect.poll(() => events.at(-1)).toEqual({ kind: 'tools-changed', id: 'fake' });
  });

  it('tells how it does', async () => {
    const { supervisor, skill, clock } = prepare();
    await supervisor.call('echo', {});
    skill.process.stderr.write('one\ntwo\n');
    skill.process.send({
      method: 'notifications/message',
      params: { level: 'info', data: 'three' },
    });
    const waiting = supervisor.call('wait', {});
    await clock.advance(5_000);
    expect(supervisor.log()).toEqual(['one', 'two', '[info] three']);
    expect(supervisor.usage).toEqual({
      state: 'busy',
      uptimeMs: 5_000,
      calls: 1,
      errors: 0,
      restarts: 0,
      lastError: undefined,
      running: 1,
      waiting: 0,
      logBytesDropped: 0,
      process: { memoryBytes: 1, cpuMs: 2, processes: 3 },
      output: { junk: 0, junkLines: [], strays: 0, declined: 0 },
    });
    skill.process.answer('tools/call', { content: [] });
    await waiting;
  });

  it('is not brought down by whoever observes it', async () => {
    const { supervisor, events } = prepare();
    events.push = () => {
      throw new Error('mine');
    };
    expect(await supervisor.call('echo', {})).toBeDefined();
  });
});
