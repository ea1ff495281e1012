import 'vscode-jsonrpc/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LifeSavorError } from './errors.ts';
import { createPeer, type PeerOptions } from './peer.ts';
import { FEATURES, PROTOCOL_RANGE } from './session.ts';
import type { Handlers, Peer, Transport } from './transport.ts';
import { createTransportPair } from './transport-pair.ts';
import { negotiate } from './version.ts';

const OFFER = { proto: [...PROTOCOL_RANGE] as [number, number], build: 'test', features: [] };
const HELLO = { ...OFFER, client: 'cli' as const };
const SCAN = { text: 'a quiet sentence' };
const open: Peer[] = [];

function connect(handlers: Handlers, options?: PeerOptions): { client: Peer; server: Peer } {
  const [near, far] = createTransportPair();
  const client = createPeer(near, {});
  const server = createPeer(far, handlers, options);
  open.push(client, server);
  return { client, server };
}

/** A server to which raw messages can be sent as another program would. */
function connectRaw(handlers: Handlers, options?: PeerOptions) {
  const [near, far] = createTransportPair();
  open.push(createPeer(far, handlers, options));
  const received: Record<string, unknown>[] = [];
  near.onMessage((message) => received.push(message as Record<string, unknown>));
  return { raw: near as Transport, received };
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

afterEach(() => {
  for (const peer of open.splice(0)) peer.close();
});

describe('requests', () => {
  it('carries params there, with defaults filled in, and the result back', async () => {
    const seen = vi.fn();
    const { client } = connect({
      'message.check': (params) => {
        seen(params);
        return { action: 'allow', findings: [], safety: [], route: 'cloud' };
      },
    });
    const verdict = await client.request('message.check', { text: 'hello', site: 'a.example' });
    expect(seen).toHaveBeenCalledWith({ text: 'hello', site: 'a.example', direction: 'outbound' });
    expect(verdict).toEqual({ action: 'allow', findings: [], safety: [], route: 'cloud' });
  });

  it('carries a typed error with its sentence and next step', async () => {
    const { client } = connect({
      'policy.get': () => {
        throw new LifeSavorError('POLICY_INVALID', 'The policy is broken.', 'Fix it.');
      },
    });
    await expect(client.request('policy.get', {})).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      message: 'The policy is broken.',
      nextStep: 'Fix it.',
    });
  });

  it('never passes on the message of an unexpected error', async () => {
    const { client } = connect({
      'text.scan': () => {
        throw new Error('Unexpected token in "4111-secret"');
      },
    });
    const error = await client.request('text.scan', SCAN).catch((e: unknown) => e);
    expect(error).toEqual(failure('INTERNAL'));
    expect(String(error)).not.toContain('secret');
  });

  it('refuses params it does not accept, naming places but no values', async () => {
    const { client } = connect({ 'text.scan': () => ({ spans: [] }) });
    const wrong = { text: 42 } as unknown as typeof SCAN;
    const error = await client.request('text.scan', wrong).catch((e: unknown) => e);
    expect(error).toEqual(failure('INVALID_PARAMS'));
    expect(String(error)).toContain('text');
    expect(String(error)).not.toContain('42');
  });

  it('refuses an answer whose shape it does not know', async () => {
    const broken = { 'text.scan': () => ({ spans: [{ start: -1 }] }) } as unknown as Handlers;
    await expect(connect(broken).client.request('text.scan', SCAN)).rejects.toEqual(
      failure('VERSION_MISMATCH'),
    );
  });

  it('answers methods nobody handles, whatever their name', async () => {
    const { client } = connect({});
    await expect(client.request('policy.get', {})).rejects.toEqual(failure('UNKNOWN_METHOD'));
    const { raw, received } = connectRaw({});
    raw.send({ jsonrpc: '2.0', id: 1, method: 'constructor', params: {} });
    await vi.waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]).toMatchObject({ id: 1, error: { data: { code: 'UNKNOWN_METHOD' } } });
  });
});

describe('interruptions', () => {
  it('cancels on both sides when the caller aborts', async () => {
    const aborted = vi.fn();
    const { client } = connect({
      'text.scan': async (_params, { signal }) => {
        signal.addEventListener('abort', aborted);
        return await untilAborted(signal);
      },
    });
    const controller = new AbortController();
    const answer = client.request('text.scan', SCAN, { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(answer).rejects.toEqual(failure('CANCELLED'));
    await vi.waitFor(() => expect(aborted).toHaveBeenCalledOnce());
  });

  it('does not send a request whose signal is already aborted', async () => {
    const handler = vi.fn(() => ({ spans: [] }));
    const { client } = connect({ 'text.scan': handler });
    await expect(
      client.request('text.scan', SCAN, { signal: AbortSignal.abort() }),
    ).rejects.toEqual(failure('CANCELLED'));
    await client.request('text.scan', SCAN);
    expect(handler).toHaveBeenCalledOnce();
  });

  it('gives up after the timeout and tells the other side', async () => {
    const aborted = vi.fn();
    const { client } = connect({
      'text.scan': async (_params, { signal }) => {
        signal.addEventListener('abort', aborted);
        return await untilAborted(signal);
      },
    });
    await expect(client.request('text.scan', SCAN, { timeoutMs: 10 })).rejects.toEqual(
      failure('TIMEOUT'),
    );
    await vi.waitFor(() => expect(aborted).toHaveBeenCalledOnce());
  });

  it('rejects what is under way when the connection ends, and everything after', async () => {
    const aborted = vi.fn();
    const { client, server } = connect({
      'text.scan': async (_params, { signal }) => {
        signal.addEventListener('abort', aborted);
        return await untilAborted(signal);
      },
    });
    const closed = vi.fn();
    client.onClose(closed);
    const answer = client.request('text.scan', SCAN);
    setTimeout(() => server.close(), 5);
    await expect(answer).rejects.toEqual(failure('CONNECTION_LOST'));
    await expect(client.request('text.scan', SCAN)).rejects.toEqual(failure('CONNECTION_LOST'));
    expect(aborted).toHaveBeenCalledOnce();
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('hello', () => {
  const handlers: Handlers = {
    'session.hello': (params) => negotiate(params, { ...OFFER, features: [...FEATURES] }),
    'text.scan': () => ({ spans: [] }),
  };

  it('is required first where the server says so', async () => {
    const { client } = connect(handlers, { requireHello: true });
    await expect(client.request('text.scan', SCAN)).rejects.toEqual(failure('HELLO_REQUIRED'));
    await client.request('session.hello', HELLO);
    await expect(client.request('text.scan', SCAN)).resolves.toEqual({ spans: [] });
  });

  it('that finds no common version leaves the connection unusable', async () => {
    const { client } = connect(handlers, { requireHello: true });
    const answer = await client.request('session.hello', { ...HELLO, proto: [900, 901] });
    expect(answer.status).toBe('update_agent');
    await expect(client.request('text.scan', SCAN)).rejects.toEqual(failure('VERSION_MISMATCH'));
  });
});

describe('events and progress', () => {
  it('delivers valid events to every listener and drops malformed ones', async () => {
    const { client, server } = connect({});
    const first = vi.fn();
    const second = vi.fn();
    client.on('relay.failed', first);
    const off = client.on('relay.failed', second);
    server.emit('relay.failed', { code: 'WRONG' } as unknown as {
      code: 'AGENT_REFUSED';
      message: string;
    });
    server.emit('relay.failed', { code: 'AGENT_REFUSED', message: 'no' });
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
    expect(second).toHaveBeenCalledOnce();
    off();
    server.emit('relay.failed', { code: 'AGENT_REFUSED', message: 'no' });
    await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2));
    expect(second).toHaveBeenCalledOnce();
  });

  it('delivers progress values, in order, before the result', async () => {
    const { client } = connect({
      'text.scan': (_params, { progress }) => {
        for (let scanned = 1; scanned <= 3; scanned++) progress('t1', { scanned });
        return { spans: [] };
      },
    });
    const values: unknown[] = [];
    client.onProgress('t1', (value) => values.push(value));
    await client.request('text.scan', { ...SCAN, progressToken: 't1' });
    expect(values).toEqual([{ scanned: 1 }, { scanned: 2 }, { scanned: 3 }]);
  });
});

describe('messages that are not JSON-RPC', () => {
  it.each([
    ['an array', []],
    ['no version', { id: 1, method: 'policy.get' }],
    ['an object id', { jsonrpc: '2.0', id: {}, method: 'policy.get' }],
    ['positional params', { jsonrpc: '2.0', id: 1, method: 'policy.get', params: [1] }],
    ['a cancel without an id', { jsonrpc: '2.0', method: '$/cancelRequest' }],
    ['progress without a token', { jsonrpc: '2.0', method: '$/progress', params: {} }],
    ['neither result nor error', { jsonrpc: '2.0', id: 4 }],
  ])('are answered and the connection goes on: %s', async (_name, message) => {
    const { raw, received } = connectRaw({ 'text.scan': () => ({ spans: [] }) });
    raw.send(message);
    raw.send({ jsonrpc: '2.0', id: 9, method: 'text.scan', params: SCAN });
    await vi.waitFor(() => expect(received).toHaveLength(2));
    expect(received[0]).toMatchObject({ id: null, error: { data: { code: 'USAGE' } } });
    expect(received[1]).toMatchObject({ id: 9, result: { spans: [] } });
  });

  it('and answers to nothing are ignored', async () => {
    const { raw, received } = connectRaw({ 'text.scan': () => ({ spans: [] }) });
    raw.send({ jsonrpc: '2.0', id: 77, result: {} });
    raw.send({ jsonrpc: '2.0', id: null, error: { code: 1, message: 'x' } });
    raw.send({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 1234 } });
    raw.send({ jsonrpc: '2.0', id: 9, method: 'text.scan', params: SCAN });
    await vi.waitFor(() => expect(received).toHaveLength(1));
  });
});
