import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyStoresIn } from '../../native-host/vault/key-stores.ts';
import { openVault } from '../../native-host/vault/open-vault.ts';
import { Vault } from '../../native-host/vault/vault.ts';
import { vaultFiles } from '../../native-host/vault/vault-files.ts';
import { verifyVault } from '../../native-host/vault/verify-vault.ts';

/** LIFESAVOR_KILLS sets how often; the bar is 1,000. */
const KILLS = Number(process.env.LIFESAVOR_KILLS ?? 40);
const WRITER = fileURLToPath(new URL('harness/vault-writer.ts', import.meta.url));
const ACTIONS = ['put', 'rekey', 'import', 'migrate'] as const;
const LONGEST_MS = 40;
const TIMEOUT_MS = 60_000 + KILLS * 2000;

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'kills-'));
  await runUntilKilled('create', 0, Number.POSITIVE_INFINITY);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Lets a writer work for `milliseconds`, kills it, and gives what it told. */
function runUntilKilled(what: string, round: number, milliseconds: number): Promise<string[]> {
  const child = fork(WRITER, [home, what, String(round)], { execArgv: [] });
  const told: string[] = [];
  child.on('message', (message) => {
    told.push(String(message));
    if (message === 'begin') setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise((resolve) => child.on('close', () => resolve(told)));
}

it(
  `nothing acknowledged is lost and the vault opens after ${KILLS} kills in the middle of writing`,
  async () => {
    const files = vaultFiles(home);
    const place = { files, keyStores: keyStoresIn(files) };
    const items = new Set<string>();
    const conversations = new Set<string>();
    for (let round = 1; round <= KILLS; round++) {
      const what = ACTIONS[round % ACTIONS.length]!;
      for (const told of await runUntilKilled(what, round, Math.random() * LONGEST_MS)) {
        const [kind, name = ''] = told.split(' ');
        if (kind === 'item') items.add(name);
        if (kind === 'conversation') conversations.add(name);
      }
      const vault = new Vault(await openVault(place), files);
      const labels = new Set(vault.items.list().map(({ label }) => label));
      expect(
        [...items].filter((label) => !labels.has(label)),
        what,
      ).toEqual([]);
      for (const id of conversations)
        expect(vault.conversations.entries(id), what).toHaveLength(20);
      expect(verifyVault(vault.database), what).toMatchObject({ ok: true });
      vault.close();
    }
    expect(items.size).toBeGreaterThan(KILLS / 8);
    expect(conversations.size).toBeGreaterThan(KILLS / 8);
  },
  TIMEOUT_MS,
);
