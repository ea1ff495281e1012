import { randomUUID } from 'node:crypto';
import { ensurePrivateFolder } from '../../private-files.ts';
import { type OpenFile, openAppendFile } from '../segments/file.ts';
import { AuditLog } from './audit-log.ts';
import { HeadKeeper } from './head-keeper.ts';
import { Journal } from './journal.ts';
import { type AuditLimits, DEFAULT_LIMITS } from './limits.ts';
import { Pending } from './pending.ts';
import { Pump } from './pump.ts';
import { recover } from './recover.ts';
import { takeWriterLock } from './writer-lock.ts';

export interface AuditLogOptions {
  folder: string;
  /** 32 bytes, kept in the vault. Absent: the log begins locked, until `unlock`. */
  key?: Uint8Array | undefined;
  /** Random id (`randomUUID`) of this run of the agent. */
  boot?: string;
  /** Milliseconds since 1970. */
  clock?: () => number;
  openFile?: OpenFile;
  limits?: Partial<AuditLimits>;
  /** Told of each failed attempt to write, which is made again by itself. */
  onFailure?: (error: unknown) => void;
  /** Closes the log when it is aborted. */
  signal?: AbortSignal;
}

/**
 * Opens the log in `folder` for writing, makes it where there is none, and puts in order what a
 * killed agent left. How the log protects itself is told in `chain/record.ts` and `verify/`.
 * @throws LifeSavorError OUTPUT_UNWRITABLE (also while another program writes it), INPUT_UNREADABLE,
 * AGENT_REFUSED where the folder is somebody else's.
 */
export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  const { folder, key, signal } = options;
  signal?.throwIfAborted();
  ensurePrivateFolder(folder);
  const release = takeWriterLock(folder);
  try {
    const log = await compose(options, release);
    if (key) await log.unlock(key);
    signal?.addEventListener('abort', () => void log.close().catch(() => undefined));
    return log;
  } catch (error) {
    release();
    throw error;
  }
}

async function compose(options: AuditLogOptions, release: () => void): Promise<AuditLog> {
  const { folder, clock = Date.now, boot = randomUUID(), openFile = openAppendFile } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const recovered = await recover(folder);
  const head = new HeadKeeper(folder, limits.headEveryMs);
  const journal = new Journal({ folder, boot, clock, openFile, limits, head }, recovered);
  const pending = new Pending(limits.pending);
  const { retryMs } = limits;
  const { onFailure = () => {} } = options;
  const write = journal.write.bind(journal);
  const pump = new Pump({ pending, write, retryMs, onFailure });
  const at = new Date(clock()).toISOString();
  for (const event of recovered.found) pending.add({ at, event });
  if (recovered.found.length > 0) pump.wake();
  return new AuditLog({
    folder,
    journal,
    head,
    foundHead: recovered.head,
    clock,
    pending,
    pump,
    release,
  });
}
