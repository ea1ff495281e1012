import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvOptions, readCsv } from './csv.ts';

const rows = (text: string, options?: CsvOptions) =>
  [...readCsv(text, options)].map(({ cells }) => cells);
const lines = (text: string) => [...readCsv(text)].map(({ line }) => line);

describe('a table in CSV', () => {
  it('has quoted cells with commas, doubled quotes and line ends in them', () => {
    expect(rows('a,"b,c","d ""e"" f"\r\n"1\r\n2",,\r\n')).toEqual([
      ['a', 'b,c', 'd "e" f'],
      ['1\r\n2', '', ''],
    ]);
  });

  it('may begin with a byte order mark, and need not end with a line end', () => {
    expect(rows('\uFEFF"a",b\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps spaces, and quotes in a cell that is not quoted', () => {
    expect(rows(' a , 5" ,b')).toEqual([[' a ', ' 5" ', 'b']]);
  });

  it('says on which line each row begins, whatever ends the lines', () => {
    expect(lines('a\n\n"b\nc\r\nd"\r\ne\rf')).toEqual([1, 3, 6, 7]);
  });

  it('has backslashes before quotes where KeePass wrote it', () => {
    expect(rows('"a\\"b\\\\","c"', { backslash: true })).toEqual([['a"b\\', 'c']]);
    expect(rows('"a\\",b')).toEqual([['a\\', 'b']]);
  });

  it.each([
    ['x\n"planted', 'line 2 has a quoted cell that does not end'],
    ['"planted"planted', 'line 1 goes on after a quote'],
    [`planted${','.repeat(1000)}`, 'line 1 has too many cells'],
  ])('is refused with the line when it is damaged, without a word of it', (text, problem) => {
    expect(() => rows(text)).toThrow(problem);
    expect(() => rows(text)).not.toThrow('planted');
  });

  it('is read as it was written', () => {
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\\', '\uFEFF') }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(table, (written) => {
        const text = written.map((row) => row.map(quote).join(',')).join('\r\n');
        expect(rows(text)).toEqual(written);
      }),
    );
  });

  it('is refused above 64 MiB', () => {
    expect(() => rows('a'.repeat(64 * 1024 * 1024 + 1))).toThrow('larger than 64 MiB');
  });
});
