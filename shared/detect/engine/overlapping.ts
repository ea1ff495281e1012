import type { Stretch } from './context.ts';

/** Indices of those of `spans` (sorted, without overlaps) that share text with `stretch`. */
export function overlapping(spans: readonly Stretch[], { start, end }: Stretch): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.start < end; i++) {
    found.push(i);
  }
  return found;
}

function firstEndingAfter(spans: readonly Stretch[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
