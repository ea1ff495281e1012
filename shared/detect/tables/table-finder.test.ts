import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector.ts';
import { openTableAt } from './open-table.ts';
import { TableFinder } from './table-finder.ts';

const finder = new TableFinder();
const detector = createDetector();

function valuesIn(text: string): string[] {
  return finder.cellsIn(text).map(({ start, end }) => text.slice(start, end));
}

/** Pieces of headers, rows and what breaks them. */
const piece = fc.oneof(
  fc.constantFrom(
    'first name',
    'last,',
    'email;',
    'city',
    'name|',
    'password\t',
    'Ada',
    'ada@example.org',
    '01632 960 001',
    '12.03.1985',
    ',',
    ';',
    '\t',
    '|',
    '  ',
    '"',
    '""',
    "'",
    '**',
    '\n',
    '\r\n',
    '\n\n',
    '|---|',
    '-----  ----',
    '\u00a0',
    '\ufeff',
    'é',
    '😀',
    '\ud800',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('whatever a text holds', () => {
  it('cells are whole, inside the text, by place and without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, header } of finder.cellsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(header.end).toBeLessThanOrEqual(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(end)).toMatch(/^["'*`]*[ \t\r\u00a0]*(?:$|[,;|\t\n])|^[ \t]{2}/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('the detector finds no cell that the finder does not find in every line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cells = new Set(finder.cellsIn(text).map(({ start, end }) => `${start} ${end}`));
        for (const { start, end, recognizer } of detector.scan(text))
          if (recognizer.startsWith('column-')) expect(cells).toContain(`${start} ${end}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('hostile lines end too', () => {
    const lines = [
      'a,a,a,\n',
      '"',
      '|',
      'first,last\n',
      'first,last\n"a,"b\n',
      'name  ',
      '\t',
      'name,',
    ];
    for (const unit of lines) {
      const text = unit.repeat(32_768 / unit.length);
      expect(finder.cellsIn(text)).toEqual([]);
      expect(detector.scan(text).filter(({ type }) => type === 'PERSON')).toEqual([]);
    }
    expect(finder.cellsIn(`${'name,'.repeat(10_000)}\n${'Ada,'.repeat(10_000)}`)).toEqual([]);
  });
});

describe('a table', () => {
  it('has its rows right below its header', () => {
    expect(valuesIn('first name,city\n\nAda,Hove')).toEqual([]);
    expect(valuesIn('My list:\nfirst name,city\nAda,Hove\nThat is all.')).toEqual(['Ada', 'Hove']);
  });

  it('ends at an empty line, or where a line has no separator', () => {
    expect(valuesIn('first name,city\nAda,Hove\n\nIda,Lewes')).toEqual(['Ada', 'Hove']);
    expect(valuesIn('first name,city\nAda,Hove\nbye\nIda,Lewes')).toEqual(['Ada', 'Hove']);
  });

  it('may have a few lines that do not fit', () => {
    const text = 'first name,city\n(two, three, four)\nAda,Hove\n5,6,7\nIda,Lewes';
    expect(valuesIn(text)).toEqual(['Ada', 'Hove', 'Ida', 'Lewes']);
  });

  it('may have commas in a date or an address without quotes', () => {
    expect(valuesIn('surname,DOB,phone\nEk,March 12, 1985,01632 960 001')).toEqual([
      'Ek',
      'March 12, 1985',
      '01632 960 001',
    ]);
    const text =
      'first name,address,phone\nAda,Mill Lane 4, 2nd floor, Hove,01632 960 001\nIda,Hill 5,';
    expect(valuesIn(text)).toEqual([
      'Ada',
      'Mill Lane 4, 2nd floor, Hove',
      '01632 960 001',
      'Ida',
      'Hill 5',
    ]);
  });

  it('ends where another begins', () => {
    const text = 'first name,city\nAda,Hove\nemail,password\na@example.org,Sommar!93';
    expect(valuesIn(text)).toEqual(['Ada', 'Hove', 'Sommar!93']);
  });

  it('may repeat its header', () => {
    const text = 'first name,city\nAda,Hove\nFirst name,City\nIda,Lewes';
    expect(valuesIn(text)).toEqual(['Ada', 'Hove', 'Ida', 'Lewes']);
  });

  it('may have lost the tabs at the end of its rows', () => {
    const text = 'first name\tcity\tphone\tage\nAda\t\t01632 960 001\nIda\tLewes';
    expect(valuesIn(text)).toEqual(['Ada', '01632 960 001', 'Ida', 'Lewes']);
  });

  it('tells every value by the name above it', () => {
    const text = '| city | first name |\n|---|---|\n| Hove | *Ada* |';
    const cells = finder
      .cellsIn(text)
      .map(({ start, end, recognizer, header }) => [
        text.slice(start, end),
        recognizer,
        text.slice(header.start, header.end),
      ]);
    expect(cells).toEqual([
      ['Hove', 'column-location', 'city'],
      ['Ada', 'column-person', 'first name'],
    ]);
  });
});

describe('openTableAt', () => {
  const text = 'Hi,\nfirst name,city\nAda,Hove\nIda,"Le\nwes"\nBo,Rye\n\nbye';

  it('is the header above, and the next row that begins there or later', () => {
    const inIda = text.indexOf('wes');
    expect(openTableAt(text, inIda)).toEqual({
      header: 'first name,city\n',
      nextRow: text.indexOf('Bo'),
    });
    expect(openTableAt(text, text.indexOf('Ida'))?.nextRow).toBe(text.indexOf('Ida'));
  });

  it('is nothing before the header, in the last row and behind it', () => {
    for (const place of [0, text.indexOf('first'), text.indexOf('Rye'), text.indexOf('bye')])
      expect(openTableAt(text, place)).toBeUndefined();
  });

  it('lets a piece of a table be read as the whole is', () => {
    const cell = fc.constantFrom('Ada', 'Hove', '', '-', '"Rye, Kent"', 'x y', 'ida');
    const line = fc.oneof(
      fc.tuple(cell, cell).map((cells) => cells.join(',')),
      fc.constantFrom('a,b,c', 'bye', '', 'first name,city', 'name,email'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.nat(80), (lines, at) => {
        const whole = ['first name,city', ...lines].join('\n');
        const place = Math.min(at, whole.length);
        const table = openTableAt(whole, place);
        if (!table) return;
        const shift = table.nextRow - table.header.length;
        const piece = table.header + whole.slice(table.nextRow);
        const behind = finder
          .cellsIn(whole)
          .filter(({ start }) => start >= table.nextRow)
          .map(({ start, end, type }) => [start, end, type]);
        const inPiece = finder
          .cellsIn(piece)
          .map(({ start, end, type }) => [start + shift, end + shift, type]);
        expect(inPiece).toEqual(behind);
      }),
      { numRuns: 2000 },
    );
  });
});
