import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowLimits } from './cell-bounds.ts';
import { MOST_CELLS, Row } from './row.ts';
import { BAR, COMMA, GAP, SEMICOLON, type Separator, TAB } from './separator.ts';

const LIMITS: RowLimits = { cells: MOST_CELLS, length: 4096, lines: 1024, spaces: 4096 };

/** The cells of the first line of `text`, as they stand there; undefined when they are no row. */
function cellsOf(text: string, separator: Separator): string[] | undefined {
  const row = new Row();
  if (!row.read(text, 0, separator, LIMITS)) return undefined;
  return Array.from({ length: row.count }, (_, cell) =>
    text.slice(row.startOf(cell), row.endOf(cell)),
  );
}

/** All rows of a text that was written with quotes, with their values. */
function readBack(text: string, separator: Separator): string[][] {
  const row = new Row();
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at = row.next) {
    expect(row.read(text, at, separator, LIMITS)).toBe(true);
    rows.push(
      Array.from({ length: row.count }, (_, cell) =>
        text.slice(row.startOf(cell), row.endOf(cell)).replaceAll('""', '"'),
      ),
    );
  }
  return rows;
}

/** As spreadsheets write it. */
function write(rows: readonly (readonly string[])[], separator: string): string {
  const cell = (value: string) =>
    /[",;\t\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return rows.map((values) => `${values.map(cell).join(separator)}\n`).join('');
}

describe('a row', () => {
  it('is cut at its separator, without the blanks around cells', () => {
    expect(cellsOf('Ada, Ek ,\tLund\r\nnext', COMMA)).toEqual(['Ada', 'Ek', 'Lund']);
    expect(cellsOf('Ada;;Lund;', SEMICOLON)).toEqual(['Ada', '', 'Lund', '']);
    expect(cellsOf('Ada\t \tLund', TAB)).toEqual(['Ada', '', 'Lund']);
  });

  it('has quoted cells with separators, doubled quotes and line breaks', () => {
    expect(cellsOf('"Ek, Ada" , "the ""boss""",5', COMMA)).toEqual([
      'Ek, Ada',
      'the ""boss""',
      '5',
    ]);
    expect(cellsOf('"Mill Lane 4\n2nd floor";Hove\nx', SEMICOLON)).toEqual([
      'Mill Lane 4\n2nd floor',
      'Hove',
    ]);
  });

  it('takes a quote that is not closed before a separator for a character', () => {
    expect(cellsOf('"Ada" Ek,5', COMMA)).toEqual(['"Ada" Ek', '5']);
    expect(cellsOf('12" screen,5', COMMA)).toEqual(['12" screen', '5']);
    expect(cellsOf('"open,5\nnext', COMMA)).toEqual(['"open', '5']);
  });

  it('may have bars at its ends, or none', () => {
    expect(cellsOf('| Ada | Ek |', BAR)).toEqual(['Ada', 'Ek']);
    expect(cellsOf('Ada | Ek', BAR)).toEqual(['Ada', 'Ek']);
    expect(cellsOf('| | Ek | |', BAR)).toEqual(['', 'Ek', '']);
  });

  it('may be aligned with two spaces or more', () => {
    expect(cellsOf('Ada Lund   Hove  5   \nnext', GAP)).toEqual(['Ada Lund', 'Hove', '5']);
  });

  it('is none beyond its limits', () => {
    expect(cellsOf(`${'x,'.repeat(MOST_CELLS)}x`, COMMA)).toBeUndefined();
    expect(cellsOf(`${'x'.repeat(5000)},x`, COMMA)).toBeUndefined();
  });

  it('is read back as it was written', () => {
    const value = fc
      .array(fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\t', '\n', '|', '5', '😀'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('').trim());
    const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom([',', COMMA] as const, [';', SEMICOLON] as const, ['\t', TAB] as const),
        (rows, [char, separator]) => {
          expect(readBack(write(rows, char), separator)).toEqual(rows);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
