import { type Numeric, numberOf } from './numeric.ts';
import { abs, type Rational } from './rational.ts';

/** Significant digits of what is not exact: what a double holds for certain. */
const DOUBLE_DIGITS = 15;
/** Longest numeral that is written out; longer ones are shortened to `1.234…e+5678`. */
const LONGEST_NUMERAL = 2000;

export interface Shown {
  /** Decimal numeral. */
  decimal: string;
  /** Whether `decimal` is the value itself, with nothing rounded. */
  exact: boolean;
  /** `n/d`, where the value is an exact fraction whose decimals do not end within the digits shown. */
  fraction?: string;
}

/** Writes a number with at most `digits` significant digits after rounding half away from zero. */
export function show(value: Numeric, digits: number): Shown {
  if (!('exact' in value))
    return { decimal: showDouble(numberOf(value), Math.min(digits, DOUBLE_DIGITS)), exact: false };
  const { n, d } = value.exact;
  if (d === 1n) return showInteger(n, digits);
  const { decimal, exact } = showFraction(value.exact, digits);
  const fraction = `${n}/${d}`;
  return exact || fraction.length > LONGEST_NUMERAL
    ? { decimal, exact }
    : { decimal, exact, fraction };
}

function showInteger(n: bigint, digits: number): Shown {
  const text = n.toString();
  if (text.length <= LONGEST_NUMERAL) return { decimal: text, exact: true };
  const sign = n < 0n ? '-' : '';
  const figures = abs(n).toString();
  const head = `${figures[0]}.${figures.slice(1, digits)}`;
  return { decimal: `${sign}${head}…e+${figures.length - 1}`, exact: false };
}

function showFraction({ n, d }: Rational, digits: number): Shown {
  const places = placesFor({ n, d }, digits);
  const scale = 10n ** BigInt(places);
  const scaled = abs(n) * scale;
  const exact = scaled % d === 0n;
  const rounded = (2n * scaled + d) / (2n * d);
  const figures = rounded.toString().padStart(places + 1, '0');
  const whole = figures.slice(0, figures.length - places);
  const rest = figures.slice(figures.length - places).replace(/0+$/, '');
  const sign = n < 0n && rounded !== 0n ? '-' : '';
  return { decimal: `${sign}${whole}${rest === '' ? '' : `.${rest}`}`, exact };
}

/** Decimal places that show `digits` significant digits, leading zeros behind the point not counted. */
function placesFor({ n, d }: Rational, digits: number): number {
  const wholeDigits = (abs(n) / d).toString();
  if (wholeDigits !== '0') return Math.max(0, digits - wholeDigits.length);
  const leading = Math.max(0, d.toString().length - abs(n).toString().length - 1);
  let zeros = leading;
  while (abs(n) * 10n ** BigInt(zeros + 1) < d) zeros++;
  return zeros + digits;
}

function showDouble(value: number, digits: number): string {
  const text = value.toPrecision(digits);
  if (text.includes('e')) return text.replace(/\.?0+e/, 'e');
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
