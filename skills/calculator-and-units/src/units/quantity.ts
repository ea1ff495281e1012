import { Refusal } from '../../../kit/tool/index.ts';
import { add, divide, multiply, negate, parseDecimal, type Rational } from '../number/rational.ts';
import { sameDimension } from './dimension.ts';
import type { Measure } from './measure.ts';
import { parseUnits } from './unit-expression.ts';
import type { UnitTable } from './unit-table.ts';

/** A number of some unit. */
export interface Quantity {
  amount: Rational;
  measure: Measure;
}

const NUMBER =
  /^\s*(?<sign>[-−+]?)\s*(?<digits>\d[\d_]*(?:\.\d+)?|\.\d+)(?<exponent>e[-+]?\d{1,4})?/i;
/** The second half of "1 1/2" or the denominator of "1/2". */
const MIXED = /^ (?<top>\d+) ?\/ ?(?<bottom>\d+)(?=\D|$)/;
const OVER = /^ ?\/ ?(?<bottom>\d+)(?=\D|$)/;
const VULGAR: Readonly<Record<string, string>> = {
  '½': ' 1/2',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅛': ' 1/8',
};
const FEET_AND_INCHES = /^\s*(?<feet>\d+)\s*['′]\s*(?<inches>\d+(?:\.\d+)?)\s*(?:["″]|'')?\s*$/;

/**
 * Reads "3.5 kg", "1 1/2 cups", "5 ft 11 in", `6'2"`; parts that follow are added.
 * @throws Refusal that says what cannot be read.
 */
export function parseQuantity(text: string, table: UnitTable): Quantity {
  const feet = FEET_AND_INCHES.exec(text)?.groups;
  const written = feet
    ? `${feet.feet} ft ${feet.inches} in`
    : text.replace(/[½⅓⅔¼¾⅛]/g, (sign) => VULGAR[sign]!);
  const { value, rest } = leadingNumber(written.trim());
  if (rest === '') throw unreadable('The unit is missing.', 'Write it behind the number.');
  const parts = splitParts(rest);
  const first = quantityOf(value, parts[0]!, table);
  return parts.slice(1).reduce((sum, part) => addPart(sum, part, table), first);
}

function quantityOf(amount: Rational, unit: string, table: UnitTable): Quantity {
  return { amount, measure: parseUnits(unit, table) };
}

function addPart(sum: Quantity, part: string, table: UnitTable): Quantity {
  const { value, rest } = leadingNumber(part);
  if (rest === '') throw unreadable('The unit is missing.', 'Write it behind every number.');
  const { amount, measure } = quantityOf(value, rest, table);
  if (!sameDimension(measure.dimension, sum.measure.dimension) || measure.offset)
    throw unreadable('The parts do not measure the same thing.', 'Convert them one by one.');
  const scale = divide(measure.factor, sum.measure.factor);
  const signed = sum.amount.n < 0n ? negate(amount) : amount;
  return { amount: add(sum.amount, multiply(signed, scale)), measure: sum.measure };
}

/** "ft 11 in" is "ft" and "11 in", but "l/100km" and "m^2" are one. */
function splitParts(text: string): string[] {
  return text.split(/(?<=[^\s/*^·]) +(?=\d)/);
}

function leadingNumber(text: string): { value: Rational; rest: string } {
  const match = NUMBER.exec(text);
  if (!match)
    throw unreadable('The number is missing.', 'Write it before the unit, such as 3.5 kg.');
  const { sign, digits, exponent = '' } = match.groups!;
  let value = parseDecimal(digits!.replaceAll('_', '') + exponent);
  let rest = text.slice(match[0].length);
  if (/^,\d/.test(rest))
    throw unreadable(
      'The number has a comma.',
      'Write decimals with a point, and no thousands signs.',
    );
  const mixed = MIXED.exec(rest);
  const over = mixed ? null : OVER.exec(rest);
  if (mixed) value = add(value, fraction(mixed.groups!.top!, mixed.groups!.bottom!));
  if (over) value = divide(value, parseDecimal(over.groups!.bottom!));
  rest = rest.slice((mixed ?? over)?.[0].length ?? 0).trim();
  return { value: sign === '-' || sign === '−' ? negate(value) : value, rest };
}

function fraction(top: string, bottom: string): Rational {
  return divide(parseDecimal(top), parseDecimal(bottom));
}

function unreadable(message: string, nextStep: string): Refusal {
  return new Refusal('INPUT_INVALID', message, nextStep);
}
