import type { AuditRecord } from '../chain/record.ts';
import { readLines } from '../segments/lines.ts';
import { listSegments } from '../segments/segment-files.ts';
import { CSV_HEADER, csvRow } from './csv.ts';
import { type ReadOptions, recordIn } from './parse-lines.ts';

export interface ExportOptions extends ReadOptions {
  /** `jsonl`: the lines of the log as they are, so that they can still be verified. */
  format: 'jsonl' | 'csv';
  /** Only records of this time and later. */
  from?: Date;
  /** Only records before this time. */
  to?: Date;
  signal?: AbortSignal;
}

/**
 * The log as text, in pieces. Does not check the chain.
 * @throws LifeSavorError INPUT_UNREADABLE; the signal's reason once it is aborted.
 */
export async function* exportAudit(options: ExportOptions): AsyncGenerator<string> {
  const { folder, format, signal, onDamaged } = options;
  if (format === 'csv') yield CSV_HEADER;
  for (const { number, path } of await listSegments(folder)) {
    for await (const lines of readLines(path, signal)) {
      let text = '';
      for (const line of lines) {
        const read = recordIn(line, number, onDamaged);
        if (!read || !isWithin(read.record, options)) continue;
        text += format === 'csv' ? csvRow(read.record) : `${read.text}\n`;
      }
      if (text) yield text;
    }
  }
}

/** Every record is looked at: the clock may have been set back in between. */
function isWithin({ at }: AuditRecord, { from, to }: ExportOptions): boolean {
  const time = Date.parse(at);
  return (!from || time >= from.getTime()) && (!to || time < to.getTime());
}
