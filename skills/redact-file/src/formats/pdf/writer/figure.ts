const DIGITS = 3;
/** Beyond this a number is no place on a page, and would be written with an exponent. */
const MOST = 1e7;

/** A number as PDF writes it: never with an exponent. */
export function figure(value: number): string {
  const bounded = Math.min(Math.max(value, -MOST), MOST);
  return String(Number(bounded.toFixed(DIGITS)) + 0);
}
