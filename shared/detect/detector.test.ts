import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDetector } from './detector.ts';

const detector = createDetector();

/** Pieces that set off recognizers, mixed with noise. */
const piece = fc.oneof(
  fc.constantFrom(
    'jane@example.com',
    '+49 30 901820',
    '4111 1111 1111 1111',
    'DE89370400440532013000',
    'ssn 536-22-8745',
    'born 12.03.1985',
    'password=',
    'hunter22',
    '-----BEGIN PRIVATE KEY-----',
    'eyJ',
    '://',
    ':',
    '@',
    '.',
    '\n',
    ' ',
    '00:1A:2b:3C:4d:5E',
    'fe80::1',
    'https://a.example/?m=jane@example.com',
    'user id ',
    '12.',
    'é',
    '😀',
    '\ud800',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

it('reports spans inside the text, sorted, without overlaps, and the same every time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = detector.scan(text);
      let last = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.score).toBeGreaterThanOrEqual(0.5);
        expect(span.score).toBeLessThanOrEqual(1);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(detector.scan(text)).toEqual(spans);
    }),
    { numRuns: 2000 },
  );
});

it('counts offsets in UTF-16 units', () => {
  const text = '😀 Grüße an jane@example.com';
  const [span] = detector.scan(text);
  expect(text.slice(span!.start, span!.end)).toBe('jane@example.com');
});

it('says nothing about clean prose and code', () => {
  const clean = [
    'The meeting moved to the second floor; bring the 3 reports and version 2.4.1 of the plan.',
    'for (let i = 0; i < 10; i++) total += values[i] ?? 0; // see issue #4711',
    'git checkout 0123456789abcdef0123456789abcdef01234567 && npm ci',
    'It costs $1,234.56 for 12 units, 15 % off until Friday at 10:30.',
  ];
  expect(clean.flatMap((text) => detector.scan(text))).toEqual([]);
});

it('leaves out disabled types and what scores below the threshold', () => {
  const text = 'jane@example.com on 2024-01-15';
  const types = (options: Parameters<typeof createDetector>[0]) =>
    createDetector(options)
      .scan(text)
      .map((span) => span.type);
  expect(types({})).toEqual(['EMAIL_ADDRESS', 'DATE_TIME']);
  expect(types({ disabledTypes: ['EMAIL_ADDRESS'] })).toEqual(['DATE_TIME']);
  expect(types({ minScore: 0.8 })).toEqual(['EMAIL_ADDRESS']);
});
