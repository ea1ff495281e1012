import type { Block } from './blocks.ts';
import type { Segment } from './segments.ts';

/** What may have been one word is at least as long. */
const SHORTEST = 8;
/** Begins something of its own: an address, a link, a telephone number, a name. */
const BEGINS = /^(?:https?:|www\.|\+|\p{Lu}\p{Ll})/u;
const ADDRESS = /^[\w.+-]+@/;
/** May be the first part of what stands before the sign in an address. */
const OPEN = /^[^@\s]*[._+-][^@\s]*$/;
/** How far from the edge, in sizes, a full line may end. */
const ROOM = 4;
/** Lines above that show where a full line ends. */
const AROUND = 3;
/** Lines that are further apart, in sizes of the text, are no running text. */
const FARTHEST = 1.8;
/** Part of an address, a link or a long number. */
const TELLING = /[@./:_-]|\d{3}/;

/**
 * Lines of a block that may have been cut within one long word, such as an address, a link or a
 * number: the first is full, and so are all but the last.
 */
export function joinedLines(block: Block): Segment[][] {
  const chains: Segment[][] = [];
  for (const [i, line] of block.entries()) {
    const above = block[i - 1];
    const edge = Math.max(...block.slice(Math.max(i - AROUND, 0), i + 2).map(({ end }) => end));
    if (!above || above.end < edge - ROOM * above.size) continue;
    if (above.base - line.base > FARTHEST * line.size || !isCut(above, line)) continue;
    const last = chains.at(-1);
    if (last?.at(-1) === above) last.push(line);
    else chains.push([above, line]);
  }
  return chains;
}

/** An address with nothing missing, and a word behind it that is none of its parts. */
const COMPLETE = /@\S+\.\p{L}{2,}$/u;
const WORD = /^\p{L}+[.,;:!?)]*$/u;

/** Whether a word may have been cut between two lines. */
export function isCut({ runs: above }: Segment, { runs: [next] }: Segment): boolean {
  const before = /\S+$/.exec(above.at(-1)!.item.text)?.[0];
  const behind = /^\S+/.exec(next!.item.text)?.[0];
  if (!before || !behind) return false;
  if (COMPLETE.test(before) && WORD.test(behind)) return false;
  if (ADDRESS.test(behind) && !OPEN.test(before)) return false;
  if (BEGINS.test(behind) && /[\p{L}\p{N}]$/u.test(before)) return false;
  const word = before + behind;
  return word.length >= SHORTEST && TELLING.test(word);
}
