import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildPrograms, createHost, type Host, residentBytes } from './harness/host.ts';

const MB = 1024 * 1024;
const TEXT = 'Write to ann@example.org\nor to bob@example.org';

let programs: Awaited<ReturnType<typeof buildPrograms>>;
let host: Host;

beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.dispose());
beforeEach(() => {
  host = createHost(programs.program);
});
afterEach(async () => await host.dispose());

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(host.folder, name);
  writeFileSync(path, content);
  return path;
};
const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('scan', () => {
  it('says where, and shows no value unless asked to', async () => {
    const path = file('letter.txt', TEXT);
    const plain = await host.cli(['scan', path]);
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    expect(plain.stdout).toContain(`${path}:2:7  EMAIL_ADDRESS`);
    expect(plain.stdout).not.toContain('bob@');
    expect((await host.cli(['scan', '--show-values', path])).stdout).toContain('"bob@example.org"');
  });

  it('gives offsets as JSON, for several files and stdin, in any usual encoding', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('é ann@example.org', 'utf16le')]);
    const files = [
      file('utf16', utf16),
      file('latin1', Buffer.from('é ann@example.org', 'latin1')),
    ];
    const { stdout } = await host.cli(['scan', '--json', ...files, '-'], 'é ann@example.org');
    for (const line of jsonLines(stdout))
      expect(line.spans).toMatchObject([{ start: 2, end: 17, type: 'EMAIL_ADDRESS' }]);
    expect(jsonLines(stdout)).toHaveLength(3);
  });

  it('does the rest when one input is bad, and says so by code', async () => {
    const inputs = [
      join(host.folder, 'absent'),
      host.folder,
      file('binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])),
      file('good', TEXT),
    ];
    const run = await host.cli(['scan', '--json', ...inputs]);
    expect(run.code).toBe(3);
    const codes = jsonLines(run.stdout).map(({ error, spans }) => error?.code ?? spans.length);
    expect(codes).toEqual(['INPUT_UNREADABLE', 'INPUT_UNREADABLE', 'INPUT_BINARY', 2]);
    const human = await host.cli(['scan', ...inputs]);
    expect(human.code).toBe(3);
    expect(human.stderr).toContain('This is not a text file.\n  → ');
    expect(human.stdout).toContain('EMAIL_ADDRESS');
  });

  it('streams 100 MB with flat memory', async () => {
    const path = join(host.folder, 'large.txt');
    const line = `${'plain words that are nobody in particular '.repeat(24)}\n`;
    const block = `${line.repeat(1000)}ann@example.org\n`;
    const stream = createWriteStream(path);
    const blocks = Math.ceil((100 * MB) / block.length);
    for (let i = 0; i < blocks; i++) if (!stream.write(block)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');

    const child = host.spawnCli(['scan', path]);
    let found = 0;
    let peak = 0;
    const sample = setInterval(() => {
      if (child.exitCode === null) peak = Math.max(peak, residentBytes(child.pid ?? 0, 'peak'));
    }, 50);
    child.stdout?.on('data', (bytes: Buffer) => {
      found += bytes.toString().split('\n').length - 1;
    });
    const [code] = await once(child, 'close');
    clearInterval(sample);
    console.log(`scan of 100 MB: peak memory ${Math.round(peak / MB)} MB`);
    expect(code).toBe(0);
    expect(found).toBe(blocks);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(256 * MB);
  });

  it('answers lines with lines, goes on after bad ones, and ends with 3', async () => {
    const lines = [
      '{"id":"a","text":"to ann@example.org"}',
      'not json',
      '{"id":7,"text":"nothing"}\r',
      '{"text":"no id"}',
      '',
      '{"id":"é","text":"to ann@example.org"}',
    ];
    const run = await host.cli(['scan', '--jsonl'], lines.join('\n'));
    expect(run.code).toBe(3);
    const span = { start: 3, end: 18, type: 'EMAIL_ADDRESS', score: 1 };
    expect(jsonLines(run.stdout)).toEqual([
      { id: 'a', spans: [span] },
      { id: 7, spans: [] },
      { id: 'é', spans: [span] },
    ]);
    expect(jsonLines(run.stderr)).toMatchObject([
      { line: 2, error: { code: 'INPUT_INVALID' } },
      { line: 4, error: { code: 'INPUT_INVALID' } },
    ]);
  });

  it('takes hundreds of thousands of lines with flat memory', async () => {
    const child = host.spawnCli(['scan', '--jsonl']);
    let answers = 0;
    child.stdout?.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) answers++;
    });
    const line = '{"id":1,"text":"a short line that ann@example.org would have written"}\n';
    const block = line.repeat(10_000);
    let peak = 0;
    const started = performance.now();
    for (let i = 0; i < 30; i++) {
      if (!child.stdin?.write(block)) await once(child.stdin!, 'drain');
      peak = Math.max(peak, residentBytes(child.pid ?? 0, 'peak'));
    }
    child.stdin?.end();
    const [code] = await once(child, 'close');
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `scan --jsonl: ${Math.round(300 / seconds)} thousand lines/s, peak ${Math.round(peak / MB)} MB`,
    );
    expect(code).toBe(0);
    expect(answers).toBe(300_000);
    expect(peak).toBeLessThan(256 * MB);
  });

  it('is quiet when its reader has seen enough', async () => {
    const child = host.spawnCli(['scan', '--jsonl']);
    let stderr = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      stderr += bytes;
    });
    child.stdin?.write('{"id":1,"text":"x"}\n'.repeat(50_000));
    await once(child.stdout!, 'data');
    child.stdout?.destroy();
    child.stdin?.write('{"id":1,"text":"x"}\n'.repeat(50_000));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  it('stops at Ctrl+C with 130', async () => {
    const child = host.spawnCli(['scan', '--jsonl', file('endless', '{"id":1,"text":"x"}\n'), '-']);
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    child.stdin?.end('{"id":1,"text":"x"}\n');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });
});

describe('redact and restore', () => {
  it('give the text back through the agent, conversation by conversation', async () => {
    const path = file('letter.txt', TEXT);
    const redacted = await host.cli(['redact', '--conversation', 'one', path]);
    expect(redacted).toMatchObject({ code: 0, stdout: 'Write to [EMAIL_1]\nor to [EMAIL_2]' });
    const back = await host.cli(['restore', '--conversation', 'one'], redacted.stdout);
    expect(back.stdout).toBe(TEXT);
    const other = await host.cli(['restore', '--json', '--conversation', 'two'], redacted.stdout);
    expect(JSON.parse(other.stdout)).toEqual({ file: '-', text: redacted.stdout, restored: 0 });
  });

  it('do without the agent when given a map file, which is for its owner only', async () => {
    const map = join(host.folder, 'map.json');
    const text = `${TEXT}, not [EMAIL_1] as such`;
    const redacted = await host.cli(['redact', '--map', map], text);
    expect(redacted.code).toBe(0);
    expect(redacted.stdout).not.toContain('ann@');
    expect(redacted.stderr).toContain('in the clear');
    expect(statSync(map).mode & 0o777).toBe(0o600);
    expect((await host.cli(['restore', '--map', map], redacted.stdout)).stdout).toBe(text);
    const more = await host.cli(['redact', '--map', map], 'bob@example.org, eve@example.org');
    const old = JSON.parse(readFileSync(map, 'utf8')).entries.find(
      (entry: { value: string }) => entry.value === 'bob@example.org',
    );
    expect(more.stdout).toContain(old.placeholder);
    expect(host.agentPid()).toBeUndefined();
  });

  it('refuse a map that is none, and say which', async () => {
    const map = file('map.json', '{"entries":[{"value":"ann@example.org"}]}');
    const run = await host.cli(['restore', '--map', map], 'x');
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('not a placeholder map');
    expect(run.stderr).not.toContain('ann@');
    expect((await host.cli(['restore', '--map', `${map}.absent`], 'x')).code).toBe(3);
    const unwritable = join(map, 'below');
    expect((await host.cli(['redact', '--map', unwritable], TEXT)).code).toBe(3);
  });
});

describe('check', () => {
  it('gives the whole verdict', async () => {
    const run = await host.cli(['check', '--json', '--site', 'chat.example'], TEXT);
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
    mkdirSync(host.paths.config, { recursive: true });
    const policy = { version: 1, defaultAction: 'block', rules: [] };
    writeFileSync(host.paths.policyFile, JSON.stringify(policy));
    const blocked = await host.cli(['check'], TEXT);
    expect(blocked.code).toBe(7);
    expect(blocked.stdout).toContain('block (route: blocked)');
    writeFileSync(host.paths.policyFile, '{}');
    expect(await host.cli(['check'], TEXT)).toMatchObject({ code: 6 });
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
    const run = await host.cli(args);
    expect(run.code).toBe(2);
    expect(run.stderr + run.stdout).toMatch(/→ |nextStep/);
  });

  it('is explained by every command, with examples and exit codes', async () => {
    const commands = ['scan', 'redact', 'restore', 'check', 'install', 'uninstall', 'doctor'];
    for (const command of commands) {
      const { code, stdout } = await host.cli([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`lifesavor ${command}`);
      expect(stdout).toMatch(/Examples:[\s\S]*Exit codes:\n {2}0 {3}done/);
    }
  });
});

describe('install', () => {
  it('registers what is found, each on its own; uninstall takes back what is ours', async () => {
    for (const profile of ['.config/chromium', '.config/google-chrome', '.mozilla'])
      mkdirSync(join(host.folder, profile), { recursive: true });
    const foreign = join(host.folder, '.config/google-chrome/NativeMessagingHosts');
    mkdirSync(foreign);
    const theirs = join(foreign, 'org.lifesavor.agent.json');
    writeFileSync(theirs, '{"path":"/opt/other"}');
    // A file where the folder should be: nobody can write below it, not even root.
    writeFileSync(join(host.folder, '.mozilla/native-messaging-hosts'), '');

    const run = await host.cli(['install', '--json']);
    expect(run.code).toBe(4);
    const outcomes = jsonLines(run.stdout).map(({ outcome, error }) => outcome ?? error.code);
    expect(outcomes).toEqual(['MANIFEST_FOREIGN', 'installed', 'OUTPUT_UNWRITABLE']);
    expect(readFileSync(theirs, 'utf8')).toBe('{"path":"/opt/other"}');

    const ours = join(
      host.folder,
      '.config/chromium/NativeMessagingHosts/org.lifesavor.agent.json',
    );
    const manifest = JSON.parse(readFileSync(ours, 'utf8'));
    expect(readFileSync(manifest.path, 'utf8')).toContain(host.program.relay);

    await host.cli(['uninstall']);
    expect(existsSync(ours)).toBe(false);
    expect(existsSync(theirs)).toBe(true);
    expect(existsSync(manifest.path)).toBe(false);
  });

  it('writes into a folder by name, and says when there is no browser at all', async () => {
    const dir = join(host.folder, 'NativeMessagingHosts');
    const run = await host.cli(['install', '--browser', 'chromium', '--dir', dir]);
    expect(run.code).toBe(0);
    expect(existsSync(join(dir, 'org.lifesavor.agent.json'))).toBe(true);
    expect((await host.cli(['install'])).stderr).toContain('No browser was found');
  });
});

describe('doctor', () => {
  it('finds nothing wrong with a good installation, and names what is', async () => {
    const dir = join(host.folder, '.config/chromium');
    mkdirSync(dir, { recursive: true });
    await host.cli(['install']);
    await host.cli(['agent', 'start']);
    const good = await host.cli(['doctor', '--json']);
    expect(good.code).toBe(0);
    expect(jsonLines(good.stdout).every(({ state }) => state === 'ok')).toBe(true);

    mkdirSync(host.paths.config, { recursive: true });
    writeFileSync(host.paths.policyFile, '[]');
    writeFileSync(join(dir, 'NativeMessagingHosts/org.lifesavor.agent.json'), '{}');
    const bad = await host.cli(['doctor', '--json']);
    expect(bad.code).toBe(1);
    const failed = jsonLines(bad.stdout).filter(({ state }) => state === 'fail');
    expect(failed.map(({ check }) => check)).toEqual(['policy', 'Chromium manifest']);
    expect(failed.every(({ nextStep }) => nextStep.length > 10)).toBe(true);
  });
});
