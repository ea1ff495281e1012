import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_TYPES, type EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';
import { resolveOverlaps } from './overlaps.ts';

const span = (start: number, end: number, type: EntityType, score = 1): Span => ({
  start,
  end,
  type,
  score,
  recognizer: 'test',
});

const anySpan = fc
  .record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
    type: fc.constantFrom(...ENTITY_TYPES),
    score: fc.constantFrom(0.5, 0.75, 0.9, 1),
  })
  .map(({ start, length, type, score }) => span(start, start + length, type, score));

it('keeps what is more severe, so that an allowed URL never hides the address inside it', () => {
  const url = span(0, 40, 'URL', 0.6);
  const email = span(20, 35, 'EMAIL_ADDRESS');
  expect(resolveOverlaps([url, email])).toEqual([email]);
});

it('keeps the whole connection string rather than the password in it', () => {
  const whole = span(0, 50, 'CONNECTION_STRING');
  const password = span(20, 30, 'PASSWORD');
  expect(resolveOverlaps([password, whole])).toEqual([whole]);
});

it('leaves no overlap, sorts by place, and invents nothing', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 30 }), (spans) => {
      const kept = resolveOverlaps([...spans]);
      kept.forEach((current, i) => {
        if (i > 0) expect(current.start).toBeGreaterThanOrEqual(kept[i - 1]!.end);
        expect(spans).toContain(current);
      });
      expect(kept.length > 0).toBe(spans.length > 0);
    }),
  );
});

it('gives the same result whatever order the hits came in', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 20 }), (spans) => {
      expect(resolveOverlaps([...spans].reverse())).toEqual(resolveOverlaps([...spans]));
    }),
  );
});
