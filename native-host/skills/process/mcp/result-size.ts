/** What a number, a flag or the place of a member counts for. */
const PLACE_BYTES = 8;

/**
 * Whether a value read from JSON takes more than `bytes`: the text in it and a little for every
 * place. Stops counting as soon as it knows.
 */
export function isLargerThan(value: unknown, bytes: number): boolean {
  return takeFrom(bytes, value) < 0;
}

/** What is left of `left`; less than nothing where `value` takes more. */
function takeFrom(left: number, value: unknown): number {
  if (left < 0) return left;
  if (typeof value === 'string') return left - PLACE_BYTES - value.length;
  if (typeof value !== 'object' || value === null) return left - PLACE_BYTES;
  let rest = left - PLACE_BYTES;
  for (const [name, member] of Object.entries(value)) {
    rest = takeFrom(rest - name.length, member);
    if (rest < 0) break;
  }
  return rest;
}
