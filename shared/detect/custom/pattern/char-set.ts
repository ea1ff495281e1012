/** Whether a UTF-16 code unit is in a set of characters. */
export type CharSet = (unit: number) => boolean;

const DIGITS: CharSet = (unit) => unit >= 48 && unit <= 57;
const WORD: CharSet = (unit) =>
  DIGITS(unit) || (unit >= 65 && unit <= 90) || unit === 95 || (unit >= 97 && unit <= 122);
const SPACE: CharSet = (unit) => /\s/.test(String.fromCharCode(unit));

/** `\d`, `\w`, `\s` and their opposites, as JavaScript means them. */
export const CLASSES: Readonly<Record<string, CharSet>> = {
  d: DIGITS,
  w: WORD,
  s: SPACE,
  D: not(DIGITS),
  W: not(WORD),
  S: not(SPACE),
};

/** `\p{L}` and its like. */
export const PROPERTIES: Readonly<Record<string, CharSet>> = {
  L: byProperty(/\p{L}/u),
  Lu: byProperty(/\p{Lu}/u),
  Ll: byProperty(/\p{Ll}/u),
  N: byProperty(/\p{N}/u),
  P: byProperty(/\p{P}/u),
};

/** Everything but a line break: a value never runs over lines. */
export const ANY: CharSet = (unit) => unit !== 10 && unit !== 13;

export function not(set: CharSet): CharSet {
  return (unit) => ANY(unit) && !set(unit);
}

export function range(from: number, to: number): CharSet {
  return (unit) => unit >= from && unit <= to;
}

export function anyOf(sets: readonly CharSet[]): CharSet {
  return (unit) => sets.some((set) => set(unit));
}

/** The set with upper and lower case alike. */
export function ignoringCase(set: CharSet): CharSet {
  return (unit) => {
    if (set(unit)) return true;
    const char = String.fromCharCode(unit);
    const lower = char.toLowerCase();
    const upper = char.toUpperCase();
    return (
      (lower.length === 1 && set(lower.charCodeAt(0))) ||
      (upper.length === 1 && set(upper.charCodeAt(0)))
    );
  };
}

/** The same set with a table for ASCII, where nearly all questions are asked. */
export function tabled(set: CharSet): CharSet {
  const ascii = Uint8Array.from({ length: 128 }, (_, unit) => (set(unit) ? 1 : 0));
  return (unit) => (unit < 128 ? ascii[unit] === 1 : set(unit));
}

function byProperty(pattern: RegExp): CharSet {
  return (unit) => pattern.test(String.fromCharCode(unit));
}
