import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { NewItem, Peer } from '../../shared/protocol/index.ts';
import { connectCli, connectRelay } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { PLANTED, vaultCli, vaultProcesses } from './harness/vault-cli.ts';

const world = hostPerTest();
const { cli } = vaultCli(world);
/** LIFESAVOR_WRITE_SECONDS sets how long; the bar is a minute. */
const SECONDS = Number(process.env.LIFESAVOR_WRITE_SECONDS ?? 4);
const WRITER = fileURLToPath(new URL('harness/vault-writer.ts', import.meta.url));
const SITE = 'https://chat.example';
const conversation = 'shared';

describe('nothing that was acknowledged is lost', () => {
  it('when the vault is killed again and again in the middle of writing', async () => {
    await cli('vault create --keep file');
    const peer = await connectCli(world.host);
    const saved: string[] = [];
    for (let round = 0; round < 25; round++) {
      const puts = Array.from({ length: 30 }, async (_, i) => {
        const item: NewItem = { kind: 'note', label: `${round}-${i}`, value: PLANTED, tags: [] };
        const { label } = await peer.request('vault.put', item);
        saved.push(label);
      });
      // However slow the machine is: in most rounds something was acknowledged before.
      const due = saved.length + (round % 4);
      await Promise.allSettled([...puts, killSoon(12, () => saved.length >= due)]);
      await vi.waitFor(async () => {
        const { state } = await peer.request('vault.status', {});
        expect(state).toBe('unlocked');
      });
    }
    const { items } = await peer.request('vault.list', {});
    const labels = new Set(items.map(({ label }) => label));
    expect(saved.filter((label) => !labels.has(label))).toEqual([]);
    expect(saved.length).toBeGreaterThan(25);
    expect(await peer.request('vault.verify', {})).toMatchObject({ ok: true });
    peer.close();
  });

  it('when it is killed while its key is changed', async () => {
    await cli('vault create --keep file');
    const peer = await connectCli(world.host);
    for (let i = 0; i < 40; i++)
      await peer.request('vault.put', {
        kind: 'note',
        label: `n${i}`,
        value: 'x'.repeat(4000),
        tags: [],
      });
    for (let round = 0; round < 25; round++) {
      const changed = peer.request('vault.rekey', {}).catch(() => undefined);
      await Promise.all([changed, killSoon(25)]);
      await vi.waitFor(async () => {
        const { state } = await peer.request('vault.status', {});
        expect(state).toBe('unlocked');
      });
      const { items } = await peer.request('vault.list', {});
      expect(items).toHaveLength(40);
    }
    const keys = readdirSync(join(world.host.paths.home, 'vault')).filter((n) =>
      n.endsWith('.key'),
    );
    await cli('vault rekey');
    expect(await peer.request('vault.verify', {})).toMatchObject({ ok: true, items: 40 });
    expect(keys.length).toBeGreaterThanOrEqual(1);
    peer.close();
  });

  it(
    `when two browsers, the command line and a second process write for ${SECONDS} seconds`,
    async () => {
      await cli('vault create --keep file');
      const relays = await Promise.all([connectRelay(world.host), connectRelay(world.host)]);
      const browsers = relays.map(({ peer }) => peer);
      const until = Date.now() + SECONDS * 1000;
      const [redacted, labels, others] = await Promise.all([
        Promise.all(browsers.map((peer, who) => redactUntil(until, peer, who))),
        putUntil(until),
        anotherProcessUntil(until),
      ]);
      await cli('agent stop');

      const peer = await connectCli(world.host);
      const { items } = await peer.request('vault.list', {});
      const saved = new Set(items.map(({ label }) => label));
      expect([...labels, ...others].filter((label) => !saved.has(label))).toEqual([]);
      for (const { text, redacted: placeholder } of redacted.flat()) {
        const restored = await peer.request('text.restore', { text: placeholder, conversation });
        expect(restored.text === text).toBe(true);
      }
      expect(await peer.request('vault.verify', {})).toMatchObject({ ok: true });
      peer.close();
      const written = [redacted[0]!.length, redacted[1]!.length, labels.length, others.length];
      for (const count of written) expect(count).toBeGreaterThan(0);
      console.log(`written at once, nothing lost: ${written.join(' + ')} in ${SECONDS} s`);
    },
    60_000 + SECONDS * 3000,
  );
});

/** Both browsers have the same conversation open. */
async function redactUntil(until: number, peer: Peer, who: number) {
  const done: { text: string; redacted: string }[] = [];
  for (let i = 0; Date.now() < until; i++) {
    const text = `w${who}.${i}@example.org`;
    const answer = await peer.request('text.redact', { text, conversation, site: SITE });
    done.push({ text, redacted: answer.text });
  }
  return done;
}

/** Commands, each a process that ends. */
async function putUntil(until: number): Promise<string[]> {
  const labels: string[] = [];
  for (let i = 0; Date.now() < until; i++) {
    await cli(`vault put --label cli-${i}`, PLANTED);
    labels.push(`cli-${i}`);
  }
  return labels;
}

/** A process that has the database open beside the agent's own. */
async function anotherProcessUntil(until: number): Promise<string[]> {
  const child = fork(WRITER, [world.host.paths.home, 'put', 'other'], { execArgv: [] });
  const labels: string[] = [];
  child.on('message', (told) => {
    const [kind, label = ''] = String(told).split(' ');
    if (kind === 'item') labels.push(label);
  });
  setTimeout(() => child.kill('SIGKILL'), until - Date.now());
  await once(child, 'close');
  return labels;
}

/** Resolves once the vault's process has been killed, so that what follows meets a new one. */
async function killSoon(longestMs: number, isDue = () => true): Promise<void> {
  await sleep(Math.random() * longestMs);
  while (!isDue()) await sleep(1);
  killAll(vaultProcesses(world.host));
}

function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
