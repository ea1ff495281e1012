import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderPerTest, KEY, linesIn, STARTED } from '../testing/audit-place.ts';
import { verifyAudit } from '../verify/verify-audit.ts';
import { openAuditLog } from './open-audit-log.ts';

const folder = folderPerTest();
const SCRIPT = fileURLToPath(new URL('../testing/append-until-killed.ts', import.meta.url));

/** Starts the script, kills it after so many flushes, and gives the last number it told. */
async function appendAndKill(flushes: number): Promise<number> {
  const child = spawn(process.execPath, [SCRIPT, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  let lines = 0;
  for await (const line of createInterface(child.stdout)) {
    told = Number(line);
    if (++lines === flushes) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return told;
}

test('an agent killed twenty times loses no record it had flushed', {
  timeout: 120_000,
}, async () => {
  for (let round = 0; round < 20; round++) {
    const told = await appendAndKill(1 + ((round * 7) % 23));
    expect(told).toBeGreaterThan(0);
    expect(recordsLeft()).toBeGreaterThanOrEqual(told);
  }
  const log = await openAuditLog({ folder: folder.path, key: KEY });
  log.append(STARTED);
  await log.close();
  const report = await verifyAudit({ folder: folder.path, key: KEY });
  expect(report).toMatchObject({ sound: true, unvouched: 0 });
});

/** Reads the log as the killed agent left it. */
function recordsLeft(): number {
  return linesIn(folder.path).length;
}
