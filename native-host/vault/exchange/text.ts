import { invalidInput } from './invalid-input.ts';

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; without the mark.
 * @throws LifeSavorError INPUT_INVALID when it is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput('The file is not text in UTF-8.', 'Export it again, or save it as UTF-8.');
  }
}

/** As `decodeText`, of the beginning of a file, with a sign for each byte that is no text. */
export function decodeHead(bytes: Uint8Array, length: number): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length));
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** One line of at most `max` units without control characters, cut between characters; `''` when nothing is left. */
export function shortLine(text: string, max: number): string {
  // Cut first: what follows would take its time with megabytes.
  const line = text
    .slice(0, 4 * max)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const cut = line.slice(0, max);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}

/** A moment as ISO text in UTC; `undefined` for what is no moment between the years 0 and 9999. */
export function isoTime(moment: string | number | null | undefined): string | undefined {
  if (moment === null || moment === undefined) return undefined;
  if (typeof moment === 'string' && !ISO_LIKE.test(moment)) return undefined;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return iso.length === 24 ? iso : undefined;
}

/** With its time zone: a moment without one is no moment. */
const ISO_LIKE = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]{0,24}(?:Z|[+-]\d\d:\d\d)$/;
