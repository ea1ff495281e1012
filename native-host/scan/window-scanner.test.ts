import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDetector, type Span } from '../../shared/detect/index.ts';
import { createFinder } from './finder.ts';
import { scanInPieces } from './scan-in-pieces.ts';
import { WindowScanner } from './window-scanner.ts';

const detector = createDetector();
const finder = createFinder({ detector });
/** How much work a scan may do depends on how much text it has seen, which is another matter than windows. */
const tireless = createDetector({ unlimited: true });
const tirelessFinder = createFinder({ detector: tireless });
const WORDS = [
  'please write to ann.example@mail.example.org soon',
  'the meeting is in the large room upstairs',
  'call +44 20 7946 0958 before noon',
  'server 84.0.2.17 was slow again',
  'card 4111 1111 1111 1111 was declined',
  'iban DE89 3704 0044 0532 0130 00 as always',
  'one two three four five six seven\n',
];

function textOf(seed: number, length: number): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += `${WORDS[state % WORDS.length]} `;
  }
  return text;
}

/** A table of up to half a megabyte, with lines among its rows that do not fit. */
const tableOf = fc
  .tuple(
    fc.constantFrom(',', ';', '\t', ' | '),
    fc.integer({ min: 1, max: 8_000 }),
    fc.integer({ min: 1, max: 1000 }),
  )
  .map(([between, rows, odd]) => {
    const lines = [['First name', 'Last name', 'Street', 'City'].join(between)];
    for (let row = 0; row < rows; row++) {
      lines.push(['Ada', `"Ek${between}lund"`, `Long Road ${row}`, 'Malmö'].join(between));
      if (row % odd === odd - 1) lines.push(`a note${between}of two`);
    }
    return lines.join('\n');
  });

async function scanParts(parts: string[], by = finder): Promise<Span[]> {
  const spans: Span[] = [];
  const scanner = new WindowScanner(by, (span) => spans.push(span));
  for (const part of parts) await scanner.push(part);
  await scanner.end();
  return spans;
}

function cut(text: string, size: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size));
  return parts;
}

describe('WindowScanner', () => {
  it('finds exactly what one scan of the whole finds, however the text arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1000, max: 900_000 }),
        fc.integer({ min: 500, max: 400_000 }),
        async (seed, length, size) => {
          const text = textOf(seed, length);
          expect(await scanParts(cut(text, size))).toEqual(detector.scan(text));
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('reports a finding on a window border once, wherever the border falls in it', async () => {
    const border = 224 * 1024;
    for (let shift = 0; shift < 30; shift++) {
      const text = `${' '.repeat(border - shift)}ann.example@mail.example.org${' '.repeat(300_000)}`;
      expect(await scanParts(cut(text, 64 * 1024))).toEqual(detector.scan(text));
    }
  });

  it('reads the rows of a table under a header that an earlier window held', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${i % 10_000};"Ek-Lund";Ada ${'x'.repeat(i % 7)};Malmö`,
    );
    const text = `Dear all,\nID;Efternamn;Förnamn;Ort\n${rows.join('\n')}\n\nThanks, Ada`;
    const found = await scanParts(cut(text, 100_000));
    expect(found).toEqual(detector.scan(text));
    // And Ada, who signs.
    expect(found.length).toBe(60_001);
  });

  it('finds what one scan finds where tables and prose take turns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(tableOf, fc.integer({ min: 0, max: 120_000 })), {
          minLength: 3,
          maxLength: 6,
        }),
        fc.integer({ min: 50_000, max: 400_000 }),
        async (tables, size) => {
          const text = tables
            .map(([table, prose]) => `${table}\n${textOf(prose + 1, prose)}\n`)
            .join('');
          const found = await scanParts(cut(text, size), tirelessFinder);
          expect(found).toEqual(tireless.scan(text));
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);

  it('holds a bounded part of the text', async () => {
    const scanner = new WindowScanner(finder, () => {});
    for (let i = 0; i < 100; i++) {
      await scanner.push('x '.repeat(32 * 1024));
      expect(i * 64 * 1024 - scanner.base).toBeLessThan(400 * 1024);
    }
  });
});

describe('scanInPieces', () => {
  it('gives the spans of a whole scan, and all of them as progress too', async () => {
    const text = textOf(7, 1_000_000);
    const pieces: Span[] = [];
    const onPiece = vi.fn((spans: Span[]) => pieces.push(...spans));
    const { signal } = new AbortController();
    const spans = await scanInPieces(finder, text, { signal, onPiece });
    expect(spans).toEqual(detector.scan(text));
    expect(pieces).toEqual(spans);
    expect(onPiece.mock.lastCall).toEqual([expect.anything(), text.length]);
  });

  it('lets others work in between and stops when told to', async () => {
    const controller = new AbortController();
    const scan = scanInPieces(finder, textOf(3, 4_000_000), { signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(scan).rejects.toThrow('aborted');
  });
});
