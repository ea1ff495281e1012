import { divide, multiply, parseDecimal, type Rational } from '../number/rational.ts';
import { PREFIXES } from './prefixes.ts';
import { EVERYDAY_UNITS } from './tables/everyday.ts';
import { SCIENCE_UNITS } from './tables/science.ts';
import type { Unit, UnitGroup, UnitRow } from './unit.ts';

/** Names up to this length are symbols, which take symbols of prefixes; longer ones are words. */
const LONGEST_SYMBOL = 2;

export interface UnitTable {
  /** The unit that is written exactly so, else the only one written so in some other case. */
  find(name: string): Unit | undefined;
  /** Units with a name that only case tells apart. */
  like(name: string): readonly Unit[];
  /** Without prefixed ones. */
  readonly groups: readonly UnitGroup[];
}

export const UNIT_GROUPS: readonly UnitGroup[] = [...EVERYDAY_UNITS, ...SCIENCE_UNITS];

/** Every unit under every name it goes by. */
export function createUnitTable(groups: readonly UnitGroup[] = UNIT_GROUPS): UnitTable {
  const byName = new Map<string, Unit>();
  const named = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  for (const { group, row } of named) addPlain(byName, group, row);
  // Afterwards, so that a name of its own always wins: "min" are minutes, not milli-inches.
  for (const { group, row } of named) addPrefixed(byName, group, row);
  const byLowerCase = groupByLowerCase(byName);
  const like = (name: string) => byLowerCase.get(name.toLowerCase()) ?? [];
  return {
    find: (name) => byName.get(name) ?? (like(name).length === 1 ? like(name)[0] : undefined),
    like,
    groups,
  };
}

function addPlain(byName: Map<string, Unit>, group: UnitGroup, row: UnitRow): void {
  const names = row.names.split('|');
  const unit = unitOf(group, row, names[0]!, fraction(row.factor));
  for (const name of names) byName.set(name, unit);
}

function addPrefixed(byName: Map<string, Unit>, group: UnitGroup, row: UnitRow): void {
  if (row.prefixes === undefined) return;
  const names = row.names.split('|');
  for (const { symbols, word, factor } of PREFIXES[row.prefixes]) {
    const scale = multiply(fraction(row.factor), parseDecimal(factor));
    const unit = unitOf(group, row, symbols[0] + names[0]!, scale);
    const isSymbol = (name: string) => name === names[0] || name.length <= LONGEST_SYMBOL;
    for (const name of names) {
      const spellings = isSymbol(name) ? symbols.map((symbol) => symbol + name) : [word + name];
      if (name.length > LONGEST_SYMBOL) spellings.push(word + name);
      for (const spelling of spellings) if (!byName.has(spelling)) byName.set(spelling, unit);
    }
  }
}

function unitOf(
  { group, dimension }: UnitGroup,
  row: UnitRow,
  symbol: string,
  factor: Rational,
): Unit {
  return {
    symbol,
    group,
    dimension,
    factor,
    ...(row.offset === undefined ? {} : { offset: fraction(row.offset) }),
    ...(row.rounded ? { rounded: true } : {}),
  };
}

function fraction(text: string): Rational {
  const [top, bottom = '1'] = text.split('/');
  return divide(parseDecimal(top!), parseDecimal(bottom));
}

function groupByLowerCase(byName: ReadonlyMap<string, Unit>): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const [name, unit] of byName) {
    const known = groups.get(name.toLowerCase()) ?? [];
    if (!known.includes(unit)) groups.set(name.toLowerCase(), [...known, unit]);
  }
  return groups;
}
