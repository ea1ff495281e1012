import type { NatsConnection } from '@nats-io/nats-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AskOptions, ask } from '../../native-host/cloud/ask/ask.ts';
import { inboxPrefix } from '../../native-host/cloud/wire/subjects.ts';
import { enrollAgent } from '../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { connectFleet } from '../../native-host/fleet/link/connect-fleet.ts';
import { ensureStreams } from '../../native-host/fleet/streams.ts';
import { streamChat } from '../../native-host/fleet/worker/chat-completions.ts';
import { runWorker } from '../../native-host/fleet/worker/worker.ts';
import { askLinkOf } from './nats/ask-link.ts';
import { eventually } from './nats/eventually.ts';
import { type FakeEndpoint, type FakeRequest, startFakeEndpoint } from './nats/fake-endpoint.ts';
import { startTestFleet, type TestFleet } from './nats/test-fleet.ts';

let fleet: TestFleet;
let endpoint: FakeEndpoint;
let onRequest: (request: FakeRequest) => void | Promise<void>;
let agent: { id: string; connection: NatsConnection };
let ending: AbortController;
let workers: Promise<void>[];

beforeEach(async () => {
  ending = new AbortController();
  workers = [];
  fleet = await startTestFleet();
  endpoint = await startFakeEndpoint((request) => onRequest(request));
  const admin = await connectAs(fleet.folder, 'admin');
  await ensureStreams(admin, 1);
  const { bundle } = await enrollAgent(fleet.folder, admin, 'anna');
  await admin.close();
  const prefix = inboxPrefix(bundle.agent);
  const address = { urls: [bundle.url], creds: bundle.creds, name: 'anna', inboxPrefix: prefix };
  agent = { id: bundle.agent, connection: await connectFleet(address) };
});
afterEach(async () => {
  ending.abort();
  await Promise.all(workers);
  await agent?.connection.close();
  await endpoint?.close();
  await fleet?.dispose();
});

/** A worker that is not behind the agent's proxy. */
async function startWorker(parallel = 8) {
  const connection = await connectAs(fleet.folder, 'worker', { urls: [fleet.nodes[0]!.url] });
  const { url } = endpoint;
  const stopping = new AbortController();
  const signal = AbortSignal.any([ending.signal, stopping.signal]);
  const running = runWorker({
    connection,
    parallel,
    signal,
    answer: (messages, wanted) => streamChat({ url, model: 'm', apiKey: 'k' }, messages, wanted),
  }).finally(() => connection.close());
  workers.push(running);
  await connection.flush();
  return { connection, stop: () => stopping.abort() };
}

function question(text: string, options: Partial<AskOptions> = {}) {
  const messages = [{ role: 'user' as const, content: text }];
  const signal = new AbortController().signal;
  return ask(askLinkOf(agent), { messages, signal, silenceMs: 1000, ...options });
}

async function all(texts: AsyncIterable<string>): Promise<string> {
  let answer = '';
  for await (const text of texts) answer += text;
  return answer;
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i} `);

describe('a worker of the fleet', () => {
  it('answers as the endpoint writes, and asks it as OpenAI is asked', async () => {
    let asked: FakeRequest | undefined;
    onRequest = async (request) => {
      asked = request;
      for (const text of numbers(500)) await request.write(text);
      request.end();
    };
    await startWorker();
    expect(await all(question('Count.'))).toBe(numbers(500).join(''));
    expect(asked?.authorization).toBe('Bearer k');
    expect(asked?.body).toEqual({
      model: 'm',
      stream: true,
      messages: [{ role: 'user', content: 'Count.' }],
    });
  });

  it('sends the beginning before the end is there', async () => {
    let end = () => {};
    onRequest = async (request) => {
      await request.write('Begin');
      end = () => request.end();
    };
    await startWorker();
    const texts = question('Go.');
    expect(await texts.next()).toEqual({ value: 'Begin', done: false });
    end();
    expect(await texts.next()).toEqual({ value: 'stop', done: true });
  });

  it('goes on where it was after the connection was cut, again and again', async () => {
    onRequest = async (request) => {
      for (const text of numbers(3000)) await request.write(text);
      request.end();
    };
    await startWorker();
    let answer = '';
    let pieces = 0;
    let cuts = 0;
    for await (const text of question('Count.')) {
      answer += text;
      pieces += 1;
      if (pieces % 10 !== 0) continue;
      fleet.nodes[0]!.proxy.cut();
      cuts += 1;
    }
    expect(answer).toBe(numbers(3000).join(''));
    expect(cuts).toBeGreaterThan(2);
  });

  it('goes on where it was when the worker itself was cut off', async () => {
    onRequest = async (request) => {
      for (const text of numbers(3000)) await request.write(text);
      request.end();
    };
    const { connection } = await startWorker();
    let answer = '';
    let isFirst = true;
    for await (const text of question('Count.')) {
      answer += text;
      if (isFirst) await connection.reconnect();
      isFirst = false;
    }
    expect(answer).toBe(numbers(3000).join(''));
  });

  it('lets the endpoint wait while nobody reads, and keeps only so much', async () => {
    const LINE = 'x'.repeat(1000);
    let written = 0;
    onRequest = async (request) => {
      for (; written < 20_000 && !request.signal.aborted; written++) await request.write(LINE);
      request.end();
    };
    await startWorker();
    const texts = question('Much.');
    await texts.next();
    let before = -1;
    await eventually(() => {
      const isStill = written === before;
      before = written;
      return isStill;
    });
    expect(written).toBeLessThan(20_000);
    await texts.return('stop');
  });

  it('stops the endpoint when the question is given up', async () => {
    let isStopped = false;
    onRequest = async (request) => {
      request.signal.addEventListener('abort', () => {
        isStopped = true;
      });
      await request.write('Once upon a time');
    };
    await startWorker();
    const giveUp = new AbortController();
    const texts = question('Tell.', { signal: giveUp.signal });
    await texts.next();
    giveUp.abort();
    await expect(texts.next()).rejects.toThrow(/abort/i);
    await eventually(() => isStopped);
  });

  it('is not asked what is longer than a frame', async () => {
    await startWorker();
    const long = all(question('ä'.repeat(150_000)));
    await expect(long).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is not waited for long where there is no connection', async () => {
    const offline = { agent: agent.id, onConnected: () => () => {} };
    const messages = [{ role: 'user' as const, content: 'Anyone?' }];
    const { signal } = new AbortController();
    const texts = ask(offline, { messages, signal, silenceMs: 50 });
    await expect(texts.next()).rejects.toMatchObject({
      code: 'ASSISTANT_LOST',
      message: 'There is no connection to the fleet.',
    });
  });

  it('says that nobody answers where there is no worker', async () => {
    await expect(all(question('Anyone?'))).rejects.toMatchObject({ code: 'ASSISTANT_FAILED' });
  });

  it.each([
    ['refuses', (request: FakeRequest) => request.refuse(500)],
    [
      'breaks off',
      async (request: FakeRequest) => {
        await request.write('Half');
        request.breakOff();
      },
    ],
  ])('says that it failed when the endpoint %s', async (_, answer) => {
    onRequest = answer;
    await startWorker();
    const failure = {
      code: 'ASSISTANT_FAILED',
      message: expect.stringContaining('ASSISTANT_FAILED'),
    };
    await expect(all(question('Go.'))).rejects.toMatchObject(failure);
  });

  it('tells at once when it is stopped in the middle', async () => {
    onRequest = (request) => request.write('Half');
    const { stop } = await startWorker();
    const texts = question('Go.', { silenceMs: 60_000 });
    await texts.next();
    stop();
    await expect(texts.next()).rejects.toMatchObject({ code: 'ASSISTANT_FAILED' });
  });

  it('is given up when it vanishes in the middle', async () => {
    onRequest = (request) => request.write('Half');
    const { connection } = await startWorker();
    const texts = question('Go.', { silenceMs: 50 });
    await texts.next();
    await connection.close();
    await expect(texts.next()).rejects.toMatchObject({ code: 'ASSISTANT_LOST' });
  });

  it('shares questions with other workers, and each is answered once', async () => {
    let requests = 0;
    onRequest = (request) => {
      requests += 1;
      void request.write(request.body.messages[0]!.content).then(() => request.end());
    };
    await Promise.all([startWorker(20), startWorker(20), startWorker(20)]);
    const texts = numbers(20);
    expect(await Promise.all(texts.map((text) => all(question(text))))).toEqual(texts);
    expect(requests).toBe(20);
  });

  it('refuses what is too much at a time', async () => {
    onRequest = (request) => request.write('Half');
    await startWorker(1);
    const first = question('One.');
    await first.next();
    await expect(all(question('Two.'))).rejects.toMatchObject({
      message: expect.stringContaining('BUSY'),
    });
    await first.return('stop');
  });
});
