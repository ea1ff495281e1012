import { type AuditRecord, readRecord } from '../chain/record.ts';
import type { Line } from '../segments/lines.ts';

/** A line that is no record. `verifyAudit` tells more of it. */
export interface DamagedLine {
  segment: number;
  line: number;
}

export interface ReadOptions {
  folder: string;
  /** Told of each line that had to be left out. */
  onDamaged?: (where: DamagedLine) => void;
}

/** The record in a line, with the line itself; a damaged line is told and left out. */
export function recordIn(
  { text, number }: Line,
  segment: number,
  onDamaged: ReadOptions['onDamaged'],
): { record: AuditRecord; text: string } | undefined {
  const read = readRecord(text);
  if ('record' in read) return { record: read.record, text };
  onDamaged?.({ segment, line: number });
  return undefined;
}
