import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { residentBytes } from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';

const MB = 1024 * 1024;
const TEXT = 'Write to ann@example.org\nor to bob@example.org';

const world = hostPerTest();
const { file } = world;

describe('scan', () => {
  it('says where, and shows no value unless asked to', async () => {
    const path = file('letter.txt', TEXT);
    const plain = await world.host.cli(['scan', path]);
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    expect(plain.stdout).toContain(`${path}:2:7  EMAIL_ADDRESS`);
    expect(plain.stdout).not.toContain('bob@');
    expect((await world.host.cli(['scan', '--show-values', path])).stdout).toContain(
      '"bob@example.org"',
    );
  });

  it('says why, and what nearly was, without the values unless they are asked for', async () => {
    const text = 'mail ann@example.org\ncard 4111 1111 1111 1112';
    const human = (await world.host.cli(['scan', '--explain'], text)).stdout;
    expect(human).toContain('-:1:6  EMAIL_ADDRESS');
    expect(human).toContain('    The rule email matched its form, aaa@aaaaaaa.aaa.');
    expect(human).toContain('-:2:6  Nearly card number');
    const { stdout } = await world.host.cli(['scan', '--explain', '--json'], text);
    expect(JSON.parse(stdout).findings[0].evidence[0]).toMatchObject({ by: 'rule', id: 'email' });
    expect(human + stdout).not.toMatch(/ann@|4111/);
    const shown = await world.host.cli(['scan', '--explain', '--show-values'], text);
    expect(shown.stdout).toContain('"ann@example.org"');
  });

  it('gives offsets as JSON, for several files and stdin, in any usual encoding', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('é ann@example.org', 'utf16le')]);
    const files = [
      file('utf16', utf16),
      file('latin1', Buffer.from('é ann@example.org', 'latin1')),
    ];
    const { stdout } = await world.host.cli(['scan', '--json', ...files, '-'], 'é ann@example.org');
    for (const line of jsonLines(stdout))
      expect(line.spans).toMatchObject([{ start: 2, end: 17, type: 'EMAIL_ADDRESS' }]);
    expect(jsonLines(stdout)).toHaveLength(3);
  });

  it('does the rest when one input is bad, and says so by code', async () => {
    const inputs = [
      join(world.host.folder, 'absent'),
      world.host.folder,
      file('binary', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1])),
      file('good', TEXT),
    ];
    const run = await world.host.cli(['scan', '--json', ...inputs]);
    expect(run.code).toBe(3);
    const codes = jsonLines(run.stdout).map(({ error, spans }) => error?.code ?? spans.length);
    expect(codes).toEqual(['INPUT_UNREADABLE', 'INPUT_UNREADABLE', 'INPUT_BINARY', 2]);
    const human = await world.host.cli(['scan', ...inputs]);
    expect(human.code).toBe(3);
    expect(human.stderr).toContain('This is not a text file.\n  → ');
    expect(human.stdout).toContain('EMAIL_ADDRESS');
  });

  it('streams 100 MB with flat memory', async () => {
    const path = join(world.host.folder, 'large.txt');
    const line = `${'plain words that are nobody in particular '.repeat(24)}\n`;
    const block = `${line.repeat(1000)}ann@example.org\n`;
    const stream = createWriteStream(path);
    const blocks = Math.ceil((100 * MB) / block.length);
    for (let i = 0; i < blocks; i++) if (!stream.write(block)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');

    const child = world.host.spawnCli(['scan', path]);
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
    const run = await world.host.cli(['scan', '--jsonl'], lines.join('\n'));
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
    const child = world.host.spawnCli(['scan', '--jsonl']);
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
    const child = world.host.spawnCli(['scan', '--jsonl']);
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
    const child = world.host.spawnCli([
      'scan',
      '--jsonl',
      file('endless', '{"id":1,"text":"x"}\n'),
      '-',
    ]);
    await once(child.stdout!, 'data');
    // Its input stays open: only the signal can end it.
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    child.stdin?.destroy();
  });
});
