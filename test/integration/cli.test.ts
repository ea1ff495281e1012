import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';

const TEXT = 'Write to ann@example.org\nor to bob@example.org';

const world = hostPerTest();
const { file } = world;

describe('redact and restore', () => {
  it('give the text back through the agent, conversation by conversation', async () => {
    const path = file('letter.txt', TEXT);
    const redacted = await world.host.cli(['redact', '--conversation', 'one', path]);
    expect(redacted).toMatchObject({ code: 0, stdout: 'Write to [EMAIL_1]\nor to [EMAIL_2]' });
    const back = await world.host.cli(['restore', '--conversation', 'one'], redacted.stdout);
    expect(back.stdout).toBe(TEXT);
    const other = await world.host.cli(
      ['restore', '--json', '--conversation', 'two'],
      redacted.stdout,
    );
    expect(JSON.parse(other.stdout)).toEqual({ file: '-', text: redacted.stdout, restored: 0 });
  });

  it('do without the agent when given a map file, which is for its owner only', async () => {
    const map = join(world.host.folder, 'map.json');
    const text = `${TEXT}, not [EMAIL_1] as such`;
    const redacted = await world.host.cli(['redact', '--map', map], text);
    expect(redacted.code).toBe(0);
    expect(redacted.stdout).not.toContain('ann@');
    expect(redacted.stderr).toContain('in the clear');
    expect(statSync(map).mode & 0o777).toBe(0o600);
    expect((await world.host.cli(['restore', '--map', map], redacted.stdout)).stdout).toBe(text);
    const more = await world.host.cli(['redact', '--map', map], 'bob@example.org, eve@example.org');
    const old = JSON.parse(readFileSync(map, 'utf8')).entries.find(
      (entry: { value: string }) => entry.value === 'bob@example.org',
    );
    expect(more.stdout).toContain(old.placeholder);
    expect(world.host.agentPid()).toBeUndefined();
  });

  it('refuse a map that is none, and say which', async () => {
    const map = file('map.json', '{"entries":[{"value":"ann@example.org"}]}');
    const run = await world.host.cli(['restore', '--map', map], 'x');
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('not a placeholder map');
    expect(run.stderr).not.toContain('ann@');
    expect((await world.host.cli(['restore', '--map', `${map}.absent`], 'x')).code).toBe(3);
    const unwritable = join(map, 'below');
    expect((await world.host.cli(['redact', '--map', unwritable], TEXT)).code).toBe(3);
  });
});

describe('check', () => {
  it('gives the whole verdict', async () => {
    const run = await world.host.cli(['check', '--json', '--site', 'chat.example'], TEXT);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({
      file: '-',
      action: 'redact',
      route: 'cloud',
      safety: [],
      findings: [{ type: 'EMAIL_ADDRESS', action: 'redact' }, { type: 'EMAIL_ADDRESS' }],
    });
  });

  it('ends with 7 when policy blocks, and with 6 when the policy is broken', async () => {
    mkdirSync(world.host.paths.config, { recursive: true });
    const policy = { version: 1, defaultAction: 'block', rules: [] };
    writeFileSync(world.host.paths.policyFile, JSON.stringify(policy));
    const blocked = await world.host.cli(['check'], TEXT);
    expect(blocked.code).toBe(7);
    expect(blocked.stdout).toContain('block (route: blocked)');
    writeFileSync(world.host.paths.policyFile, '{}');
    expect(await world.host.cli(['check'], TEXT)).toMatchObject({ code: 6 });
  });
});

describe('usage', () => {
  it.each([
    [['scan', '--no-such-option']],
    [['scan', '--min-score', 'high']],
    [['scan', '--json', '--jsonl']],
    [['no-such-command']],
    [[]],
    [['install', '--dir', '/tmp/x']],
    [['install', '--browser', 'netscape']],
  ])('that is wrong ends with 2 and a next step: %j', async (args) => {
    const run = await world.host.cli(args);
    expect(run.code).toBe(2);
    expect(run.stderr + run.stdout).toMatch(/→ |nextStep/);
  });

  it('is explained by every command, with examples and exit codes', async () => {
    const commands = ['scan', 'redact', 'restore', 'check', 'install', 'uninstall', 'doctor'];
    for (const command of commands) {
      const { code, stdout } = await world.host.cli([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`lifesavor ${command}`);
      expect(stdout).toMatch(/Examples:[\s\S]*Exit codes:\n {2}0 {3}done/);
    }
  });
});

describe('install', () => {
  it('registers what is found, each on its own; uninstall takes back what is ours', async () => {
    for (const profile of ['.config/chromium', '.config/google-chrome', '.mozilla'])
      mkdirSync(join(world.host.folder, profile), { recursive: true });
    const foreign = join(world.host.folder, '.config/google-chrome/NativeMessagingHosts');
    mkdirSync(foreign);
    const theirs = join(foreign, 'org.lifesavor.agent.json');
    writeFileSync(theirs, '{"path":"/opt/other"}');
    // A file where the folder should be: nobody can write below it, not even root.
    writeFileSync(join(world.host.folder, '.mozilla/native-messaging-hosts'), '');

    const run = await world.host.cli(['install', '--json']);
    expect(run.code).toBe(4);
    const outcomes = jsonLines(run.stdout).map(({ outcome, error }) => outcome ?? error.code);
    expect(outcomes).toEqual(['MANIFEST_FOREIGN', 'installed', 'OUTPUT_UNWRITABLE']);
    expect(readFileSync(theirs, 'utf8')).toBe('{"path":"/opt/other"}');

    const ours = join(
      world.host.folder,
      '.config/chromium/NativeMessagingHosts/org.lifesavor.agent.json',
    );
    const manifest = JSON.parse(readFileSync(ours, 'utf8'));
    expect(readFileSync(manifest.path, 'utf8')).toContain(world.host.program.relay);

    await world.host.cli(['uninstall']);
    expect(existsSync(ours)).toBe(false);
    expect(existsSync(theirs)).toBe(true);
    expect(existsSync(manifest.path)).toBe(false);
  });

  it('writes into a folder by name, and says when there is no browser at all', async () => {
    const dir = join(world.host.folder, 'NativeMessagingHosts');
    const run = await world.host.cli(['install', '--browser', 'chromium', '--dir', dir]);
    expect(run.code).toBe(0);
    expect(existsSync(join(dir, 'org.lifesavor.agent.json'))).toBe(true);
    expect((await world.host.cli(['install'])).stderr).toContain('No browser was found');
  });
});

describe('doctor', () => {
  it('finds nothing wrong with a good installation, and names what is', async () => {
    const dir = join(world.host.folder, '.config/chromium');
    mkdirSync(dir, { recursive: true });
    await world.host.cli(['install']);
    await world.host.cli(['agent', 'start']);
    const good = await world.host.cli(['doctor', '--json']);
    expect(good.code).toBe(0);
    expect(jsonLines(good.stdout).every(({ state }) => state === 'ok')).toBe(true);

    mkdirSync(world.host.paths.config, { recursive: true });
    writeFileSync(world.host.paths.policyFile, '[]');
    writeFileSync(join(dir, 'NativeMessagingHosts/org.lifesavor.agent.json'), '{}');
    const bad = await world.host.cli(['doctor', '--json']);
    expect(bad.code).toBe(1);
    const failed = jsonLines(bad.stdout).filter(({ state }) => state === 'fail');
    expect(failed.map(({ check }) => check)).toEqual(['policy', 'Chromium manifest']);
    expect(failed.every(({ nextStep }) => nextStep.length > 10)).toBe(true);
  });
});
