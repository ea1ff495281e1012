import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ClientPort, createModelClient } from './client.ts';
import type { HostReply, ModelState, TagRequest } from './messages.ts';

const DRAFT = { lane: 'frame', isDraft: true, text: 'hi' };
const UNAVAILABLE = { kind: 'unavailable' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fakeLine() {
  const asked: TagRequest[] = [];
  const ended = Promise.withResolvers<void>();
  const port: ClientPort = {
    postMessage: (message) => asked.push(message),
    close: () => {},
    onmessage: null,
  };
  const say = (data: HostReply) => port.onmessage?.({ data } as MessageEvent<HostReply>);
  return { port, ended: ended.promise, asked, say, drop: ended.resolve };
}

function world() {
  const lines: ReturnType<typeof fakeLine>[] = [];
  const states: ModelState['kind'][] = [];
  const page = {
    open: vi.fn(async () => {
      lines.push(fakeLine());
      return lines.at(-1)!;
    }),
    close: vi.fn(async () => {}),
  };
  const client = createModelClient({
    page,
    onState: ({ kind }) => states.push(kind),
    random: () => 0,
    now: () => Date.now(),
  });
  /** Asks, and gives the request once it is on the line. */
  const ask = async () => {
    const answer = client.ask(DRAFT);
    await vi.advanceTimersByTimeAsync(0);
    return { answer, id: lines.at(-1)?.asked.at(-1)?.id ?? '' };
  };
  return { client, page, lines, states, ask };
}

test('nothing is started before somebody asks or wakes it', async () => {
  const { client, page } = world();
  expect(client.state()).toEqual({ kind: 'asleep' });
  expect(page.open).not.toHaveBeenCalled();
  client.wake();
  client.wake();
  expect(page.open).toHaveBeenCalledOnce();
});

test('answers come back to those who asked', async () => {
  const { client, lines, states, ask } = world();
  const [first, second] = [await ask(), await ask()];
  lines[0]?.say({ is: 'ready' });
  lines[0]?.say({ is: 'answer', id: first.id, spans: null });
  lines[0]?.say({ is: 'answer', id: second.id, spans: [] });
  expect(await first.answer).toEqual({ kind: 'superseded' });
  expect(await second.answer).toEqual({ kind: 'spans', spans: [] });
  expect(states).toEqual(['starting', 'ready']);
  expect(client.state()).toEqual({ kind: 'ready' });
});

test('a model that fails leaves nobody waiting, and is tried again a little later', async () => {
  const { client, page, lines, ask } = world();
  const { answer } = await ask();
  lines[0]?.say({ is: 'failed', problem: 'MODEL_FAILED' });
  expect(await answer).toEqual(UNAVAILABLE);
  expect(client.state()).toEqual({ kind: 'unavailable', problem: 'MODEL_FAILED' });
  expect(page.close).toHaveBeenCalledOnce();
  expect(await client.ask(DRAFT)).toEqual(UNAVAILABLE);
  expect(page.open).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1_000);
  await ask();
  expect(page.open).toHaveBeenCalledTimes(2);
});

test('a person who tries again does not wait', async () => {
  const { client, page, lines, ask } = world();
  await ask();
  lines[0]?.say({ is: 'failed', problem: 'MODEL_CORRUPT' });
  client.retry();
  expect(page.open).toHaveBeenCalledTimes(2);
  expect(client.state()).toEqual({ kind: 'starting' });
});

test('a page the browser closed is opened again with the next question', async () => {
  const { client, page, lines, ask } = world();
  const { answer } = await ask();
  lines[0]?.drop();
  expect(await answer).toEqual(UNAVAILABLE);
  expect(client.state()).toEqual({ kind: 'asleep' });
  await ask();
  expect(page.open).toHaveBeenCalledTimes(2);
});

test('a model that says nothing for long is ended', async () => {
  const { client, page, ask } = world();
  const { answer } = await ask();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await answer).toEqual(UNAVAILABLE);
  expect(client.state()).toEqual({ kind: 'unavailable', problem: 'TIMEOUT' });
  expect(page.close).toHaveBeenCalledOnce();
});

test('a browser that opens no page for it is a state, not an error', async () => {
  const { client, page } = world();
  page.open.mockRejectedValue(new Error('no'));
  expect(await client.ask(DRAFT)).toEqual(UNAVAILABLE);
  expect(client.state()).toEqual({ kind: 'unavailable', problem: 'MODEL_UNSUPPORTED' });
});
