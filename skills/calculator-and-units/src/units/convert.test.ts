import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { show } from '../number/format.ts';
import { convert } from './convert.ts';
import { createUnitTable } from './unit-table.ts';

const table = createUnitTable();

function converted(quantity: string, to: string): string {
  const { value } = convert(quantity, to, table);
  const { decimal, exact } = show(value, 8);
  return exact ? decimal : `~${decimal}`;
}

describe('converting units', () => {
  it.each([
    ['1 in', 'cm', '2.54'],
    ['5 ft 11 in', 'cm', '180.34'],
    [`6'2"`, 'm', '1.8796'],
    ['1 mile', 'km', '1.609344'],
    ['1 lb 8 oz', 'g', '~680.38856'],
    ['½ cup', 'tbsp', '8'],
    ['1 1/2 cups', 'tbsp', '24'],
    ['3/4 cup', 'tsp', '36'],
    ['1 acre', 'sq ft', '43560'],
    ['2 m²', 'cm^2', '20000'],
    ['1 m3', 'l', '1000'],
    ['-40 °F', '°C', '-40'],
    ['100 celsius', 'fahrenheit', '212'],
    ['0 K', '°C', '-273.15'],
    ['36 km/h', 'm/s', '10'],
    ['70 miles per hour', 'mph', '70'],
    ['1 knot', 'km/h', '1.852'],
    ['1 GiB', 'MiB', '1024'],
    ['1 GB', 'Mbit', '8000'],
    ['100 Mbps', 'MB/s', '12.5'],
    ['1 kWh', 'kJ', '3600'],
    ['1 kcal', 'J', '4184'],
    ['1 atm', 'hPa', '1013.25'],
    ['1 bar', 'psi', '~14.503774'],
    ['1 kg*m/s^2', 'N', '1'],
    ['9.80665 m/s²', 'ft/s^2', '~32.174049'],
    ['180 deg', 'rad', '~3.1415927'],
    ['1 day', 'min', '1440'],
    ['30 mpg', 'l/100km', '~7.8404861'],
    ['5 l/100km', 'km/l', '20'],
    ['60 rpm', 'Hz', '1'],
    ['1 KG', 'lb', '~2.2046226'],
  ])('%s in %s', (quantity, to, expected) => {
    expect(converted(quantity, to)).toBe(expected);
  });

  it.each([
    ['3 kg', 'm', 'kg measures mass, but m measures length'],
    ['3 parsnips', 'm', 'no unit known'],
    ['3', 'm', 'unit is missing'],
    ['km', 'm', 'number is missing'],
    ['1,5 km', 'm', 'has a comma'],
    ['1 mb', 'MB', 'can mean several units'],
    ['1 ton', 'kg', 'several tons'],
    ['0 mpg', 'l/100km', 'divides by zero'],
    ['5 ft 3 kg', 'cm', 'do not measure the same'],
    ['1 m^99', 'm', 'no unit known'],
    ['1 m', 'm*m*m*m*m*m*m*m*m*m*m', 'too long'],
    ['1/0 m', 'm', 'divides by zero'],
  ])('%s in %s is refused in words', (quantity, to, words) => {
    expect(() => convert(quantity, to, table)).toThrow(words);
  });

  it('comes back to where it was for every unit of a kind', () => {
    const units = fc.constantFrom(
      ...table.groups
        .filter(({ group }) => group !== 'angle')
        .flatMap(({ rows }) => rows.map(({ names }) => names.split('|')[0]!)),
    );
    fc.assert(
      fc.property(units, units, fc.integer({ min: 1, max: 10_000 }), (a, b, amount) => {
        fc.pre(table.find(a)!.dimension.join() === table.find(b)!.dimension.join());
        const there = convert(`${amount} ${a}`, b, table).value;
        fc.pre('exact' in there && there.exact.d < 10n ** 30n && there.exact.n > 0n);
        const back = convert(
          `${'exact' in there ? `${there.exact.n}/${there.exact.d}` : ''} ${b}`,
          a,
          table,
        );
        expect(back.value).toEqual({ exact: { n: BigInt(amount), d: 1n } });
      }),
    );
  });

  it('knows every name in the tables as the unit it stands with', () => {
    for (const { rows, group } of table.groups)
      for (const { names } of rows)
        for (const name of names.split('|')) expect(table.find(name)?.group, name).toBe(group);
  });
});
