import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../engine/overlaps.ts';
import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';
import { fuse } from './fuse.ts';

/** A span over the first place of `value`. */
function span(
  text: string,
  value: string,
  type: EntityType,
  score: number,
  recognizer: string,
): Span {
  const start = text.indexOf(value);
  return { start, end: start + value.length, type, score, recognizer };
}

function values(text: string, spans: readonly Span[]): string[] {
  return spans.map((s) => `${s.type}:${text.slice(s.start, s.end)}`);
}

describe('fuse', () => {
  it('takes a number behind a name that only the model knows for an age', () => {
    const text = 'Zarish Noor (6), Umeko (9 ans). Orhan Bey, 54, called. Zarish Noor (note)';
    const names = ['Zarish Noor', 'Umeko', 'Orhan Bey'].map((name) =>
      span(text, name, 'PERSON', 0.9, 'model'),
    );
    const ages = values(text, fuse(text, [], names)).filter((value) => value.startsWith('AGE'));
    expect(ages).toEqual(['AGE:6', 'AGE:9 ans', 'AGE:54']);
  });

  it('takes a date of birth and a user name behind a name', () => {
    const text = 'Umeko Ray 03.10.1988, Orhan Bey (bey66), Zarish Noor 03.10.2024 (note)';
    const names = ['Umeko Ray', 'Orhan Bey', 'Zarish Noor'].map((name) =>
      span(text, name, 'PERSON', 0.9, 'model'),
    );
    const others = values(text, fuse(text, [], names)).filter(
      (value) => !value.startsWith('PERSON'),
    );
    expect(others).toEqual(['DATE_OF_BIRTH:03.10.1988', 'USERNAME:bey66']);
  });

  it('finds a user name wherever it stands again', () => {
    const text = 'user=anna77 failed; later anna77, not anna771 or anna77.de';
    const found = [
      span(text, 'anna77', 'USERNAME', 0.8, 'rule'),
      span(text, 'later', 'PERSON', 0.8, 'model'),
    ];
    expect(fuse(text, found, []).filter(({ type }) => type === 'USERNAME').length).toBe(2);
  });

  it('makes one name of what a cue and the model found of it', () => {
    const text = 'Dear Katarzyna Wisniewska, hello';
    const fused = fuse(
      text,
      [span(text, 'Katarzyna', 'PERSON', 0.7, 'greeting')],
      [span(text, 'Katarzyna Wisniewska', 'PERSON', 0.8, 'model')],
    );
    expect(values(text, fused)).toEqual(['PERSON:Katarzyna Wisniewska']);
    expect(fused[0]!.score).toBeCloseTo(0.94);
  });

  it('takes relatives and forms of address off the names a model finds', () => {
    const text = 'Mutter Dilara und M. Perrin kommen';
    const fused = fuse(
      text,
      [span(text, 'M.', 'TITLE', 0.75, 'title')],
      [
        span(text, 'Mutter Dilara', 'PERSON', 0.9, 'model'),
        span(text, 'M. Perrin', 'PERSON', 0.9, 'model'),
      ],
    );
    expect(values(text, fused)).toEqual(['PERSON:Dilara', 'TITLE:M.', 'PERSON:Perrin']);
  });

  it('keeps an address of e-mail that the model takes for a name', () => {
    const text = 'mail anna.berg@example.org today';
    const fused = fuse(
      text,
      [span(text, 'anna.berg@example.org', 'EMAIL_ADDRESS', 1, 'email')],
      [span(text, 'anna.berg', 'PERSON', 0.9, 'model')],
    );
    expect(values(text, fused)).toEqual(['EMAIL_ADDRESS:anna.berg@example.org']);
  });

  it('believes the name of a column rather than the model', () => {
    const text = 'first name,city\nKailee,Den Haag';
    const cells = [
      span(text, 'Kailee', 'PERSON', 0.86, 'column-person'),
      span(text, 'Den Haag', 'LOCATION', 0.8, 'column-location'),
    ];
    const fused = fuse(text, cells, [
      span(text, 'Kailee,Den', 'PERSON', 0.99, 'model'),
      span(text, 'Den Haag', 'PERSON', 0.99, 'model'),
    ]);
    expect(fused).toEqual(cells);
    const agreed = fuse(text, cells, [span(text, 'Kailee', 'PERSON', 0.9, 'model')]);
    expect(values(text, agreed)).toEqual(['PERSON:Kailee', 'LOCATION:Den Haag']);
    expect(agreed[0]!.score).toBeGreaterThan(0.95);
  });

  it('lets a date of birth win over a bare date', () => {
    const text = 'geb. 4.5.1980 in Bonn';
    const fused = fuse(
      text,
      [span(text, '4.5.1980', 'DATE_TIME', 0.7, 'date')],
      [span(text, '4.5.1980', 'DATE_OF_BIRTH', 0.8, 'model')],
    );
    expect(values(text, fused)).toEqual(['DATE_OF_BIRTH:4.5.1980']);
  });

  it('joins the parts of a name', () => {
    const text = 'ask Ludwig van Beethoven now';
    const parts = [
      span(text, 'Ludwig', 'PERSON', 0.9, 'm'),
      span(text, 'Beethoven', 'PERSON', 0.6, 'm'),
    ];
    expect(values(text, fuse(text, [], parts))).toEqual(['PERSON:Ludwig van Beethoven']);
  });

  it('does not join two people of a list', () => {
    const text = 'ask Ludwig, Clara now';
    const parts = [
      span(text, 'Ludwig', 'PERSON', 0.9, 'm'),
      span(text, 'Clara', 'PERSON', 0.6, 'm'),
    ];
    expect(fuse(text, [], parts)).toHaveLength(2);
  });

  it('marks a sure name wherever it stands as a word of its own', () => {
    const text = 'Jonas Bergman called. Bergman wants it. Bergmans do not. Jonas too.';
    const fused = fuse(text, [], [span(text, 'Jonas Bergman', 'PERSON', 0.95, 'm')]);
    expect(values(text, fused)).toEqual(['PERSON:Jonas Bergman', 'PERSON:Bergman', 'PERSON:Jonas']);
  });

  it('takes no number for a name', () => {
    const text = 'order 4711 and ?!';
    const wrong = [
      span(text, '4711', 'PERSON', 0.99, 'm'),
      span(text, '?!', 'LOCATION', 0.99, 'm'),
    ];
    expect(fuse(text, [], wrong)).toEqual([]);
  });

  it('gives sorted spans that never overlap, whatever comes in', () => {
    const anySpan = fc
      .record({
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 12 }),
        type: fc.constantFrom<EntityType>(
          'PERSON',
          'LOCATION',
          'EMAIL_ADDRESS',
          'STREET_ADDRESS',
          'DATE_TIME',
        ),
        score: fc.double({ min: 0.5, max: 1, noNaN: true }),
        recognizer: fc.constantFrom('a', 'b'),
      })
      .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length }));
    const text = 'Anna Berg, Otto von Ahn, Rue Anna 5, Anna Berg and Otto; Lina Berg to see Anna';
    fc.assert(
      fc.property(fc.array(anySpan), fc.array(anySpan), (rules, model) => {
        const fused = fuse(text, resolveOverlaps(rules), model);
        fused.slice(1).forEach((next, i) => {
          expect(next.start).toBeGreaterThanOrEqual(fused[i]!.end);
        });
      }),
    );
  });
});
