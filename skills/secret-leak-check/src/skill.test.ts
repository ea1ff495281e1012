import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../../kit/tool/index.ts';
import { SCAN_LIMITS } from './scan/index.ts';
import { secretLeakCheckSkill } from './skill.ts';
import type { ScanData } from './tools/scan-output.ts';

// Put together here, so that no scanner takes this file for a leak.
const TOKEN = ['ghp', 'Zk8vQ2nLw4Rt6Yb1Xc3Vm5Jh7Gf9Ds0Pa2Eu'].join('_');
const PASSWORD = ['tr0ub4dor', 'and', '3'].join('&');

let home: string;
let client: Client;

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), content);
}

async function connect(limits = SCAN_LIMITS): Promise<void> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createServer(secretLeakCheckSkill(home, limits)).connect(theirs);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
}

async function scan(args: Record<string, unknown> = {}): Promise<ScanData & { text: string }> {
  const result = await client.callTool({ name: 'scan_folder', arguments: args });
  expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
  return { ...(result.structuredContent as ScanData), text: JSON.stringify(result) };
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'secret-check-'));
  await connect();
});
afterEach(async () => {
  await client.close();
  rmSync(home, { recursive: true, force: true });
});

describe('looking for secrets', () => {
  it('tells file, line, type and severity, and never the secret', async () => {
    put('src/deploy.sh', `#!/bin/sh\n\nexport GITHUB_TOKEN=${TOKEN}\n`);
    put('config.yaml', `database:\n  password: "${PASSWORD}"\n`);
    const { findings, total, by_type, text } = await scan();
    expect(total).toBe(2);
    expect(by_type).toEqual({ API_KEY: 1, PASSWORD: 1 });
    expect(
      findings.map(({ file, line, type, severity, preview }) => ({
        file,
        line,
        type,
        severity,
        preview,
      })),
    ).toEqual([
      { file: 'config.yaml', line: 2, type: 'PASSWORD', severity: 'critical', preview: '…' },
      { file: 'src/deploy.sh', line: 3, type: 'API_KEY', severity: 'critical', preview: 'ghp_…' },
    ]);
    for (const secret of [TOKEN, TOKEN.slice(0, 8), PASSWORD, PASSWORD.slice(0, 4)])
      expect(text.includes(secret)).toBe(false);
  });

  it('leaves out what .gitignore names, unless told', async () => {
    put('.gitignore', '.env\n/logs/\n');
    put('.env', `TOKEN=${TOKEN}\n`);
    put('logs/a.log', `TOKEN=${TOKEN}\n`);
    const { total, skipped } = await scan();
    expect(total).toBe(0);
    expect(skipped).toEqual([{ reason: 'ignored', count: 2 }]);
    expect((await scan({ include_ignored: true })).total).toBe(2);
  });

  it('skips folders of tools, binary and large files, and links', async () => {
    put('node_modules/x/index.js', `const t = '${TOKEN}'`);
    put('picture.png', Uint8Array.of(0x89, 0x50, 0, 1));
    put('large.txt', 'x'.repeat(2_000_001));
    put('real/note.txt', `token ${TOKEN}`);
    symlinkSync(join(home, 'real'), join(home, 'linked'));
    symlinkSync('/', join(home, 'everything'));
    const { total, files, skipped, too_large } = await scan();
    expect(total).toBe(1);
    expect(files).toBe(1);
    expect(too_large).toEqual(['large.txt']);
    expect(skipped).toEqual([
      { reason: 'usual-folder', count: 1 },
      { reason: 'binary', count: 1 },
      { reason: 'too-large', count: 1 },
      { reason: 'link', count: 2 },
    ]);
  });

  it('ends early in a huge folder and says before which file', async () => {
    await client.close();
    await connect({ ...SCAN_LIMITS, files: 3 });
    for (const name of ['a', 'b', 'c', 'd', 'e']) put(`${name}.txt`, 'nothing');
    const { files, stopped } = await scan();
    expect(files).toBe(3);
    expect(stopped).toEqual({ limit: 'files', before: 'd.txt' });
  });

  it('stays inside its folder', async () => {
    const result = await client.callTool({ name: 'scan_folder', arguments: { path: '..' } });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain('outside the folder');
    put('a.txt', 'x');
    const file = await client.callTool({ name: 'scan_folder', arguments: { path: 'a.txt' } });
    expect(JSON.stringify(file.content)).toContain('not a folder');
  });
});

describe('the baseline', () => {
  const accept = async (args: Record<string, unknown>) => {
    const result = await client.callTool({ name: 'accept_findings', arguments: args });
    expect(result.isError, JSON.stringify(result.content)).toBeFalsy();
    return result.structuredContent as { accepted: number; not_found: number; known: number };
  };

  it('takes in single findings, and keeps no secret', async () => {
    put('a.sh', `A=${TOKEN}\n`);
    put('b.yaml', `password: "${PASSWORD}"\n`);
    const first = await scan();
    const { id } = first.findings.find(({ file }) => file === 'a.sh')!;
    expect(await accept({ ids: [id, '0'.repeat(24)] })).toMatchObject({
      accepted: 1,
      not_found: 1,
    });
    const second = await scan();
    expect(second.findings.map(({ file }) => file)).toEqual(['b.yaml']);
    expect(second.known).toBe(1);
    const file = readFileSync(join(home, '.secret-baseline.json'), 'utf8');
    expect(file.includes(TOKEN.slice(0, 8))).toBe(false);
  });

  it('knows a finding that has moved within its file, but not in another one', async () => {
    put('a.sh', `A=${TOKEN}\n`);
    await accept({ all: true });
    put('a.sh', `\n\n# moved\nA=${TOKEN}\n`);
    expect((await scan()).total).toBe(0);
    put('b.sh', `A=${TOKEN}\n`);
    expect((await scan()).total).toBe(1);
  });

  it('is refused when it is damaged', async () => {
    put('.secret-baseline.json', '{"version": 1}');
    const result = await client.callTool({ name: 'scan_folder', arguments: {} });
    expect(JSON.stringify(result.content)).toContain('damaged');
  });

  it('takes in nothing that was not named', async () => {
    const result = await client.callTool({ name: 'accept_findings', arguments: {} });
    expect(result.isError).toBe(true);
  });
});
