import type { Run } from './run.ts';

/** Text that reads on without a large gap: a line, a line of a column, or a cell. */
export interface Segment {
  runs: Run[];
  start: number;
  end: number;
  base: number;
  size: number;
  /** Where the next text of its row starts. */
  nextStart: number | undefined;
}

/** All in parts of the size of the text. */
const SAME_ROW = 0.4;
/** No space between words is wider; between columns some are hardly wider than that. */
const GAP = 0.9;
const USUAL_GAP = 0.4;
const OVERLAP = -0.5;
const SAME_PLACE = 0.25;
const WORD_GAP = 0.12;

/** Runs of one direction as rows of segments, from the top to the bottom. */
export function rowsOf(runs: readonly Run[]): Segment[][] {
  const sorted = [...runs].sort((a, b) => b.base - a.base || a.start - b.start);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && first.base - run.base <= SAME_ROW * Math.min(first.size, run.size)) row!.push(run);
    else rows.push([run]);
  }
  return rows.map(segmentsOf);
}

function segmentsOf(row: Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of row.sort((a, b) => a.start - b.start)) {
    const last = segments.at(-1);
    if (last && isTwice(last, run)) continue;
    if (last && readsOn(last, run)) extend(last, run);
    else {
      if (last) last.nextStart = run.start;
      segments.push({ ...spanOf(run), runs: [run], nextStart: undefined });
    }
  }
  return segments;
}

/** Bold letters are drawn by some programs by drawing them twice. */
function isTwice({ runs }: Segment, run: Run): boolean {
  const last = runs.at(-1)!;
  return last.item.text === run.item.text && run.start - last.start < SAME_PLACE * run.size;
}

function readsOn({ end, size, runs }: Segment, run: Run): boolean {
  const gap = run.start - end;
  const scale = Math.max(size, run.size);
  const isNext = run.order === runs.at(-1)!.order + 1;
  return gap <= (isNext ? GAP : USUAL_GAP) * scale && gap >= OVERLAP * scale;
}

function extend(segment: Segment, run: Run): void {
  segment.runs.push(run);
  segment.end = Math.max(segment.end, run.end);
  segment.size = Math.max(segment.size, run.size);
}

function spanOf({ start, end, base, size }: Run) {
  return { start, end, base, size };
}

/** Whether a space is seen between two runs that stand in none of them. */
export function isSpaced(left: Run, right: Run): boolean {
  if (/\s$/.test(left.item.text) || /^\s/.test(right.item.text)) return false;
  return right.start - left.end > WORD_GAP * Math.min(left.size, right.size);
}
