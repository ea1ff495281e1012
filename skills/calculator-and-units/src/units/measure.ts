import type { Rational } from '../number/rational.ts';
import type { Dimension } from './dimension.ts';

/** A unit or a product of units, as an expression such as `kg*m/s^2` says. */
export interface Measure {
  /** As it was written, with symbols in place of names where it is a single unit. */
  text: string;
  dimension: Dimension;
  /** How many base units one of it is. */
  factor: Rational;
  /** Of a temperature scale; only where it stands alone. */
  offset?: Rational;
  rounded: boolean;
}
