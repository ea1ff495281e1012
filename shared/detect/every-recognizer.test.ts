import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from './detector.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { patternReach } from './testing/pattern/reach.ts';
import { samplePattern } from './testing/pattern/sample.ts';

const detector = createDetector();

describe('every recognizer', () => {
  it('has a name of its own and sticky patterns', () => {
    const ids = RECOGNIZERS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(RECOGNIZERS.filter((r) => !r.pattern.sticky || r.lead?.sticky === false)).toEqual([]);
  });

  it('has patterns that end: a repetition without a limit could read the whole text again and again', () => {
    const unbounded = RECOGNIZERS.filter(({ lead, pattern }) =>
      [lead, pattern].some((part) => part && patternReach(part) === Number.POSITIVE_INFINITY),
    );
    expect(unbounded.map(({ id }) => id)).toEqual([]);
  });

  it('has context words that are words: the engine knows no phrases', () => {
    const phrases = RECOGNIZERS.flatMap(({ id, context }) =>
      (context?.words ?? [])
        .filter((word) => /[\s_]|^$/.test(word))
        .map((word) => `${id}: ${word}`),
    );
    expect(phrases).toEqual([]);
  });

  it('judges whatever its pattern matches without breaking', () => {
    const recognizer = fc.constantFrom(...RECOGNIZERS);
    const numbers = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
    fc.assert(
      fc.property(recognizer, numbers, ({ lead, pattern, context }, stream) => {
        const random = () => stream.next().value;
        const value = (lead ? samplePattern(lead, random) : '') + samplePattern(pattern, random);
        detector.scan(`${context?.words[0] ?? ''} ${value} ${value.slice(0, 20)}`);
        expect(detector.faults).toBe(0);
      }),
      { numRuns: 3000 },
    );
    // Thousands of scans take seconds where other work runs beside them.
  }, 60_000);
});
