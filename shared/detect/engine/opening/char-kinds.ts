/**
 * Characters in 32 kinds, so that a set of them is one number. What numbers, codes and names differ
 * by has a kind of its own; the rest shares some.
 */
const KINDS: readonly string[] = [
  '0',
  '1',
  '2',
  '3',
  '456789',
  'ABCDEF',
  'GHIJKLMNOPQRSTUVWXYZ',
  'abcdef',
  'ghijklmnopqrstuvwxyz',
  ' ',
  '\n\r',
  '\t\v\f\u00a0',
  '-',
  '.',
  ',',
  '/',
  ':',
  ';',
  '(',
  ')',
  '+',
  '_',
  '@',
  '=',
  '#',
  '"\'`',
  '[]{}<>',
];
const LATIN_1 = 256;
const ASCII_SIGN = KINDS.length;
const LATIN_SIGN = ASCII_SIGN + 1;
const LATIN_LETTER = ASCII_SIGN + 2;
/** Everything beyond Latin-1. */
const WIDE = ASCII_SIGN + 3;
/** Before the first character and behind the last. */
export const EDGE = ASCII_SIGN + 4;
export const KIND_COUNT = EDGE + 1;

const TABLE = tableOfKinds();

/** The kind of a UTF-16 unit, 0 to 31. */
export function kindOf(unit: number): number {
  return unit < LATIN_1 ? TABLE[unit]! : WIDE;
}

/** Sets of kinds, a bit each. */
export const WIDE_MASK = 1 << WIDE;
export const EDGE_MASK = 1 << EDGE;

/** Kinds that hold at least one of the Latin-1 characters for which `has` is true. */
export function kindsWithSome(has: (unit: number) => boolean): number {
  let mask = 0;
  for (let unit = 0; unit < LATIN_1; unit++) if (has(unit)) mask |= 1 << TABLE[unit]!;
  return mask;
}

/** Kinds of Latin-1 characters for all of which `has` is true. */
export function kindsWithAll(has: (unit: number) => boolean): number {
  return ~(kindsWithSome((unit) => !has(unit)) | WIDE_MASK | EDGE_MASK);
}

function tableOfKinds(): Uint8Array {
  return Uint8Array.from({ length: LATIN_1 }, (_, unit) => {
    const char = String.fromCharCode(unit);
    const named = KINDS.findIndex((kind) => kind.includes(char));
    if (named >= 0) return named;
    if (unit < 128) return ASCII_SIGN;
    return char.toLowerCase() === char.toUpperCase() ? LATIN_SIGN : LATIN_LETTER;
  });
}
