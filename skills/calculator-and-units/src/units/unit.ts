import type { Rational } from '../number/rational.ts';
import type { Dimension } from './dimension.ts';

/** One unit of measurement. */
export interface Unit {
  /** How it is written in answers. */
  symbol: string;
  /** What it is listed under. */
  group: string;
  dimension: Dimension;
  /** How many base units (m, kg, s, K, rad, bit) one of it is. */
  factor: Rational;
  /** Added after scaling, for scales whose zero is not the base unit's: degrees Celsius. */
  offset?: Rational;
  /** Whether `factor` is a rounded number, so that no answer with it is exact. */
  rounded?: boolean;
}

/** How units of one kind are written down; `1/3` and `0.3048` are exact. */
export interface UnitRow {
  /** First the symbol, then all other spellings, separated by `|`. */
  names: string;
  factor: string;
  offset?: string;
  rounded?: boolean;
  /** Takes SI prefixes: those of `symbol` its symbols, all other names the words. */
  prefixes?: 'si' | 'binary' | 'big';
}

export interface UnitGroup {
  group: string;
  dimension: Dimension;
  rows: readonly UnitRow[];
}
