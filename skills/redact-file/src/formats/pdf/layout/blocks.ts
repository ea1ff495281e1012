import type { Segment } from './segments.ts';

/** Lines that stand below each other: a paragraph, or a column of a table. */
export type Block = Segment[];

/** Base lines that are further apart, in sizes of the text, are two blocks. */
const FARTHEST = 2.2;
const SIZE_RATIO = 1.6;
/** Of the shorter of two lines, what must stand below the other. */
const LEAST_OVERLAP = 0.3;
/** More blocks at one height are no columns a person reads. */
const MOST_OPEN = 200;

/** Rows from the top to the bottom as blocks, in the order in which they start. */
export function blocksOf(rows: readonly (readonly Segment[])[]): Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  for (const row of rows) {
    const below = new Map<Block, Segment>();
    const begun: Block[] = [];
    open = open.filter((block) => isNear(block.at(-1)!, row[0]!)).slice(-MOST_OPEN);
    for (const segment of row) {
      const block = blockAbove(segment, open, below);
      if (block) below.set(block, segment);
      else begun.push([segment]);
    }
    for (const [block, segment] of below) block.push(segment);
    blocks.push(...begun);
    open.push(...begun);
  }
  return blocks;
}

function isNear(above: Segment, below: Segment): boolean {
  return above.base - below.base <= FARTHEST * Math.max(above.size, below.size);
}

/** The one whose last line is nearest, of those that no other text of the row continues. */
function blockAbove(
  segment: Segment,
  open: readonly Block[],
  taken: ReadonlyMap<Block, Segment>,
): Block | undefined {
  let best: Block | undefined;
  for (const block of open) {
    const last = block.at(-1)!;
    if (taken.has(block) || !isNear(last, segment) || !isBelow(last, segment)) continue;
    if (!best || last.base < best.at(-1)!.base) best = block;
  }
  return best;
}

function isBelow(above: Segment, below: Segment): boolean {
  const ratio = above.size / below.size;
  if (ratio > SIZE_RATIO || ratio < 1 / SIZE_RATIO) return false;
  const overlap = Math.min(above.end, below.end) - Math.max(above.start, below.start);
  const shorter = Math.min(above.end - above.start, below.end - below.start);
  return overlap >= LEAST_OVERLAP * shorter;
}
