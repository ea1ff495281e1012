import { describe, expect, it } from 'vitest';
import { errorOf, superviseEach } from './testing/supervised.ts';

const prepare = superviseEach();

describe('a call', () => {
  it('ends when its time is over, and the skill is told', async () => {
    const { supervisor, skill, clock } = prepare();
    const error = errorOf(supervisor.call('wait', {}));
    await clock.advance(60_000);
    expect(await error).toMatchObject({ code: 'SKILL_TIMEOUT' });
    await clock.advance(0);
    expect(skill.process.has('notifications/cancelled')).toBe(true);
    expect(supervisor.state).toBe('ready');
    expect(supervisor.usage).toMatchObject({ calls: 1, errors: 1, running: 0 });
  });

  it('has the time the caller gives it, up to ten minutes', async () => {
    const { supervisor, clock } = prepare();
    const short = errorOf(supervisor.call('wait', {}, { timeoutMs: 50 }));
    const long = errorOf(supervisor.call('wait', {}, { timeoutMs: 1e9 }));
    await clock.advance(60);
    expect(await short).toMatchObject({ code: 'SKILL_TIMEOUT' });
    await clock.advance(599_000);
    expect(supervisor.usage.running).toBe(1);
    await clock.advance(1_000);
    expect(await long).toMatchObject({ code: 'SKILL_TIMEOUT' });
  });

  it('can be cancelled, and what the skill says to it afterwards is dropped', async () => {
    const { supervisor, skill, clock } = prepare();
    const stop = new AbortController();
    const error = errorOf(supervisor.call('wait', {}, { signal: stop.signal }));
    await clock.advance(10);
    stop.abort();
    expect(await error).toMatchObject({ code: 'CANCELLED' });
    await clock.advance(0);
    expect(skill.process.received).toContainEqual(
      expect.objectContaining({ method: 'notifications/cancelled' }),
    );
    skill.process.answer('tools/call', { content: [] });
    await clock.advance(0);
    expect(supervisor.usage).toMatchObject({ output: { strays: 1 }, errors: 0, running: 0 });
    expect(await supervisor.call('echo', {})).toBeDefined();
  });

  it('can be cancelled while it waits for the start', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['initialize'] };
    const stop = new AbortController();
    const error = errorOf(supervisor.call('echo', {}, { signal: stop.signal }));
    await clock.advance(10);
    stop.abort();
    expect(await error).toMatchObject({ code: 'CANCELLED' });
    expect(supervisor.usage.waiting).toBe(0);
  });

  it('that was cancelled before it was made reaches nobody', async () => {
    const { supervisor, skill } = prepare();
    const call = supervisor.call('echo', {}, { signal: AbortSignal.abort() });
    expect(await errorOf(call)).toMatchObject({ code: 'CANCELLED' });
    expect(skill.processes).toHaveLength(0);
  });

  it('keeps its turn for two seconds when the skill hangs on being cancelled, then the skill is ended', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['ping'] };
    const stop = new AbortController();
    const error = errorOf(supervisor.call('wait', {}, { signal: stop.signal }));
    await clock.advance(10);
    stop.abort();
    expect(await error).toMatchObject({ code: 'CANCELLED' });
    await clock.advance(1_900);
    expect(supervisor.usage).toMatchObject({ state: 'busy', running: 1 });
    await clock.advance(200);
    expect(skill.process.isOver).toBe(true);
    expect(supervisor.usage).toMatchObject({ running: 0, lastError: 'SKILL_CRASHED' });
  });

  it('does not take others with it when it is cancelled', async () => {
    const { supervisor, skill, clock } = prepare();
    skill.behaviour = { silentOn: ['ping'] };
    const stop = new AbortController();
    const error = errorOf(supervisor.call('wait', { n: 1 }, { signal: stop.signal }));
    await clock.advance(10);
    const other = supervisor.call('wait', { n: 2 });
    await clock.advance(10);
    stop.abort();
    await clock.advance(10_000);
    expect(await error).toMatchObject({ code: 'CANCELLED' });
    expect(skill.process.isOver).toBe(false);
    const [, second] = skill.process.received.filter(({ method }) => method === 'tools/call');
    skill.process.send({ id: second?.id, result: { content: [], isError: true } });
    expect(await other).toEqual({ content: [], isError: true });
  });

  it('waits for its turn', async () => {
    const { supervisor, skill, clock } = prepare({ running: 2, waiting: 1 });
    const first = supervisor.call('wait', {});
    const second = supervisor.call('wait', {});
    const third = supervisor.call('echo', {});
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code: 'SKILL_BUSY' });
    await clock.advance(10);
    expect(supervisor.usage).toMatchObject({ running: 2, waiting: 1 });
    skill.process.answer('tools/call', { content: [] });
    await first;
    await third;
    skill.process.answer('tools/call', { content: [] });
    await second;
  });

  it('tells of its progress, also of what comes together with the answer', async () => {
    const { supervisor, skill, clock } = prepare();
    const seen: unknown[] = [];
    const call = supervisor.call(
      'wait',
      {},
      { onProgress: (progress) => void seen.push(progress) },
    );
    await clock.advance(10);
    const [request] = skill.process.received.filter(({ method }) => method === 'tools/call');
    const meta = request?.params?._meta as { progressToken: number };
    const notification = {
      method: 'notifications/progress',
      params: { progressToken: meta.progressToken, progress: 1, total: 2 },
    };
    const answer = { id: request?.id, result: { content: [], structuredContent: { a: 1 } } };
    const lines = [notification, answer].map((message) =>
      JSON.stringify({ jsonrpc: '2.0', ...message }),
    );
    skill.process.say(`${lines.join('\n')}\n`);
    expect(await call).toEqual({ content: [], structuredContent: { a: 1 } });
    expect(seen).toEqual([{ progress: 1, total: 2 }]);
  });

  it('that is refused tells what the skill says, apart from the message', async () => {
    const { supervisor, skill, clock } = prepare();
    const error = errorOf(supervisor.call('wait', {}));
    await clock.advance(10);
    const [request] = skill.process.received.filter(({ method }) => method === 'tools/call');
    skill.process.send({
      id: request?.id,
      error: { code: -32602, message: 'No such town: Zorblat' },
    });
    expect(await error).toMatchObject({
      code: 'SKILL_REFUSED',
      rpcCode: -32602,
      said: expect.stringContaining('Zorblat'),
    });
    expect((await error).message).not.toContain('Zorblat');
  });

  it('may not be too large, nor its answer', async () => {
    const { supervisor } = prepare({ requestBytes: 10_000, contentBytes: 5_000 });
    const large = supervisor.call('echo', { text: 'x'.repeat(10_000) });
    expect(await errorOf(large)).toMatchObject({ code: 'INVALID_PARAMS' });
    const answer = supervisor.call('echo', { text: 'x'.repeat(6_000) });
    expect(await errorOf(answer)).toMatchObject({ code: 'SKILL_OUTPUT_TOO_LARGE' });
    expect(await supervisor.call('echo', { text: 'x' })).toBeDefined();
    expect(supervisor.usage.restarts).toBe(0);
  });

  it('is refused when the answer is none', async () => {
    const { supervisor, skill, clock } = prepare();
    const error = errorOf(supervisor.call('wait', {}));
    await clock.advance(10);
    skill.process.answer('tools/call', { content: 'Zorblat' });
    expect(await error).toMatchObject({ code: 'SKILL_PROTOCOL' });
    expect(JSON.stringify(await error)).not.toContain('Zorblat');
  });
});
