import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinePositions } from './line-positions.ts';
import { LineSplitter, TOO_LONG } from './split-lines.ts';

const someLines = fc.array(fc.string({ maxLength: 12 }).map((line) => line.replace(/[\r\n]/g, '')));
const cutAt = (text: string, size: number) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];

describe('LinePositions', () => {
  it('counts lines and columns as people do, however the text arrives', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 9 }), (lines, size) => {
        const text = lines.join('\n');
        const positions = new LinePositions();
        for (const part of cutAt(text, size)) positions.append(part);
        for (let offset = 0; offset < text.length; offset += 3) {
          const before = text.slice(0, offset);
          const line = before.split('\n').length;
          const column = offset - (before.lastIndexOf('\n') + 1) + 1;
          expect(positions.locate(offset)).toEqual({ line, column });
        }
      }),
    );
  });
});

describe('LineSplitter', () => {
  it('gives every line once, however the text arrives and lines end', () => {
    fc.assert(
      fc.property(
        someLines,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (lines, lineEnd, size) => {
          const seen: unknown[] = [];
          const splitter = new LineSplitter((line) => seen.push(line));
          for (const part of cutAt(lines.map((line) => line + lineEnd).join(''), size))
            splitter.push(part);
          splitter.end();
          expect(seen).toEqual(lines);
        },
      ),
    );
  });

  it('gives the last line without a line break too', () => {
    const seen: unknown[] = [];
    const splitter = new LineSplitter((line) => seen.push(line));
    splitter.push('one\ntwo');
    splitter.end();
    expect(seen).toEqual(['one', 'two']);
  });

  it('passes over a line too long to hold, and goes on', () => {
    const seen: unknown[] = [];
    const splitter = new LineSplitter((line) => seen.push(line), 10);
    for (const part of ['short\n', 'much too ', 'long for ', 'us\nagain\n']) splitter.push(part);
    splitter.end();
    expect(seen).toEqual(['short', TOO_LONG, 'again']);
  });
});
