import { statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../events/event.ts';
import { openAppendFile } from '../segments/file.ts';
import {
  CHECKED,
  folderPerTest,
  KEY,
  linesIn,
  readFolder,
  STARTED,
  UNLOCKED,
} from '../testing/audit-place.ts';
import { verifyAudit } from '../verify/verify-audit.ts';
import { openAuditLog } from './open-audit-log.ts';

const folder = folderPerTest();
const AT = Date.parse('2026-03-04T05:06:07.890Z');

describe('the audit log', () => {
  it('keeps what was appended, in order, for its owner only, and verifies', async () => {
    const log = await openAuditLog({ folder: folder.path, key: KEY, clock: () => AT });
    log.append(STARTED);
    log.append(CHECKED);
    await log.close();
    const common = { at: '2026-03-04T05:06:07.890Z', boot: expect.any(String) };
    expect(linesIn(folder.path)).toMatchObject([
      { seq: 1, ...common, ...STARTED },
      { seq: 2, ...common, ...CHECKED },
    ]);
    for (const name of [...readFolder(folder.path).keys(), '.'])
      expect(statSync(join(folder.path, name)).mode & 0o077).toBe(0);
    expect(await verifyAudit({ folder: folder.path, key: KEY })).toMatchObject({
      sound: true,
      records: 2,
      sealed: 2,
      segments: 1,
      firstAt: common.at,
      lastAt: common.at,
    });
  });

  it('goes on in the same chain with every run', async () => {
    for (let run = 0; run < 3; run++) {
      const log = await openAuditLog({ folder: folder.path, key: KEY });
      log.append(STARTED);
      await log.close();
    }
    expect(linesIn(folder.path).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await verifyAudit({ folder: folder.path, key: KEY })).toMatchObject({ sound: true });
  });

  it('writes without a key too, and vouches for that once the vault is unlocked', async () => {
    const log = await openAuditLog({ folder: folder.path });
    log.append(STARTED);
    log.append(CHECKED);
    await log.flush();
    expect(linesIn(folder.path)).toHaveLength(2);
    await log.unlock(KEY);
    log.append(UNLOCKED);
    await log.lock();
    log.append(CHECKED);
    await log.close();
    const report = await verifyAudit({ folder: folder.path, key: KEY });
    expect(report).toMatchObject({ sound: true, sealed: 1, vouched: 2, unvouched: 1 });
  });

  it('goes on under a new key; the old one is needed for what came before', async () => {
    const newKey = Buffer.alloc(32, 9);
    const log = await openAuditLog({ folder: folder.path, key: KEY });
    log.append(STARTED);
    await log.flush();
    await log.unlock(newKey);
    log.append({ event: 'key-changed', by: 'person' });
    await log.close();
    const options = { folder: folder.path, key: newKey };
    expect(await verifyAudit({ ...options, formerKeys: [KEY] })).toMatchObject({ sound: true });
    const { problems } = await verifyAudit(options);
    expect(problems).toMatchObject([{ kind: 'mac-wrong', seq: 1 }]);
  });

  it('writes nothing of what is no event, and tells how many there were', async () => {
    const log = await openAuditLog({ folder: folder.path, key: KEY });
    const samples = fc.sample(fc.string({ minLength: 3 }), 50).map((text) => `Erika ${text}`);
    for (const text of samples) {
      const wrong = [
        { event: text },
        { ...STARTED, build: text },
        { ...CHECKED, site: text },
        text,
      ];
      // As a caller without types might.
      for (const event of wrong) Reflect.apply(log.append, log, [event]);
    }
    log.append(STARTED);
    await log.close();
    expect([...readFolder(folder.path).values()].join('')).not.toContain('Erika');
    const refused = { event: 'records-refused', count: 200 };
    expect(linesIn(folder.path)).toMatchObject([STARTED, refused]);
  });

  it('has one writer at a time', async () => {
    const log = await openAuditLog({ folder: folder.path });
    await expect(openAuditLog({ folder: folder.path })).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    await log.close();
    await (await openAuditLog({ folder: folder.path })).close();
  });

  it('is closed by its signal, and takes nothing afterwards', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const log = await openAuditLog({ folder: folder.path, signal });
    log.append(STARTED);
    controller.abort();
    log.append(CHECKED);
    await log.close();
    expect(linesIn(folder.path)).toMatchObject([STARTED]);
  });
});

describe('on a full disk', () => {
  let isFull = true;
  const failures: unknown[] = [];

  function open() {
    isFull = true;
    failures.length = 0;
    return openAuditLog({
      folder: folder.path,
      key: KEY,
      limits: { pending: 3, retryMs: 1 },
      onFailure: (error) => failures.push(error),
      openFile: async (path) => {
        if (isFull) throw new Error('no space');
        return openAppendFile(path);
      },
    });
  }

  it('appending goes on, so many events are kept, and the rest is counted', async () => {
    const log = await open();
    for (let count = 1; count <= 10; count++) log.append({ event: 'export-made', count });
    await expect(log.flush()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    await expect.poll(() => failures.length).toBeGreaterThan(1);
    isFull = false;
    await log.flush();
    await log.close();
    const kept = [1, 2, 3].map((count): AuditEvent => ({ event: 'export-made', count }));
    expect(linesIn(folder.path)).toMatchObject([...kept, { event: 'records-lost', count: 7 }]);
    const report = await verifyAudit({ folder: folder.path, key: KEY });
    expect(report).toMatchObject({ sound: true, notes: [{ kind: 'records-lost' }] });
  });

  it('writes by itself once there is room', async () => {
    const log = await open();
    log.append(STARTED);
    await expect.poll(() => failures.length).toBeGreaterThan(0);
    isFull = false;
    await expect.poll(() => log.position.seq).toBe(1);
    await log.close();
  });

  it('says at the end that something is lost, and lets others in', async () => {
    const log = await open();
    log.append(STARTED);
    await expect(log.close()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    await (await openAuditLog({ folder: folder.path })).close();
  });
});
