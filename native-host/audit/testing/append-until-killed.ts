import { setTimeout as sleep } from 'node:timers/promises';
import { openAuditLog } from '../writer/open-audit-log.ts';

/** Appends to the log in the folder named, telling after each flush how far it is, until it is killed. */
const folder = process.argv[2] ?? '';
const log = await openAuditLog({
  folder,
  key: Buffer.alloc(32, 7),
  limits: { segmentBytes: 20_000, headEveryMs: 0 },
});
log.append({ event: 'agent-started', build: '0.1.0' });
for (;;) {
  for (let n = 0; n < 40; n++) log.append({ event: 'export-made', count: n });
  await log.flush();
  process.stdout.write(`${log.position.seq}\n`);
  await sleep(0);
}
