import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHECKED, folderPerTest, KEY, STARTED } from '../testing/audit-place.ts';
import { openAuditLog } from '../writer/open-audit-log.ts';
import { verifyAudit } from './verify-audit.ts';

const folder = folderPerTest();
const segment = () => join(folder.path, 'audit-000001.jsonl');
const verify = () => verifyAudit({ folder: folder.path, key: KEY });

async function run(records: number) {
  const log = await openAuditLog({ folder: folder.path, key: KEY });
  for (let n = 0; n < records; n++) log.append(n === 0 ? STARTED : CHECKED);
  await log.close();
  return log.position;
}

function edit(change: (lines: string[]) => void): void {
  const lines = readFileSync(segment(), 'utf8').split('\n');
  change(lines);
  writeFileSync(segment(), lines.join('\n'));
}

describe('checking a log', () => {
  beforeEach(() => run(10));

  it('finds every problem, not only the first', async () => {
    edit((lines) => {
      lines[1] = 'no record';
      lines[4] = lines[4]!.replace('"EMAIL_ADDRESS":2', '"EMAIL_ADDRESS":1');
      lines[7] = '{"event":"free text"}';
    });
    const problems = (await verify()).problems.map(({ kind, line }) => [kind, line]);
    expect(problems).toEqual([
      ['not-json', 2],
      ['mac-wrong', 5],
      ['chain-broken', 6],
      ['unknown-shape', 8],
    ]);
  });

  it('names a record that was left out, and one that comes twice', async () => {
    edit((lines) => {
      lines.splice(2, 1);
      lines.splice(6, 0, lines[5]!);
    });
    const { problems } = await verify();
    expect(problems).toMatchObject([
      { kind: 'gap', segment: 1, line: 3, seq: 4 },
      { kind: 'gap', segment: 1, line: 7, seq: 7 },
    ]);
  });

  it('names the record the end must reach', async () => {
    edit((lines) => lines.splice(6));
    appendFileSync(segment(), '\n');
    expect((await verify()).problems).toEqual([{ kind: 'truncated', seq: 10 }]);
  });

  it('finds nothing right under another key', async () => {
    const report = await verifyAudit({ folder: folder.path, key: Buffer.alloc(32, 8) });
    expect(report).toMatchObject({ sound: false, sealed: 0, problemCount: 11 });
  });

  it('checks the chain alone where there is no key', async () => {
    expect(await verifyAudit({ folder: folder.path })).toMatchObject({ sound: true, sealed: 0 });
    edit((lines) => lines.splice(3, 1));
    expect(await verifyAudit({ folder: folder.path })).toMatchObject({ sound: false });
  });

  it('takes a line that is just being written for no fault', async () => {
    appendFileSync(segment(), '{"at":"2026');
    const report = await verify();
    expect(report).toMatchObject({ sound: true, notes: [{ kind: 'unfinished-line', line: 11 }] });
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(verifyAudit({ folder: folder.path, key: KEY, signal })).rejects.toThrow('enough');
  });
});

it('shows by a position kept elsewhere that the whole folder is an older one', async () => {
  const older = await run(3);
  expect(await verifyAudit({ folder: folder.path, key: KEY, known: older })).toMatchObject({
    sound: true,
  });
  const known = { seq: 5, hash: 'a'.repeat(64) };
  const { problems } = await verifyAudit({ folder: folder.path, key: KEY, known });
  expect(problems).toEqual([{ kind: 'truncated', seq: 5 }]);
});

it('is sound where there is no log', async () => {
  expect(await verify()).toMatchObject({ sound: true, records: 0, segments: 0 });
});
