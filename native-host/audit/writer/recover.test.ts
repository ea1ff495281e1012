import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  CHECKED,
  folderPerTest,
  KEY,
  linesIn,
  readFolder,
  STARTED,
  UNLOCKED,
  writeFolder,
} from '../testing/audit-place.ts';
import { verifyAudit } from '../verify/verify-audit.ts';
import { openAuditLog } from './open-audit-log.ts';

const folder = folderPerTest();
const segment = () => join(folder.path, 'audit-000001.jsonl');
const verify = () => verifyAudit({ folder: folder.path, key: KEY });

async function run(key: Buffer | undefined = KEY, clock = Date.now): Promise<void> {
  const log = await openAuditLog({ folder: folder.path, key, clock });
  log.append(STARTED);
  log.append(CHECKED);
  await log.close();
}

/** A run without a key until its end. */
async function runLocked(): Promise<void> {
  const log = await openAuditLog({ folder: folder.path });
  log.append(STARTED);
  await log.close();
}

beforeEach(() => run());

describe('after an agent was killed', () => {
  it('moves the line it had not finished aside, tells of it and goes on', async () => {
    appendFileSync(segment(), '{"action":"redact","at":"20');
    await run();
    expect(linesIn(folder.path)[2]).toMatchObject({ seq: 3, event: 'torn-line', bytes: 27 });
    const torn = readdirSync(folder.path).filter((name) => name.endsWith('.torn'));
    expect(torn).toHaveLength(1);
    expect(readFileSync(join(folder.path, torn[0] ?? ''), 'utf8')).toContain('"redact"');
    expect(await verify()).toMatchObject({ sound: true, notes: [{ kind: 'torn-line', seq: 3 }] });
  });

  it('takes zeros, as a power cut leaves them, for such a line', async () => {
    appendFileSync(segment(), Buffer.alloc(200_000));
    await run();
    expect(linesIn(folder.path)[2]).toMatchObject({ event: 'torn-line', bytes: 200_000 });
    expect(await verify()).toMatchObject({ sound: true });
  });

  it('takes over the lock it left', async () => {
    writeFileSync(join(folder.path, 'writer.lock'), '999999999');
    await run();
    expect(readdirSync(folder.path)).not.toContain('writer.lock');
  });

  it('takes over a lock from before the machine was started, whoever has its number now', async () => {
    const file = join(folder.path, 'writer.lock');
    writeFileSync(file, String(process.ppid));
    await expect(run()).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    utimesSync(file, 0, 0);
    await run();
  });

  it('begins the next segment where it had only closed one', async () => {
    const log = await openAuditLog({ folder: folder.path, key: KEY, limits: { segmentBytes: 1 } });
    for (let n = 0; n < 2; n++) {
      log.append(CHECKED);
      await log.flush();
    }
    await log.close();
    rmSync(join(folder.path, 'audit-000002.jsonl'));
    // The head is cut back with it, as if neither had been written yet.
    rmSync(join(folder.path, 'head.json'));
    await runLocked();
    expect(readdirSync(folder.path)).toContain('audit-000002.jsonl');
  });
});

describe('what happens to a log between two runs', () => {
  const kinds = async () => (await verify()).problems.map(({ kind }) => kind);

  it.each([
    ['unlocked at once', run],
    [
      'unlocked later',
      async () => {
        await runLocked();
        await run();
      },
    ],
  ])('shows for ever when its end was cut off: the agent %s', async (_, goOn) => {
    const [first] = readFileSync(segment(), 'utf8').split('\n');
    writeFileSync(segment(), `${first}\n`);
    await goOn();
    expect(new Set(await kinds())).toEqual(new Set(['truncated']));
  });

  it('shows for ever when its end was replaced by forged records', async () => {
    const before = readFolder(folder.path);
    rmSync(segment());
    rmSync(join(folder.path, 'head.json'));
    await runLocked();
    await runLocked();
    await runLocked();
    writeFolder(folder.path, new Map([['head.json', before.get('head.json') ?? '']]));
    await run();
    expect(await kinds()).toContain('truncated');
  });

  it('shows for ever when head.json was removed with the end', async () => {
    rmSync(join(folder.path, 'head.json'));
    expect(await kinds()).toEqual(['head-missing']);
    await run();
    expect(await kinds()).toEqual(['truncated']);
  });

  it('is counted as unvouched where it was added without the key', async () => {
    await runLocked();
    const log = await openAuditLog({ folder: folder.path, key: KEY });
    log.append(UNLOCKED);
    await log.close();
    expect(await verify()).toMatchObject({ sound: true, unvouched: 1, sealed: 3 });
  });

  it('may be a clock set back, which is no fault of the log', async () => {
    await run(KEY, () => Date.parse('2020-01-01'));
    expect(await verify()).toMatchObject({ sound: true, notes: [{ kind: 'clock-back', seq: 3 }] });
  });
});
