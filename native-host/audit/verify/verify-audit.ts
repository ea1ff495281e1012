import type { KeyObject } from 'node:crypto';
import { toKeyObject } from '../chain/audit-key.ts';
import { isHeadOf, readHead, type StoredHead } from '../chain/head.ts';
import type { Position } from '../chain/seal.ts';
import { ChainCheck } from './chain-check.ts';
import { type AuditReport, addProblem, emptyReport } from './report.ts';
import { walk } from './walk.ts';

export interface VerifyOptions {
  folder: string;
  /** 32 bytes, kept in the vault. Absent: only the chain is checked, which anybody can make anew. */
  key?: Uint8Array | undefined;
  /** Keys the log was sealed with before the vault's key was changed. */
  formerKeys?: readonly Uint8Array[];
  /** A position noted earlier (`AuditLog.position`), which the log must still hold. */
  known?: Position;
  signal?: AbortSignal;
}

/**
 * Checks every line of the log, and that its beginning and end are there; an agent may go on writing
 * meanwhile. Never stops at a problem. Takes a few megabytes of memory, however long the log is.
 *
 * What it cannot see: records of the last second before the end that were cut off (`head.json` is
 * written that often), a whole folder put back to an earlier state (see `known`), and who wrote
 * records that are counted as `unvouched`.
 * @throws LifeSavorError INPUT_UNREADABLE; the signal's reason once it is aborted.
 */
export async function verifyAudit(options: VerifyOptions): Promise<AuditReport> {
  const { folder, key, formerKeys = [], known, signal } = options;
  const keys = key ? [key, ...formerKeys].map(toKeyObject) : [];
  const report = emptyReport();
  // Before the log, which only grows: what the head names is there by then.
  const head = await readHead(folder);
  const anchors = [head, known].filter((anchor) => typeof anchor === 'object');
  const check = new ChainCheck(report, keys);
  const found = new Set<Position>();
  for await (const position of walk({ folder, report, check, signal })) {
    for (const anchor of anchors) if (isSame(anchor, position)) found.add(anchor);
  }
  checkHead(report, { head, keys, hasSealed: check.hasSealed });
  if (!check.beginning.isWhole) addProblem(report, { kind: 'missing-segment' });
  for (const anchor of anchors) {
    const isThere = found.has(anchor) || anchor.seq === 0 || check.beginning.explains(anchor.seq);
    if (!isThere) addProblem(report, { kind: 'truncated', seq: anchor.seq });
  }
  return report;
}

function checkHead(
  report: AuditReport,
  { head, keys, hasSealed }: { head: StoredHead; keys: readonly KeyObject[]; hasSealed: boolean },
): void {
  if (head === 'absent') {
    if (hasSealed) addProblem(report, { kind: 'head-missing' });
    return;
  }
  const isRight =
    head !== 'damaged' && (keys.length === 0 || keys.some((key) => isHeadOf(head, key)));
  if (!isRight) addProblem(report, { kind: 'head-wrong' });
}

function isSame(a: Position, b: Position): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}
