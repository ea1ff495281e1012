import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostPerTest } from './harness/host-per-test.ts';
import { bindReadOnly, mountSmallDisk, type SmallDisk } from './harness/small-disk.ts';
import { FAKE_TIME, filesWith, PLANTED, vaultCli, vaultProcesses } from './harness/vault-cli.ts';

const world = hostPerTest();
const { cli, failure, redact, restore } = vaultCli(world);
const ADDRESS = 'planted.person.7731@example.org';
const vaultFolder = () => join(world.host.paths.home, 'vault');

describe('a disk', () => {
  let disk: SmallDisk | undefined;
  afterEach(async () => {
    await world.host.cli(['agent', 'stop']);
    disk?.unmount();
    disk = undefined;
  });

  it('that is full is said to be, loses nothing, and is no longer minded once there is room', async () => {
    disk = mountSmallDisk(world.host.paths.home, 8);
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    const first = await redact(ADDRESS);
    disk.fill();
    expect(await failure('vault put --label More', 'x'.repeat(60_000))).toEqual({
      code: 9,
      error: 'VAULT_UNWRITABLE',
    });
    expect(await failure('redact --rules-only --conversation c', 'new@example.org')).toEqual({
      code: 9,
      error: 'VAULT_UNWRITABLE',
    });
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
    expect(await restore(first)).toBe(ADDRESS);
    disk.empty();
    await cli('vault put --label More', 'x'.repeat(60_000));
    await redact('new@example.org');
    expect(await cli('vault verify')).toContain('2 items');
  });

  it('that is read-only to the vault is said to be, and what is there can be read', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    await cli('vault lock');
    const mounted = bindReadOnly(vaultFolder());
    try {
      expect(await failure('vault unlock')).toEqual({ code: 9, error: 'VAULT_UNWRITABLE' });
    } finally {
      mounted.unmount();
    }
    await cli('vault unlock');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });
});

describe('a clock that is a year behind', () => {
  it('harms nothing that was saved before, and what is saved then is there later', async () => {
    await cli('vault create --keep file');
    const before = await redact(ADDRESS);
    await cli('agent stop');
    const { env } = world.host;
    Object.assign(env, {
      LD_PRELOAD: FAKE_TIME,
      FAKETIME: '-365d',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    expect(await cli('vault status')).toContain('unlocked');
    expect(await restore(before)).toBe(ADDRESS);
    await cli('vault put --label Bank', PLANTED);
    const behind = await redact('second@example.org');
    await cli('vault lock');
    const pending = await redact('third@example.org');
    await cli('agent stop');
    for (const name of ['LD_PRELOAD', 'FAKETIME']) delete env[name];
    expect(await restore(`${before} ${behind} ${pending}`)).toBe(
      `${ADDRESS} second@example.org third@example.org`,
    );
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
    expect(await cli('vault verify')).toContain('1 items');
    const audit = JSON.parse(await cli('audit verify --json'));
    expect(audit).toMatchObject({ sound: true });
    expect(audit.notes).toContainEqual(expect.objectContaining({ kind: 'clock-back' }));
  });
});

describe('a vault that was copied to another machine', () => {
  afterEach(() => world.host.cli(['agent', 'stop']));

  it('opens there with its passphrase', async () => {
    await cli('vault create --keep passphrase', 'correct horse');
    await cli('vault put --label Bank', PLANTED);
    await cli('agent stop');
    moveToAnotherMachine();
    expect(await failure('vault get Bank')).toEqual({ code: 9, error: 'VAULT_LOCKED' });
    await cli('vault unlock', 'correct horse');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });

  it('says that its key stayed behind, makes no other, and opens once that is there', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    await cli('agent stop');
    const [name = ''] = readdirSync(vaultFolder()).filter((file) => file.endsWith('.key'));
    const key = readFileSync(join(vaultFolder(), name));
    moveToAnotherMachine({ without: name });
    expect(await failure('vault unlock')).toEqual({ code: 9, error: 'KEY_MISSING' });
    expect(await failure('vault create --keep file')).toEqual({ code: 9, error: 'VAULT_EXISTS' });
    expect(existsSync(join(vaultFolder(), name))).toBe(false);
    writeFileSync(join(vaultFolder(), name), key, { mode: 0o600 });
    await cli('vault unlock');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });

  /** The vault in another folder, where nothing else of the first installation is. */
  function moveToAnotherMachine({ without = '' } = {}): void {
    const { env, paths, folder } = world.host;
    const home = join(folder, 'elsewhere');
    cpSync(join(paths.home, 'vault'), join(home, 'vault'), {
      recursive: true,
      filter: (file) => without === '' || !file.endsWith(without),
    });
    env.LIFESAVOR_HOME = home;
    Object.assign(paths, { home });
  }
});

describe('a damaged vault', () => {
  it('is found out, and repaired from the command line', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    await cli('agent stop');
    const database = join(vaultFolder(), 'vault.db');
    const bytes = readFileSync(database);
    bytes.fill(0, 0, 200);
    writeFileSync(database, bytes);
    expect(await failure('vault unlock')).toEqual({ code: 9, error: 'VAULT_DAMAGED' });
    expect(await cli('vault verify --repair')).toContain('1 items');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });

  it('of which the end is missing is found out, and the rest is repaired', async () => {
    await cli('vault create --keep file');
    for (let i = 0; i < 12; i++) await cli(`vault put --label n${i}`, 'x'.repeat(3000));
    await cli('agent stop');
    const database = join(vaultFolder(), 'vault.db');
    truncateSync(database, readFileSync(database).length - 4096);
    await world.host.cli(['vault', 'unlock']);
    expect(await cli('vault verify --repair')).toMatch(/\b(?:9|10|11|12) items/);
  });
});

describe('a crash', () => {
  it('leaves nothing of what was redacted behind, locked or open', async () => {
    await cli('vault create --keep file');
    for (const isLocked of [false, true]) {
      await redact(`Write to ${ADDRESS}.`);
      await cli('vault put --label Bank', PLANTED).catch(() => undefined);
      if (isLocked) await cli('vault lock');
      const pids = [world.host.agentPid()!, ...vaultProcesses(world.host)];
      for (const pid of pids) process.kill(pid, 'SIGABRT');
      await vi.waitFor(() => expect(pids.filter(isThere)).toEqual([]), 10_000);
      for (const text of [PLANTED, ADDRESS]) expect(filesWith(world.host.folder, text)).toEqual([]);
      expect(readdirSync('.').filter((name) => /^core\b/.test(name))).toEqual([]);
      await cli('vault unlock');
    }
  });
});

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
