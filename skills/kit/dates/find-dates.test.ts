import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, isoDate } from './calendar.ts';
import { type DateOptions, findDates } from './find-dates.ts';
import { MONTHS } from './months.ts';

const found = (text: string, options: DateOptions = {}) =>
  findDates(text, options).map(({ day }) => isoDate(day));
const THIS_YEAR: DateOptions = { yearFor: () => 2026 };

describe('dates in texts', () => {
  it.each([
    ['on 2026-03-09 and 2026-03-10T10:00:00Z', ['2026-03-09', '2026-03-10']],
    ['2026/3/9', ['2026-03-09']],
    ['am 9.3.2026 um 10', ['2026-03-09']],
    ['09.03.26', ['2026-03-09']],
    ['9/3/2026', ['2026-03-09']],
    ['3/19/2026', ['2026-03-19']],
    ['March 9, 2026', ['2026-03-09']],
    ['Mar. 9th 2026', ['2026-03-09']],
    ['the 9th of March, 2026', ['2026-03-09']],
    ['9. März 2026', ['2026-03-09']],
    ['le 1er janvier 2026', ['2026-01-01']],
    ['9 de marzo de 2026', ['2026-03-09']],
    ['9 de março de 2026', ['2026-03-09']],
    ['9 marzo 2026', ['2026-03-09']],
    ['9 maart 2026', ['2026-03-09']],
    ['den 9 mars 2026', ['2026-03-09']],
    ['9 marca 2026', ['2026-03-09']],
    ['15 out 2026, but not 15 out of 20', ['2026-10-15']],
    ['version 1.2.3 and 31.31.2024', []],
    ['30.2.2026', []],
    ['call 030.901.820', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('without a year count only where one is told', () => {
    expect(found('March 9 or 9. März or 9.3.')).toEqual([]);
    expect(found('March 9 or 10. März or 11.3.', THIS_YEAR)).toEqual([
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('tell where day and month could be meant the other way round', () => {
    expect(findDates('3/4/2026')[0]).toMatchObject({ ambiguous: true });
    expect(found('3/4/2026', { monthFirst: true })).toEqual(['2026-03-04']);
    expect(findDates('3/14/2026')[0]).toMatchObject({ ambiguous: false });
    expect(findDates('3.4.2026')[0]).toMatchObject({ ambiguous: false });
  });

  it('are read in every language they can be written in', () => {
    const day = fc.integer({ min: 0, max: 25_000 }).map(dayOfNumber);
    const month = fc.constantFrom(...MONTHS);
    fc.assert(
      fc.property(day, month, (date, [name, number]) => {
        const dated = { ...date, month: number, day: Math.min(date.day, 28) };
        expect(found(`x ${dated.day} ${name} ${dated.year} y`)).toEqual([isoDate(dated)]);
      }),
    );
  });
});
