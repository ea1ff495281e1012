import type { Random } from '../../scoring/random.ts';

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Fills `#` with a digit, `A` with a capital and `[2-9]` with one of that range. */
export function fillPattern(pattern: string, random: Random): string {
  return pattern.replace(/\[(\d)-(\d)\]|[#A]/g, (sign, low?: string, high?: string) => {
    if (low !== undefined) return String(between(random, Number(low), Number(high)));
    return sign === '#' ? String(between(random, 0, 9)) : pick(random, LETTERS);
  });
}

/** A whole number, both ends included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<T>(random: Random, from: ArrayLike<T>): T {
  return from[Math.floor(random() * from.length)]!;
}

/** `length` characters of an alphabet. */
export function chars(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => pick(random, alphabet)).join('');
}

export const DIGITS = '0123456789';
export const HEX = '0123456789abcdef';
export const LOWER_ALNUM = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A number that does not begin with zero. */
export function digits(random: Random, length: number): string {
  return String(between(random, 1, 9)) + chars(random, DIGITS, length - 1);
}
