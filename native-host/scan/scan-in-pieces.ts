import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Span } from '../../shared/detect/index.ts';
import type { Finder } from './finder.ts';
import { WindowScanner } from './window-scanner.ts';

/** UTF-16 units after which others get a turn. */
const PIECE_UNITS = 192 * 1024;

export interface PieceOptions {
  signal: AbortSignal;
  /** Spans found since the last call, and how far the scan has come. */
  onPiece?: (spans: Span[], scanned: number) => void;
}

/**
 * All spans of `text`, as the finder gives them, without keeping the thread from other work.
 * @throws the reason of `signal`.
 */
export async function scanInPieces(
  finder: Finder,
  text: string,
  { signal, onPiece }: PieceOptions,
): Promise<Span[]> {
  const spans: Span[] = [];
  let told = 0;
  const scanner = new WindowScanner(finder, (span) => spans.push(span), signal);
  const tell = () => {
    onPiece?.(spans.slice(told), scanner.scanned);
    told = spans.length;
  };
  for (let at = 0; at < text.length; at += PIECE_UNITS) {
    signal.throwIfAborted();
    await scanner.push(text.slice(at, at + PIECE_UNITS));
    tell();
    await nextTurn();
  }
  await scanner.end();
  tell();
  return spans;
}

/** Whether a text is long enough for scanning it at once to be felt by others. */
export function isLong(text: string): boolean {
  return text.length > PIECE_UNITS;
}
