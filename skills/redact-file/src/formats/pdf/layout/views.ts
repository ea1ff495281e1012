import { type DocumentText, type Piece, ViewBuilder } from '../../../document/index.ts';
import type { Block } from './blocks.ts';
import { joinedLines } from './joints.ts';
import type { PageLayout } from './page-layout.ts';
import type { Run } from './run.ts';
import { isSpaced, type Segment } from './segments.ts';

type Pieces = ReadonlyMap<Run, Piece>;

/** The same page as it reads by rows, in running sentences, and in the order of the file. */
export function addViews(layout: PageLayout, pieces: Pieces, document: DocumentText): void {
  document.addView(byRow(layout, pieces));
  document.addView(flowing(layout, pieces));
  document.addView(inOrder(layout, pieces));
}

/** Cells with tabs between them: a label beside its value, a table under the names of its columns. */
function byRow({ rows }: PageLayout, pieces: Pieces) {
  const view = new ViewBuilder();
  if (rows.every(({ length }) => length === 1)) return view.done();
  for (const row of rows) {
    for (const [i, segment] of row.entries()) {
      if (i > 0) view.words('\t');
      addSegment(segment, view, pieces);
    }
    view.words('\n');
  }
  return view.done();
}

/** Lines that read on in the next one, and what a line end may have cut. */
function flowing({ blocks }: PageLayout, pieces: Pieces) {
  const view = new ViewBuilder();
  for (const block of blocks) if (block.length > 1) addFlow(block, view, pieces);
  for (const lines of blocks.flatMap(joinedLines)) {
    for (const line of lines) addSegment(line, view, pieces);
    view.words('\n');
  }
  return view.done();
}

function addFlow(block: Block, view: ViewBuilder, pieces: Pieces): void {
  for (const [i, segment] of block.entries()) {
    const next = block[i + 1];
    const hyphen = next ? hyphenLength(segment, next) : 0;
    addSegment(segment, view, pieces, hyphen);
    if (hyphen === 0) view.words(next ? ' ' : '\n');
  }
}

/** A hyphen at the end of a line that belongs to the line and not to the word. */
function hyphenLength({ runs }: Segment, { runs: [next] }: Segment): number {
  const hyphen = /(?<=\p{L})[-\u00ad\u2010]\s*$/u.exec(runs.at(-1)!.item.text);
  return hyphen && /^\p{Ll}/u.test(next!.item.text) ? hyphen[0].length : 0;
}

function addSegment({ runs }: Segment, view: ViewBuilder, pieces: Pieces, without = 0): void {
  for (const [i, run] of runs.entries()) {
    if (i > 0 && isSpaced(runs[i - 1]!, run)) view.words(' ');
    const { length } = run.item.text;
    addStretch(run, 0, i === runs.length - 1 ? length - without : length, view, pieces);
  }
}

function inOrder({ runs }: PageLayout, pieces: Pieces) {
  const view = new ViewBuilder();
  for (const run of runs) {
    addStretch(run, 0, run.item.text.length, view, pieces);
    if (run.item.endsLine) view.words('\n');
    else if (run.item.spaced) view.words(' ');
  }
  view.words('\n');
  return view.done();
}

function addStretch(run: Run, start: number, end: number, view: ViewBuilder, pieces: Pieces): void {
  const piece = pieces.get(run);
  // What is drawn twice is in the document once.
  if (piece) view.stretch(run.item.text.slice(start, end), piece.start + start);
}
