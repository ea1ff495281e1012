import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKED, folderPerTest, KEY, linesIn } from '../testing/audit-place.ts';
import { verifyAudit } from '../verify/verify-audit.ts';
import type { AuditLimits } from './limits.ts';
import { openAuditLog } from './open-audit-log.ts';

const folder = folderPerTest();
const DAY_MS = 24 * 60 * 60 * 1000;

/** Appends so many records, one at a time and a day apart. */
async function append(count: number, limits: Partial<AuditLimits>, from = 0): Promise<void> {
  let now = Date.parse('2026-01-01T00:00:00Z') + from * DAY_MS;
  const log = await openAuditLog({ folder: folder.path, key: KEY, limits, clock: () => now });
  for (let n = 0; n < count; n++) {
    log.append(CHECKED);
    await log.flush();
    now += DAY_MS;
  }
  await log.close();
}

const verify = () => verifyAudit({ folder: folder.path, key: KEY });

function segments(): string[] {
  return readdirSync(folder.path).filter((name) => name.endsWith('.jsonl'));
}

describe('segments', () => {
  it('are closed at their size, and the chain goes on in the next', async () => {
    await append(20, { segmentBytes: 1500 });
    expect(segments().length).toBeGreaterThan(2);
    expect(segments()[1]).toBe('audit-000002.jsonl');
    expect(await verify()).toMatchObject({ sound: true, segments: segments().length });
  });

  it('are closed at their age, also when the agent was away', async () => {
    await append(1, { segmentAgeMs: 3 * DAY_MS });
    await append(1, { segmentAgeMs: 3 * DAY_MS }, 10);
    expect(segments()).toHaveLength(2);
    expect(linesIn(folder.path)[1]).toMatchObject({ event: 'segment-closed', segment: 1 });
    expect(await verify()).toMatchObject({ sound: true });
  });
});

describe('retention', () => {
  it('removes the oldest segments beyond a size, and the rest still verifies', async () => {
    await append(60, { segmentBytes: 1500, keepBytes: 6000 });
    expect(segments().length).toBeLessThan(7);
    const report = await verify();
    expect(report).toMatchObject({ sound: true });
    expect(report.firstSeq).toBeGreaterThan(1);
  });

  it('removes segments all of whose records are too old', async () => {
    await append(40, { segmentAgeMs: 5 * DAY_MS, keepAgeMs: 12 * DAY_MS });
    const { firstAt } = await verify();
    expect(Date.parse(firstAt ?? '')).toBeGreaterThan(Date.parse('2026-01-20'));
    expect(await verify()).toMatchObject({ sound: true });
  });

  it('is no excuse for removing more', async () => {
    await append(60, { segmentBytes: 1500, keepBytes: 6000 });
    rmSync(join(folder.path, segments()[0] ?? ''));
    expect((await verify()).problems).toMatchObject([{ kind: 'missing-segment' }]);
  });

  it('waits for the key where the log was ever under one', async () => {
    await append(40, { segmentBytes: 1500 });
    const before = segments().length;
    const limits = { keepBytes: 3000 };
    const clock = () => Date.parse('2026-02-10');
    for (const key of [undefined, KEY]) {
      const log = await openAuditLog({ folder: folder.path, key, limits, clock });
      log.append(CHECKED);
      await log.close();
      expect(segments().length < before).toBe(key !== undefined);
    }
    expect(await verify()).toMatchObject({ sound: true, unvouched: 1 });
  });

  it('may have been at work before there was ever a key', async () => {
    const limits = { segmentBytes: 1500, keepBytes: 3000 };
    const log = await openAuditLog({ folder: folder.path, limits });
    for (let n = 0; n < 40; n++) {
      log.append(CHECKED);
      await log.flush();
    }
    await log.close();
    expect(segments()).not.toContain('audit-000001.jsonl');
    await append(1, {});
    expect(await verify()).toMatchObject({ sound: true });
  });
});
