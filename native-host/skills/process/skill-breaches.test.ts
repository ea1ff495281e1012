import { describe, expect, it } from 'vitest';
import { errorOf, superviseEach } from './testing/supervised.ts';

const prepare = superviseEach();

describe('a skill that misbehaves', () => {
  it('may greet the terminal', async () => {
    const { supervisor, skill, clock } = prepare();
    const call = supervisor.call('wait', {});
    await clock.advance(10);
    skill.process.say(`Welcome!\n\n\r\n${'='.repeat(1000)}\n{"not":"a message"}\n`);
    skill.process.answer('tools/call', { content: [] });
    expect(await call).toEqual({ content: [] });
    expect(supervisor.usage.output).toEqual({
      junk: 3,
      junkLines: ['Welcome!', '='.repeat(200), '{"not":"a message"}'],
      strays: 0,
      declined: 0,
    });
  });

  it.each([
    [
      'writes too many lines that are no messages',
      { junkLines: 10 },
      'x\n'.repeat(11),
      'SKILL_PROTOCOL',
    ],
    [
      'sends a message that is too long',
      { lineBytes: 1000 },
      'x'.repeat(1001),
      'SKILL_OUTPUT_TOO_LARGE',
    ],
    [
      'sends too much',
      { outputBytes: { burst: 2000, perSecond: 1 } },
      'x'.repeat(2001),
      'SKILL_OUTPUT_TOO_LARGE',
    ],
    [
      'sends too many messages',
      { outputLines: { burst: 10, perSecond: 1 } },
      '{"jsonrpc":"2.0","method":"notifications/x"}\n'.repeat(12),
      'SKILL_OUTPUT_TOO_LARGE',
    ],
  ])('and %s is ended, and set aside the third time', async (_, limits, output, code) => {
    const { supervisor, skill, clock } = prepare(limits);
    for (let round = 1; round <= 3; round++) {
      const error = errorOf(supervisor.call('wait', {}));
      await clock.advance(1_000);
      skill.process.say(output);
      await clock.advance(1_000);
      expect(await error).toMatchObject({ code });
      expect(skill.process.isOver).toBe(true);
      expect(supervisor.state).toBe(round < 3 ? 'idle' : 'quarantined');
      expect(supervisor.usage.output).toBeDefined();
    }
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'SKILL_QUARANTINED' });
    expect(skill.processes).toHaveLength(3);
  });

  it('but one that only answers what it is asked is not, however much that is', async () => {
    const { supervisor, skill } = prepare({ outputLines: { burst: 10, perSecond: 1 } });
    for (let call = 0; call < 50; call++) await supervisor.call('echo', {});
    expect(skill.processes).toHaveLength(1);
    expect(skill.process.isOver).toBe(false);
  });

  it('and reads nothing is ended before it fills our memory', async () => {
    const { supervisor, skill, clock } = prepare({ requestBytes: 100_000 });
    await supervisor.call('echo', {});
    skill.process.stdin.pause();
    skill.process.stdin.removeAllListeners('data');
    const calls = Array.from({ length: 3 }, () =>
      errorOf(supervisor.call('wait', { text: 'x'.repeat(90_000) })),
    );
    const next = supervisor.call('echo', {});
    await clock.advance(1_000);
    for (const error of await Promise.all(calls)) expect(error.code).toBe('SKILL_PROTOCOL');
    expect(await next).toBeDefined();
    expect(skill.processes).toHaveLength(2);
  });

  it('and closes its input is ended, and the next call has another process', async () => {
    const { supervisor, skill, clock } = prepare();
    await supervisor.call('echo', {});
    skill.process.stdin.destroy();
    const next = supervisor.call('echo', {});
    await clock.advance(1_300);
    expect(skill.processes[0]?.isOver).toBe(true);
    expect(supervisor.usage.lastError).toBe('SKILL_PROTOCOL');
    // It had not reached the process, so it is for the next one.
    expect(await next).toBeDefined();
  });

  it('is declined what skills may not ask for', async () => {
    const { supervisor, skill, clock } = prepare();
    await supervisor.call('echo', {});
    for (const method of ['sampling/createMessage', 'elicitation/create', 'roots/list', 'x/y']) {
      skill.process.send({ id: method, method, params: {} });
      await clock.advance(0);
      const reply = skill.process.received.find(({ id }) => id === method);
      expect(reply, method).toMatchObject({ error: { code: -32601 } });
    }
    expect(supervisor.usage.output?.declined).toBe(4);
  });

  it('and cannot be killed is set aside', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { unkillable: true, ignoresEnd: true };
    await supervisor.call('echo', {});
    const stopped = supervisor.stop();
    await clock.advance(12_100);
    await stopped;
    expect(supervisor.state).toBe('quarantined');
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'SKILL_QUARANTINED' });
  });
});

describe('a skill that is set aside', () => {
  it('has its calls refused until it is released', async () => {
    const { supervisor, skill, clock } = prepare();
    const error = errorOf(supervisor.call('wait', {}));
    await clock.advance(10);
    await supervisor.quarantine('Its files have changed.');
    expect(await error).toMatchObject({
      code: 'SKILL_QUARANTINED',
      message: expect.stringContaining('Its files have changed.'),
    });
    expect(skill.process.isOver).toBe(true);
    await supervisor.stop();
    supervisor.reset();
    await clock.advance(600_000);
    expect(supervisor.state).toBe('quarantined');
    expect(supervisor.refusal?.code).toBe('SKILL_QUARANTINED');
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'SKILL_QUARANTINED' });
    supervisor.release();
    expect(await supervisor.call('echo', {})).toBeDefined();
  });

  it('may be in any state', async () => {
    const { supervisor, skill, clock } = prepare();
    await supervisor.quarantine('First.');
    supervisor.release();
    skill.behaviour = { silentOn: ['initialize'] };
    const starting = errorOf(supervisor.call('echo', {}));
    await clock.advance(10);
    await supervisor.quarantine('Second.');
    expect(await starting).toMatchObject({ code: 'SKILL_QUARANTINED' });
    supervisor.release();
    skill.behaviour = { endsOn: 'initialize' };
    const pausing = errorOf(supervisor.call('echo', {}));
    await clock.advance(250);
    expect(supervisor.state).toBe('backing-off');
    await supervisor.quarantine('Third.');
    expect(await pausing).toMatchObject({ code: 'SKILL_QUARANTINED' });
  });
});
