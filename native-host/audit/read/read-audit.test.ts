import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../events/event.ts';
import { CHECKED, collect, folderPerTest, KEY, readFolder } from '../testing/audit-place.ts';
import type { AuditLog } from '../writer/audit-log.ts';
import { openAuditLog } from '../writer/open-audit-log.ts';
import { exportAudit } from './export-audit.ts';
import type { DamagedLine } from './parse-lines.ts';
import { tailAudit } from './tail-audit.ts';

const folder = folderPerTest();
const START = Date.parse('2026-01-01T00:00:00Z');
const exported = (count: number): AuditEvent => ({ event: 'export-made', count });

/** Appends one record a minute, in segments of a few. */
async function append(log: AuditLog, from: number, to: number): Promise<void> {
  for (let count = from; count <= to; count++) {
    log.append(exported(count));
    await log.flush();
  }
}

async function open(): Promise<AuditLog> {
  let minutes = 0;
  const clock = () => START + 60_000 * minutes++;
  const limits = { segmentBytes: 1500, keepAgeMs: Infinity };
  return await openAuditLog({ folder: folder.path, key: KEY, clock, limits });
}

describe('the newest records', () => {
  it.each([0, 1, 3, 14])('are given over segments: %d of them', async (count) => {
    const log = await open();
    await append(log, 1, 12);
    await log.close();
    const records = await collect(tailAudit({ folder: folder.path, count }));
    const numbers = records.map(({ seq }) => seq);
    const last = log.position.seq;
    const expected = Array.from({ length: count }, (_, n) => last - count + 1 + n);
    expect(numbers).toEqual(expected.filter((seq) => seq > 0));
  });

  it('are followed into new segments until the signal', async () => {
    const log = await open();
    await append(log, 1, 2);
    const controller = new AbortController();
    const { signal } = controller;
    const seen: number[] = [];
    const options = { folder: folder.path, count: 1, follow: true, signal, pollMs: 1 };
    for await (const { seq } of tailAudit(options)) {
      seen.push(seq);
      if (seen.length === 1) await append(log, 3, 12);
      if (seq === log.position.seq) controller.abort();
    }
    await log.close();
    expect(readFolder(folder.path).size).toBeGreaterThan(2);
    expect(seen).toEqual(Array.from({ length: log.position.seq - 1 }, (_, n) => n + 2));
  });

  it('leave out a damaged line and tell where it is', async () => {
    const log = await open();
    await append(log, 1, 2);
    appendFileSync(join(folder.path, 'audit-000001.jsonl'), 'damage\n');
    await append(log, 3, 3);
    await log.close();
    const damaged: DamagedLine[] = [];
    const onDamaged = (line: DamagedLine) => damaged.push(line);
    const records = tailAudit({ folder: folder.path, count: 3, onDamaged });
    expect(await collect(records)).toMatchObject([exported(2), exported(3)]);
    expect(damaged).toEqual([{ segment: 1, line: 3 }]);
  });
});

describe('an export', () => {
  beforeEach(async () => {
    const log = await open();
    log.append(CHECKED);
    await append(log, 1, 8);
    await log.close();
  });

  it('as JSON lines is the log itself', async () => {
    const text = await collect(exportAudit({ folder: folder.path, format: 'jsonl' }));
    const segments = [...readFolder(folder.path)].filter(([name]) => name.endsWith('.jsonl'));
    expect(text.join('')).toBe(segments.map(([, content]) => content).join(''));
  });

  it('as a table has a row for each record', async () => {
    const text = await collect(exportAudit({ folder: folder.path, format: 'csv' }));
    const [header, first, second] = text.join('').split('\r\n');
    expect(header).toBe('seq,at,event,site,direction,action,counts,details,boot');
    expect(first).toMatch(
      /^1,2026-01-01T00:0\d:00.000Z,message-checked,https:\/\/chat.example,outbound,redact,EMAIL_ADDRESS:2,client=role:extension,[0-9a-f-]{36}$/,
    );
    expect(second).toMatch(/,export-made,,,,,count=1,/);
  });

  it('takes only the time asked for', async () => {
    const all = await collect(tailAudit({ folder: folder.path, count: 100 }));
    const [from, to] = [new Date(all[2]!.at), new Date(all[5]!.at)];
    const options = { folder: folder.path, format: 'jsonl', from, to } as const;
    const text = (await collect(exportAudit(options))).join('');
    expect(text.match(/"seq":\d+/g)).toEqual(['"seq":3', '"seq":4', '"seq":5']);
  });
});
