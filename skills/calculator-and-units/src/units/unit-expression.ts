import { Refusal } from '../../../kit/tool/index.ts';
import { multiply, ONE, parseDecimal, power, type Rational } from '../number/rational.ts';
import { combineDimensions, type Dimension, NO_DIMENSION } from './dimension.ts';
import type { Measure } from './measure.ts';
import type { Unit } from './unit.ts';
import type { UnitTable } from './unit-table.ts';

/** Most units in one product, and the largest exponent. */
const MOST_FACTORS = 10;
const LARGEST_EXPONENT = 9;

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '²': '^2',
  '³': '^3',
  '⁻': '-',
  '¹': '^1',
};
const FACTOR = /^(?<count>\d+(?:\.\d+)?)? ?(?<name>[^\d^]*[^\d^\s])\s*(?:\^?(?<exponent>-?\d))?$/u;

/**
 * Reads `km/h`, `kg*m/s^2`, `l/100km`, `m²`, "miles per hour". A name with spaces is looked up as a
 * whole first. @throws Refusal for a unit that is not known or not clear.
 */
export function parseUnits(text: string, table: UnitTable): Measure {
  const written = text.trim().replace(/\s+/g, ' ');
  const single = table.find(written);
  if (single) return measureOf(single);
  const plain = written.replace(/[²³⁻¹]/g, (sign) => SUPERSCRIPTS[sign]!).replace(/ per /gi, '/');
  const [top, ...below] = plain.split('/');
  const factors = [
    ...factorsOf(top!).map((factor) => ({ factor, sign: 1 })),
    ...below.flatMap(factorsOf).map((factor) => ({ factor, sign: -1 })),
  ];
  if (factors.length > MOST_FACTORS)
    throw new Refusal('INPUT_TOO_LARGE', 'The unit is too long.', 'Use at most ten units.');
  let measure: Omit<Measure, 'text'> = { dimension: NO_DIMENSION, factor: ONE, rounded: false };
  for (const { factor, sign } of factors) measure = join(measure, readFactor(factor, table), sign);
  return { ...measure, text: written };
}

function measureOf({ symbol, dimension, factor, offset, rounded = false }: Unit): Measure {
  return { text: symbol, dimension, factor, rounded, ...(offset ? { offset } : {}) };
}

function factorsOf(product: string): string[] {
  return product
    .split(/[*·×⋅]/)
    .map((factor) => factor.trim())
    .filter((factor) => factor !== '' && factor !== '1');
}

interface Factor {
  unit: Unit;
  count: Rational;
  exponent: number;
}

function readFactor(text: string, table: UnitTable): Factor {
  const match = FACTOR.exec(text)?.groups;
  if (!match) throw unknownUnit(text, table);
  const unit = table.find(match.name!);
  if (!unit) throw unknownUnit(match.name!, table);
  const exponent = Number(match.exponent ?? 1);
  if (Math.abs(exponent) > LARGEST_EXPONENT) throw unknownUnit(text, table);
  return { unit, exponent, count: match.count === undefined ? ONE : parseDecimal(match.count) };
}

function join(
  measure: Omit<Measure, 'text'>,
  { unit, count, exponent }: Factor,
  sign: number,
): Omit<Measure, 'text'> {
  const dimension: Dimension = combineDimensions(
    measure.dimension,
    unit.dimension,
    exponent * sign,
  );
  const scale = multiply(power(count, BigInt(sign)), power(unit.factor, BigInt(exponent * sign)));
  return {
    dimension,
    factor: multiply(measure.factor, scale),
    rounded: measure.rounded || (unit.rounded ?? false),
  };
}

function unknownUnit(name: string, table: UnitTable): Refusal {
  const like = table.like(name);
  if (like.length > 1)
    return new Refusal(
      'INPUT_INVALID',
      `"${name}" can mean several units: ${like.map(({ symbol }) => symbol).join(', ')}.`,
      'Write it in the case you mean.',
    );
  if (/^tons?$/i.test(name))
    return new Refusal(
      'INPUT_INVALID',
      'There are several tons.',
      'Write tonne, short ton or long ton.',
    );
  return new Refusal(
    'INPUT_INVALID',
    `"${name}" is no unit known here.`,
    'Ask list_units for those that are.',
  );
}
