import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectRelay } from './harness/clients.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { FAKE_TIME, filesWith, PLANTED, vaultCli, vaultProcesses } from './harness/vault-cli.ts';

const world = hostPerTest();
const { cli, failure, redact, restore } = vaultCli(world);
const ADDRESS = 'planted.person.7731@example.org';

describe('the vault', () => {
  it('is made, used and locked from the command line', async () => {
    expect(await cli('vault status')).toContain('There is no vault');
    expect(await failure('vault list')).toEqual({ code: 9, error: 'VAULT_MISSING' });
    await cli('vault create --keep file');
    expect(await failure('vault create --keep file')).toEqual({ code: 9, error: 'VAULT_EXISTS' });

    await cli('vault put --label Bank --tag money', PLANTED);
    expect(await cli('vault list')).toMatch(/^[0-9a-f]{8} {2}secret {4}Bank {2}#money\n$/);
    expect(await cli('vault search MONEY')).toContain('Bank');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
    await cli('vault edit Bank --label Savings');
    expect(await cli('vault get Savings')).toBe(`${PLANTED}\n`);

    await cli('vault lock');
    for (const command of ['list', 'get Savings', 'rm Savings', 'verify', 'rekey'])
      expect(await failure(`vault ${command}`)).toEqual({ code: 9, error: 'VAULT_LOCKED' });
    await cli('vault unlock');
    await cli('vault rekey');
    expect(await cli('vault verify')).toContain('1 items');
    expect(await cli('vault get Savings')).toBe(`${PLANTED}\n`);
    await cli('vault rm Savings');
    expect(await cli('vault list')).toBe('Nothing is saved here.\n');
    await cli('vault wipe --yes');
    expect(await cli('vault status')).toContain('There is no vault');
  });

  it('opens with its passphrase and no other, and asks for it after a restart', async () => {
    await cli('vault create --keep passphrase', 'correct horse');
    await cli('vault put --label Bank', PLANTED);
    await cli('agent stop');
    expect(JSON.parse(await cli('vault status --json'))).toMatchObject({ state: 'locked' });
    expect(await failure('vault unlock', 'battery staple')).toEqual({
      code: 9,
      error: 'KEY_WRONG',
    });
    await cli('vault unlock', 'correct horse');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });

  it('keeps its key wherever it is told to, and only there', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    await cli('vault move --keep passphrase', 'correct horse');
    const names = readdirSync(join(world.host.paths.home, 'vault'));
    expect(names.filter((name) => name.endsWith('.key'))).toEqual([]);
    await cli('agent stop');
    await cli('vault unlock', 'correct horse');
    await cli('vault move --keep file');
    await cli('agent stop');
    expect(await cli('vault get Bank')).toBe(`${PLANTED}\n`);
  });

  it('is kept as its owner likes it, also by the next agent', async () => {
    await cli('vault create --keep file');
    expect(await cli('vault settings')).toContain('after 180 days');
    await cli('vault settings --idle 10 --forget-after 30 --no-lock-with-session');
    await cli('agent stop');
    expect(JSON.parse(await cli('vault settings --json'))).toEqual({
      idleMinutes: 10,
      forgetAfterDays: 30,
      lockWithSession: false,
    });
    await cli('vault settings --idle default');
    const settings = await cli('vault settings');
    for (const part of ['under a passphrase', 'session:  no', 'after 30 days'])
      expect(settings).toContain(part);
  });

  it('shows a browser its state and nothing else', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    const { peer } = await connectRelay(world.host);
    expect(await peer.request('vault.status', {})).toMatchObject({ state: 'unlocked', items: 1 });
    await expect(peer.request('vault.list', {})).rejects.toMatchObject({ code: 'AGENT_REFUSED' });
    peer.close();
  });

  it('holds nothing in the clear on the disk, open or locked', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank', PLANTED);
    await redact(`Write to ${ADDRESS}.`);
    await cli('vault lock');
    await redact(`Also write to other.${ADDRESS}.`);
    for (const text of [PLANTED, ADDRESS])
      expect(filesWith(world.host.paths.home, text)).toEqual([]);
    await cli('agent stop');
    for (const text of [PLANTED, ADDRESS])
      expect(filesWith(world.host.paths.home, text)).toEqual([]);
  });

  it('ends the only process that had the key when it is locked', async () => {
    await cli('vault create --keep file');
    const [key] = readdirSync(join(world.host.paths.home, 'vault'))
      .filter((name) => name.endsWith('.key'))
      .map((name) => readFileSync(join(world.host.paths.home, 'vault', name), 'utf8').trim());
    const holders = () => vaultProcesses(world.host);
    expect(holders()).toHaveLength(1);
    const agent = world.host.agentPid()!;
    expect(memoryHas(agent, key!)).toBe(false);
    await cli('vault lock');
    expect(holders()).toEqual([]);
    expect(memoryHas(agent, key!)).toBe(false);
  });
});

describe('an export', () => {
  it('is encrypted, and gives everything back to a new vault, once', async () => {
    await cli('vault create --keep file');
    await cli('vault put --label Bank --tag money --origin https://bank.example', PLANTED);
    const file = join(world.host.folder, 'vault.age');
    await cli(`vault export ${file}`, 'export phrase');
    expect(readFileSync(file).includes(PLANTED)).toBe(false);
    expect(await failure(`vault export ${file}`, 'x')).toEqual({
      code: 4,
      error: 'OUTPUT_UNWRITABLE',
    });
    await cli('vault wipe --yes');
    await cli('vault create --keep file');
    expect(await failure(`vault import ${file}`, 'wrong')).toEqual({ code: 9, error: 'KEY_WRONG' });
    expect(await cli(`vault import ${file}`, 'export phrase')).toBe('1 items saved.\n');
    expect(await cli(`vault import ${file}`, 'export phrase')).toContain('1 were there already');
    expect(JSON.parse(await cli('vault get Bank --json'))).toMatchObject({
      value: PLANTED,
      tags: ['money'],
      origin: 'https://bank.example',
    });
  });

  it('of a browser is read as well', async () => {
    await cli('vault create --keep file');
    const file = world.file(
      'passwords.csv',
      `name,url,username,password,note\nShop,https://shop.example/login,ada,${PLANTED},\n`,
    );
    expect(await cli(`vault import ${file}`)).toContain('2 items saved');
    expect(await cli('vault get Shop')).toBe(`${PLANTED}\n`);
  });
});

describe('placeholder maps', () => {
  it('outlive the agent', async () => {
    await cli('vault create --keep file');
    const redacted = await redact(`Write to ${ADDRESS}.`);
    await cli('agent stop');
    expect(await restore(redacted)).toBe(`Write to ${ADDRESS}.`);
    expect(await redact(`Again ${ADDRESS}, then b@example.org`)).toBe(
      'Again [EMAIL_1], then [EMAIL_2]',
    );
  });

  it('are forgotten when nobody has used them for as long as they are kept', async () => {
    await cli('vault create --keep file');
    await cli('vault settings --forget-after 30');
    const redacted = await redact(`Write to ${ADDRESS}.`);
    await cli('agent stop');
    Object.assign(world.host.env, { LD_PRELOAD: FAKE_TIME, FAKETIME: '+29d' });
    expect(await restore(redacted)).toBe(`Write to ${ADDRESS}.`);
    await cli('agent stop');
    Object.assign(world.host.env, { FAKETIME: '+58d' });
    expect(await restore(redacted)).toBe(`Write to ${ADDRESS}.`);
    await cli('agent stop');
    Object.assign(world.host.env, { FAKETIME: '+89d' });
    expect(await restore(redacted)).toBe(redacted);
  });

  it('cannot be asked for while it is locked', async () => {
    await cli('vault create --keep file');
    const redacted = await redact(`Write to ${ADDRESS}.`);
    await cli('vault lock');
    expect(await restore(redacted)).toBe(redacted);
    await cli('vault unlock');
    expect(await restore(redacted)).toBe(`Write to ${ADDRESS}.`);
  });

  it('made while it is locked wait for it, collide with none, and outlive the agent too', async () => {
    await cli('vault create --keep passphrase', 'correct horse');
    const first = await redact('a@example.org');
    await cli('agent stop');
    const second = await redact('b@example.org');
    expect(second).not.toBe(first);
    await world.host.cli(['agent', 'stop']);
    await cli('vault unlock', 'correct horse');
    expect(JSON.parse(await cli('vault status --json'))).toMatchObject({ pending: 0 });
    expect(await restore(`${first} ${second}`)).toBe('a@example.org b@example.org');
    await cli('agent stop');
    await cli('vault unlock', 'correct horse');
    expect(await restore(`${first} ${second}`)).toBe('a@example.org b@example.org');
  });

  it('stay in memory without a vault, and come into it when it is made', async () => {
    const redacted = await redact(ADDRESS);
    await cli('vault create --keep file');
    await cli('agent stop');
    expect(await restore(redacted)).toBe(ADDRESS);
  });
});

/** Whether `text` stands anywhere in the memory of a process. */
function memoryHas(pid: number, text: string): boolean {
  const script = `
    import { openSync, readSync, readFileSync } from 'node:fs';
    const [pid, text] = process.argv.slice(2);
    const memory = openSync('/proc/' + pid + '/mem', 'r');
    const needle = Buffer.from(text);
    const found = readFileSync('/proc/' + pid + '/maps', 'utf8').split('\\n').some((line) => {
      const range = line.match(/^([0-9a-f]+)-([0-9a-f]+) r/);
      if (!range || /\\[v/.test(line)) return false;
      const [from, to] = [Number.parseInt(range[1], 16), Number.parseInt(range[2], 16)];
      if (to - from > 512 * 1024 * 1024) return false;
      const bytes = Buffer.alloc(to - from);
      try { readSync(memory, bytes, 0, bytes.length, from); } catch { return false; }
      return bytes.includes(needle);
    });
    process.stdout.write(String(found));`;
  const args = ['--input-type=module', '-e', script, '-', String(pid), text];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }) === 'true';
}
