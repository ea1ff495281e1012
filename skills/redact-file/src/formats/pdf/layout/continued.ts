import { type DocumentText, ViewBuilder } from '../../../document/index.ts';
import type { Block } from './blocks.ts';
import { isCut } from './joints.ts';
import type { PageLayout } from './page-layout.ts';
import type { Segment } from './segments.ts';
import { addSegment, hyphenLength, type Pieces } from './views.ts';

/** Lines of text that goes on elsewhere, and of text that was begun elsewhere. */
const FEWEST_BEFORE = 3;
const FEWEST_BEHIND = 2;
/** Other blocks, such as a page number, that may stand between. */
const FARTHEST = 4;
/** How far from the edge, in sizes, a full line may end. */
const ROOM = 6;

/** Where text may go on in the next column or on the next page: the lines before and behind. */
export function addContinued(
  layouts: readonly PageLayout[],
  pieces: Pieces,
  document: DocumentText,
): void {
  const view = new ViewBuilder();
  const blocks = layouts.flatMap((layout) => layout.blocks);
  for (const [i, block] of blocks.entries()) {
    if (!mayGoOn(block)) continue;
    for (const next of blocks.slice(i + 1, i + 1 + FARTHEST))
      if (next.length >= FEWEST_BEHIND) addJoint(block.at(-1)!, next[0]!, view, pieces);
  }
  document.addView(view.done());
}

function mayGoOn(block: Block): boolean {
  if (block.length < FEWEST_BEFORE) return false;
  const last = block.at(-1)!;
  const edge = Math.max(...block.slice(-FEWEST_BEFORE).map(({ end }) => end));
  return last.end >= edge - ROOM * last.size;
}

function addJoint(last: Segment, first: Segment, view: ViewBuilder, pieces: Pieces): void {
  const hyphen = hyphenLength(last, first);
  addSegment(last, view, pieces, hyphen);
  if (hyphen === 0) view.words(' ');
  addSegment(first, view, pieces);
  view.words('\n');
  if (!isCut(last, first)) return;
  addSegment(last, view, pieces);
  addSegment(first, view, pieces);
  view.words('\n');
}
