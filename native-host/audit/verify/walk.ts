import type { Position } from '../chain/seal.ts';
import { LineSplitter, readChunks } from '../segments/lines.ts';
import { listSegments, type Segment } from '../segments/segment-files.ts';
import type { ChainCheck } from './chain-check.ts';
import { type AuditReport, addNote, addProblem } from './report.ts';

interface WalkOptions {
  folder: string;
  report: AuditReport;
  check: ChainCheck;
  signal: AbortSignal | undefined;
}

/** Puts every line of every segment through `check`, and gives the positions of the records. */
export async function* walk({ folder, ...options }: WalkOptions): AsyncGenerator<Position> {
  const { report, check } = options;
  const segments = await listSegments(folder);
  let expected = segments[0]?.number;
  for (const segment of segments) {
    if (segment.number !== expected) {
      addProblem(report, { kind: 'missing-segment', segment: segment.number });
      check.restart();
    }
    expected = segment.number + 1;
    report.segments++;
    yield* walkSegment(segment, segment === segments.at(-1), options);
  }
  check.end();
}

async function* walkSegment(
  { number: segment, path }: Segment,
  isNewest: boolean,
  { report, check, signal }: Omit<WalkOptions, 'folder'>,
): AsyncGenerator<Position> {
  const splitter = new LineSplitter();
  let line = 0;
  for await (const chunk of readChunks(path, { signal })) {
    for (const next of splitter.push(chunk)) {
      line = next.number;
      const position = check.check(next, segment);
      if (position) yield position;
    }
  }
  if (splitter.begun === '') return;
  line++;
  if (isNewest) addNote(report, { kind: 'unfinished-line', segment, line });
  else addProblem(report, { kind: 'not-json', segment, line });
}
