import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Peer } from '../../shared/protocol/index.ts';
import { textScan } from '../../shared/protocol/text.ts';
import { connectCli, connectRelay } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';

const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });
const LONG = `${'the quick brown fox writes to ann@example.org about nothing '.repeat(130_000)}`;

const world = hostPerTest();
let peer: Peer;

beforeEach(async () => {
  peer = await connectCli(world.host);
});
afterEach(async () => {
  peer.close();
});

describe('a long scan', () => {
  it('comes through the relay whole, with all findings as progress before the answer', async () => {
    const relay = await connectRelay(world.host);
    const batches: number[] = [];
    let scanned = 0;
    relay.peer.onProgress('p', (value) => {
      const progress = textScan.progress.parse(value);
      batches.push(progress.spans.length);
      expect(progress.scanned).toBeGreaterThanOrEqual(scanned);
      scanned = progress.scanned;
    });
    const { spans } = await relay.peer.request('text.scan', { text: LONG, progressToken: 'p' });
    expect(spans).toHaveLength(130_000);
    expect(batches.reduce((sum, count) => sum + count)).toBe(130_000);
    expect(batches.length).toBeGreaterThan(10);
    expect(scanned).toBe(LONG.length);
    relay.peer.close();
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const started = new Promise((resolve) => peer.onProgress('p', resolve));
    const params = { text: LONG, progressToken: 'p' };
    const scan = peer.request('text.scan', params, { signal: controller.signal });
    scan.catch(() => {});
    await started;
    controller.abort();
    await expect(scan).rejects.toEqual(failure('CANCELLED'));
    const before = performance.now();
    await peer.request('policy.get', {});
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('of 30 MB does not keep others waiting', async () => {
    const busy = await connectRelay(world.host);
    let finished = false;
    const scans = Promise.all(
      [1, 2, 3, 4].map(() => busy.peer.request('text.scan', { text: LONG.slice(0, 7_600_000) })),
    ).finally(() => {
      finished = true;
    });
    const waits: number[] = [];
    while (!finished) {
      const before = performance.now();
      await peer.request('message.check', { text: 'to ann@example.org', site: 'x' });
      waits.push(performance.now() - before);
    }
    expect((await scans).every(({ spans }) => spans.length > 100_000)).toBe(true);
    waits.sort((a, b) => a - b);
    expect(waits.length).toBeGreaterThan(10);
    // Generous: another process may hold the machine. Unshared, the median is a few milliseconds.
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(100);
    busy.peer.close();
  });
});

describe('too much at once', () => {
  it('is refused, and the connection goes on', async () => {
    const text = 'a short one';
    const answers = await Promise.allSettled(
      Array.from({ length: 90 }, () => peer.request('text.scan', { text })),
    );
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { code: 'AGENT_REFUSED' } });
    await expect(peer.request('policy.get', {})).resolves.toBeDefined();
  });

  it('or a message over the cap is refused before it is sent', async () => {
    const text = '漢'.repeat(12_000_000);
    await expect(peer.request('text.scan', { text })).rejects.toEqual(failure('FRAME_TOO_LARGE'));
  });
});

describe('conversations', () => {
  it('are shared by everybody who knows their name, until they are forgotten', async () => {
    const relay = await connectRelay(world.host);
    const conversation = 'https://chat.example/c/1';
    const text = 'ann@example.org and bob@example.org';
    const redacted = await relay.peer.request('text.redact', { text, site: 'x', conversation });
    expect(redacted).toEqual({ text: '[EMAIL_1] and [EMAIL_2]', replaced: 2 });
    const { entries } = await peer.request('conversation.open', { conversation });
    expect(entries.map(({ value }) => value)).toEqual(['ann@example.org', 'bob@example.org']);

    const carol = {
      placeholder: '[EMAIL_3]',
      type: 'EMAIL_ADDRESS',
      value: 'c@example.org',
    } as const;
    const taken = { ...carol, placeholder: '[EMAIL_1]' };
    const put = await peer.request('conversation.put', { conversation, entries: [carol, taken] });
    expect(put).toEqual({ stored: 1 });
    const answer = { text: 'Dear [EMAIL_1], dear [EMAIL_3], dear [EMAIL_9]', conversation };
    expect(await relay.peer.request('text.restore', answer)).toEqual({
      text: 'Dear ann@example.org, dear c@example.org, dear [EMAIL_9]',
      restored: 2,
    });

    expect(await peer.request('conversation.forget', { conversation })).toEqual({
      forgotten: true,
    });
    expect((await relay.peer.request('text.restore', answer)).restored).toBe(0);
    relay.peer.close();
  });
});
