import type { Span } from '../../../shared/detect/types.ts';
import { breathe } from '../tool/index.ts';
import type { Rules } from './rules.ts';

/** UTF-16 units scanned before others have their turn: some 50 ms of work. */
const STRIDE = 128 * 1024;
/** Units shown to the rules on both sides of a stride; a value or its context reaches no further. */
const MARGIN = 16 * 1024;

/**
 * Scans a text of any length in strides, so that it can be cancelled and others are served between.
 * `onProgress` gets the units scanned so far. @throws when `signal` is aborted.
 */
export async function scanLong(
  text: string,
  rules: Rules,
  signal: AbortSignal,
  onProgress: (scanned: number) => void = () => {},
): Promise<Span[]> {
  const found: Span[] = [];
  for (let from = 0; from < text.length; from += STRIDE) {
    await breathe(signal);
    const start = Math.max(0, from - MARGIN);
    const window = text.slice(start, from + STRIDE + MARGIN);
    for (const span of rules.scan(window)) {
      const moved = { ...span, start: span.start + start, end: span.end + start };
      const isOurs = moved.start >= from && moved.start < from + STRIDE;
      if (isOurs && moved.start >= (found.at(-1)?.end ?? 0)) found.push(moved);
    }
    onProgress(Math.min(text.length, from + STRIDE));
  }
  return found;
}
