import { Refusal } from '../../../kit/tool/index.ts';
import { about, exactly, type Numeric, numberOf } from '../number/numeric.ts';
import {
  add,
  divide,
  divisionByZero,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from '../number/rational.ts';
import { combineDimensions, describeDimension, dimension, sameDimension } from './dimension.ts';
import type { Measure } from './measure.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import { parseUnits } from './unit-expression.ts';
import type { UnitTable } from './unit-table.ts';

export interface Conversion {
  value: Numeric;
  from: Quantity;
  to: Measure;
  /** What is measured, in words. */
  measures: string;
}

const DISTANCE_PER_VOLUME = dimension({ length: -2 });

/** @throws Refusal when a unit is not known or the two do not measure the same thing. */
export function convert(quantity: string, target: string, table: UnitTable): Conversion {
  const from = parseQuantity(quantity, table);
  const to = parseUnits(target, table);
  const exact = scale(from, to);
  const rounded = from.measure.rounded || to.rounded;
  const value = rounded ? about(numberOf(exactly(exact))) : exactly(exact);
  return { value, from, to, measures: describeDimension(to.dimension) };
}

function scale(from: Quantity, to: Measure): Rational {
  const base = add(multiply(from.amount, from.measure.factor), from.measure.offset ?? ZERO);
  if (sameDimension(from.measure.dimension, to.dimension))
    return divide(subtract(base, to.offset ?? ZERO), to.factor);
  if (!areFuelFigures(from.measure, to)) throw mismatch(from.measure, to);
  if (base.n === 0n) throw divisionByZero();
  return divide(divide({ n: 1n, d: 1n }, base), to.factor);
}

/** Miles per gallon and litres per 100 km are each other's inverse. */
function areFuelFigures(a: Measure, b: Measure): boolean {
  const inverse = sameDimension(combineDimensions(a.dimension, b.dimension, 1), dimension({}));
  return (
    inverse &&
    (sameDimension(a.dimension, DISTANCE_PER_VOLUME) ||
      sameDimension(b.dimension, DISTANCE_PER_VOLUME))
  );
}

function mismatch(from: Measure, to: Measure): Refusal {
  return new Refusal(
    'INPUT_INVALID',
    `${from.text} measures ${describeDimension(from.dimension)}, but ${to.text} measures ${describeDimension(to.dimension)}.`,
    'Choose units that measure the same thing.',
  );
}
