import { kindsWithAll, kindsWithSome, WIDE_MASK } from './char-kinds.ts';

/** What one place of a pattern may hold, in kinds of characters. */
export interface KindSet {
  /** Kinds of which at least one character fits. */
  readonly some: number;
  /** Kinds of which every character fits. */
  readonly all: number;
}

const known = new Map<string, KindSet>();

/** What may hold characters beyond Latin-1: what is said by exclusion, by property, or spelt so. */
const MAY_BE_WIDE = /^\[\^|^\.|\\[sSWDpPu]|[\u0100-\uffff]/;

/**
 * The set of a pattern of one character, such as `[a-f]`, `\d` or `.`, as the engine of the language
 * reads it. Equal ones are worked out once.
 */
export function kindSetOf(source: string, flags: string): KindSet {
  const key = `${flags}/${source}`;
  const existing = known.get(key);
  if (existing) return existing;
  const pattern = new RegExp(`^(?:${source})$`, flags.replace('y', ''));
  const fits = Array.from({ length: 256 }, (_, unit) => pattern.test(String.fromCharCode(unit)));
  const some = kindsWithSome((unit) => fits[unit]!);
  // Where case does not count, ſ is an s, and the sign for Kelvin a k.
  const isWide = MAY_BE_WIDE.test(source) || flags.includes('i');
  const created = {
    some: isWide ? some | WIDE_MASK : some,
    all: kindsWithAll((unit) => fits[unit]!),
  };
  known.set(key, created);
  return created;
}

export function mayBeWide({ some }: KindSet): boolean {
  return (some & WIDE_MASK) !== 0;
}
