import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Encryption } from '../../native-host/vault/database/encryption.ts';
import { keyStoresIn } from '../../native-host/vault/key-stores.ts';
import { createVault, openVault, type VaultPlace } from '../../native-host/vault/open-vault.ts';
import { VaultProcess } from '../../native-host/vault/process/vault-process.ts';
import type { Addition } from '../../native-host/vault/store/conversation-table.ts';
import { Vault } from '../../native-host/vault/vault.ts';
import { type VaultFiles, vaultFiles } from '../../native-host/vault/vault-files.ts';
import type { NewItem } from '../../shared/protocol/index.ts';
import { percentile } from './measure.ts';
import { report } from './report.ts';

const PUTS = 3000;
const GETS = 100_000;
const OPENINGS = 40;
const ENTRIES = 1_000_000;
const ENTRIES_EACH = 20;
const ROUND_TRIPS = 400;
const MS_PER_S = 1000;
const VAULT = fileURLToPath(new URL('../../native-host/vault/process/main.ts', import.meta.url));

type Place = VaultPlace & { files: VaultFiles; home: string };

/** The vault: what a write that is on the disk costs, and whether a million entries are felt. */
export async function run(): Promise<void> {
  const place = newPlace('pages');
  const { home } = place;
  try {
    (await createVault(place, 'file')).close();
    await reportOpening(place);
    await reportItems(place);
    await reportFields();
    const few = await placeholderTimes(place);
    report(
      'vault: a new placeholder safe on the disk, through its process, p50',
      percentile(few, 0.5),
      'ms',
    );
    await fill(place);
    const many = await placeholderTimes(place);
    const ratio = percentile(many, 0.5) / percentile(few, 0.5);
    report('vault: the same with a million entries, share of that time', ratio, '×', { max: 1.1 });
    await reportOpening(place, ' with a million entries');
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function newPlace(encryption: Encryption): Place {
  const home = mkdtempSync(join(tmpdir(), 'vault-bench-'));
  const files = vaultFiles(home);
  return { home, files, encryption, keyStores: keyStoresIn(files) };
}

/** What stands in where no SQLite that encrypts pages has a build. */
async function reportFields(): Promise<void> {
  const place = newPlace('fields');
  try {
    (await createVault(place, 'file')).close();
    await reportOpening(place, ' with encrypted fields');
    await reportItems(place, ' with encrypted fields');
  } finally {
    rmSync(place.home, { recursive: true, force: true });
  }
}

async function reportOpening(place: Place, what = ''): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const start = performance.now();
    const database = await openVault(place);
    times.push(performance.now() - start);
    database.close();
  }
  report(`vault: open${what}, p50`, percentile(times, 0.5), 'ms', { max: 20 });
}

async function reportItems(place: Place, what = ''): Promise<void> {
  const vault = new Vault(await openVault(place), place.files);
  const item: NewItem = { kind: 'secret', label: 'Bank', value: 'v'.repeat(40), tags: ['money'] };
  const ids: string[] = [];
  let start = performance.now();
  for (let i = 0; i < PUTS; i++) ids.push(vault.items.put(item).id);
  report(`vault: durable puts${what}`, (PUTS / (performance.now() - start)) * MS_PER_S, '/s', {
    min: 2000,
  });
  start = performance.now();
  for (let i = 0; i < GETS; i++) vault.items.get(ids[i % ids.length]!);
  const bar = place.encryption === 'pages' ? { min: 50_000 } : undefined;
  report(`vault: gets${what}`, (GETS / (performance.now() - start)) * MS_PER_S, '/s', bar);
  vault.close();
}

/** Milliseconds until a conversation is known and a new entry of it is safe. */
async function placeholderTimes({ home }: Place): Promise<number[]> {
  const program = { execPath: process.execPath, file: VAULT, home, env: process.env };
  const vault = await VaultProcess.open(program, { how: 'unlock' }, () => {});
  const times: number[] = [];
  for (let i = 0; i < ROUND_TRIPS; i++) {
    const start = performance.now();
    const conversation = `https://chat.example/${start}`;
    await vault.call('entries', conversation);
    await vault.call('add', [additionOf(conversation, 1)]);
    times.push(performance.now() - start);
  }
  await vault.close();
  return times;
}

async function fill(place: Place): Promise<void> {
  const vault = new Vault(await openVault(place), place.files);
  const batch: Addition[] = [];
  for (let i = 0; i < ENTRIES / ENTRIES_EACH; i++) {
    batch.push(
      additionOf(`https://chat.example/c/${(i * 2_654_435_761) % 4_294_967_296}`, ENTRIES_EACH),
    );
    if (batch.length === 500) vault.conversations.add(batch.splice(0));
  }
  vault.conversations.add(batch);
  vault.close();
}

function additionOf(conversation: string, count: number): Addition {
  const entries = Array.from({ length: count }, (_, i) => ({
    placeholder: `[EMAIL_${i + 1}]`,
    type: 'EMAIL_ADDRESS' as const,
    value: `somebody.${i}@example.org`,
  }));
  return { conversation, entries };
}
