import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHost, type HostPort, type WorkerLike } from './host.ts';
import type { HostReply, TagRequest, WorkerReply } from './messages.ts';

const REQUEST: TagRequest = { id: '1', lane: 'frame', isDraft: true, text: 'hi' };
const IDLE_MS = 1_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function fakeWorker() {
  const posted: TagRequest[] = [];
  const worker: WorkerLike = {
    postMessage: (message) => posted.push(message),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const say = (data: WorkerReply) => worker.onmessage?.({ data } as MessageEvent<WorkerReply>);
  return { worker, posted, say };
}

function fakePort() {
  const heard: HostReply[] = [];
  const port: HostPort = {
    postMessage: (message) => heard.push(message),
    close: vi.fn(),
    onmessage: null,
  };
  const ask = (data = REQUEST) => port.onmessage?.({ data } as MessageEvent<TagRequest>);
  return { port, heard, ask };
}

function world() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const onIdle = vi.fn();
  const host = createHost({
    startWorker() {
      workers.push(fakeWorker());
      return workers.at(-1)!.worker;
    },
    idleMs: IDLE_MS,
    onIdle,
  });
  return { host, workers, onIdle };
}

test('the worker starts at once and answers over the line', () => {
  const { host, workers } = world();
  const { port, heard, ask } = fakePort();
  host.serve(port);
  ask();
  expect(workers[0]?.posted).toEqual([REQUEST]);
  workers[0]?.say({ is: 'answer', id: '1', spans: [] });
  expect(heard).toEqual([{ is: 'answer', id: '1', spans: [] }]);
});

test('a background that comes back finds the same worker ready', () => {
  const { host, workers } = world();
  const [first, second] = [fakePort(), fakePort()];
  host.serve(first.port);
  workers[0]?.say({ is: 'ready' });
  host.serve(second.port);
  expect(workers).toHaveLength(1);
  expect(second.heard).toEqual([{ is: 'ready' }]);
  expect(first.port.close).toHaveBeenCalledOnce();
});

test('a worker that crashes is reported, and the next request starts another', () => {
  const { host, workers } = world();
  const { port, heard, ask } = fakePort();
  host.serve(port);
  workers[0]?.worker.onerror?.({} as ErrorEvent);
  expect(heard).toEqual([{ is: 'failed', problem: 'MODEL_FAILED' }]);
  expect(workers[0]?.worker.terminate).toHaveBeenCalledOnce();
  ask();
  expect(workers[1]?.posted).toEqual([REQUEST]);
});

test('after a time without requests it says so, and worker and page end', () => {
  const { host, workers, onIdle } = world();
  const { port, heard, ask } = fakePort();
  host.serve(port);
  vi.advanceTimersByTime(IDLE_MS - 1);
  ask();
  vi.advanceTimersByTime(IDLE_MS - 1);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(heard).toEqual([{ is: 'closing' }]);
  expect(workers[0]?.worker.terminate).toHaveBeenCalledOnce();
  expect(onIdle).toHaveBeenCalledOnce();
});
