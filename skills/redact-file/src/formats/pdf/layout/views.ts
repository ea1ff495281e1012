import { type DocumentText, type Piece, ViewBuilder } from '../../../document/index.ts';
import type { Block } from './blocks.ts';
import { joinedLines } from './joints.ts';
import type { PageLayout } from './page-layout.ts';
import type { Run } from './run.ts';
import { isSpaced, type Segment } from './segments.ts';

/** No space between words is wider, in sizes of the text. */
const CELL_GAP = 4;
/** Single letters with spaces between them. */
const WIDE = /^\s*\S(?:\s+\S){3,}\s*$/u;

/** Where each run is in the document. */
export type Pieces = ReadonlyMap<Run, Piece>;

/** The same page as it reads by rows, in running sentences, and in the order of the file. */
export function addViews(layout: PageLayout, pieces: Pieces, document: DocumentText): void {
  document.addView(byRow(layout, pieces));
  document.addView(flowing(layout, pieces));
  document.addView(inOrder(layout, pieces, false));
  // Lines that are drawn with wide gaps between words are no blocks to anybody but the file.
  document.addView(inOrder(layout, pieces, true));
  document.addView(closedUp(layout, pieces));
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

/** How long a hyphen is that stands there for the end of the line, and is none of the word. */
export function hyphenLength({ runs }: Segment, { runs: [next] }: Segment): number {
  return hyphenIn(runs.at(-1)!.item.text, next!.item.text);
}

function hyphenIn(text: string, next: string): number {
  const hyphen = /(?<=\p{L})[-\u00ad\u2010]\s*$/u.exec(text);
  return hyphen && /^\p{Ll}/u.test(next) ? hyphen[0].length : 0;
}

/** A segment as it reads, without so many characters at its end. */
export function addSegment(
  { runs }: Segment,
  view: ViewBuilder,
  pieces: Pieces,
  without = 0,
): void {
  for (const [i, run] of runs.entries()) {
    if (i > 0 && isSpaced(runs[i - 1]!, run)) view.words(' ');
    const { length } = run.item.text;
    addStretch(run, 0, i === runs.length - 1 ? length - without : length, view, pieces);
  }
}

/** Lines end where the file says so, or, where `readsOn`, only behind those that have cells. */
function inOrder({ runs }: PageLayout, pieces: Pieces, readsOn: boolean) {
  const view = new ViewBuilder();
  let hasCells = false;
  for (const [i, run] of runs.entries()) {
    const { text, endsLine, spaced } = run.item;
    const next = runs[i + 1];
    const hyphen = readsOn && endsLine && next ? hyphenIn(text, next.item.text) : 0;
    addStretch(run, 0, text.length - hyphen, view, pieces);
    if (hyphen > 0) continue;
    if (endsLine) view.words(readsOn && !hasCells ? ' ' : '\n');
    else if (spaced) view.words(' ');
    hasCells = !endsLine && (hasCells || (next !== undefined && isFar(run, next)));
  }
  return view.words('\n').done();
}

function isFar({ end, size }: Run, next: Run): boolean {
  return next.start - end > CELL_GAP * size;
}

/** Letters set wide apart, which read with a space behind each, as the words they are. */
function closedUp({ rows }: PageLayout, pieces: Pieces) {
  const view = new ViewBuilder();
  for (const row of rows) {
    const runs = row.flatMap((segment) => segment.runs);
    if (!runs.some(({ item }) => WIDE.test(item.text))) continue;
    for (const run of runs) {
      for (const { start, end } of wordsIn(run.item.text)) {
        addStretch(run, start, end, view, pieces);
        if (/^\s\s/.test(run.item.text.slice(end))) view.words(' ');
      }
      view.words(' ');
    }
    view.words('\n');
  }
  return view.done();
}

/** The letters of a text that is set wide; else the whole text. */
function wordsIn(text: string): { start: number; end: number }[] {
  if (!WIDE.test(text)) return [{ start: 0, end: text.length }];
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    return { start: index, end: index + word.length };
  });
}

function addStretch(run: Run, start: number, end: number, view: ViewBuilder, pieces: Pieces): void {
  const piece = pieces.get(run);
  // What is drawn twice is in the document once.
  if (piece) view.stretch(run.item.text.slice(start, end), piece.start + start);
}
