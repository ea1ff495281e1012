import type { Remark } from './finding.ts';

/** UTF-16 units looked at before others get a turn. */
const WINDOW_UNITS = 16 * 1024;
/** What speaks for or against a place may stand so far before it. */
const UNITS_BEFORE = 1024;
/** Longer than anything that is looked for, but a row of hidden characters. */
const UNITS_AFTER = 4 * 1024;

/**
 * What `find` says of a text, by windows that overlap; each place is told from the window in which
 * it begins.
 */
export function* remarksInWindows(
  text: string,
  find: (window: string) => Remark[],
): Generator<Remark[]> {
  for (let from = 0; from < text.length; from += WINDOW_UNITS) {
    const base = Math.max(0, from - UNITS_BEFORE);
    const window = text.slice(base, from + WINDOW_UNITS + UNITS_AFTER);
    yield find(window)
      .map((remark) => ({ ...remark, start: remark.start + base, end: remark.end + base }))
      .filter(({ start }) => start >= from && start < from + WINDOW_UNITS);
  }
}
