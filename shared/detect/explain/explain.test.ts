import { describe, expect, it } from 'vitest';
import type { Recognizer } from '../engine/recognizer.ts';
import type { Span } from '../types.ts';
import { createExplainer, nearMissSentence, sentencesOf } from './index.ts';

const member: Recognizer = {
  id: 'member',
  type: 'ID',
  trigger: { kind: 'digits', min: 4, max: 4 },
  pattern: /\d{4}(?!\d)/y,
  validate: ({ text, start }) => text[start + 3] === '0',
  checksum: 'last digit',
  score: 0,
  context: { words: ['member', 'mitglied'], score: 0.8 },
};
const year: Recognizer = {
  id: 'year',
  type: 'DATE_TIME',
  trigger: { kind: 'digits', min: 4, max: 4 },
  pattern: /(?:19|20)\d\d(?!\d)/y,
  score: 0.55,
  context: { words: ['year'], score: 0.7 },
};
const explainer = createExplainer({ recognizers: [member, year] });
const explainOne = (text: string) => explainer.explain(text).findings[0]!;

describe('an explanation', () => {
  it('names the rule, its check, and the word that spoke for it, and never the value', () => {
    const found = explainOne('Member no 4710 came');
    expect(found.evidence).toEqual([
      {
        by: 'rule',
        id: 'member',
        start: 10,
        end: 14,
        shape: '9999',
        check: 'last digit',
        words: [{ word: 'member', start: 0, end: 6 }],
        baseScore: 0,
        contextScore: 0.8,
        score: 0.8,
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('4710');
    expect(sentencesOf(found)).toEqual({
      because: [
        'The rule member matched its form, 9999.',
        'It passed the last digit check.',
        'Near it stands “member”: score 0.8, not reported without.',
      ],
      otherwise: [
        'Without “member” nearby it would not be reported.',
        'If it failed the last digit check it would not be reported.',
        'With a threshold above 0.8 it would not be reported.',
      ],
    });
  });

  it('names the word that announces a value', () => {
    const key: Recognizer = {
      id: 'key',
      type: 'API_KEY',
      trigger: { kind: 'word', words: ['key'] },
      lead: /\w+ (?:is )?/y,
      pattern: /[a-f\d]{8}/y,
      score: 1,
    };
    const [found] = createExplainer({ recognizers: [key] }).explain('Key is 0123abcd').findings;
    expect(found!.evidence[0]!.announcedBy).toEqual({ word: 'key', start: 0, end: 3 });
    expect(sentencesOf(found!).otherwise).toEqual([
      'Without “key” before it it would not be reported.',
    ]);
  });

  it('tells which span lost, and that it would be reported instead', () => {
    const { span, beaten, whatIf } = explainOne('member 1980');
    expect(span.type).toBe('ID');
    expect(beaten).toEqual([
      { type: 'DATE_TIME', recognizer: 'year', start: 7, end: 11, score: 0.55 },
    ]);
    expect(whatIf).toContainEqual({ kind: 'instead', rival: beaten[0] });
  });

  it('tells what a word nearby would add', () => {
    expect(explainOne('in 1981 it').whatIf).toContainEqual({
      kind: 'with-word',
      examples: ['year'],
      score: 0.7,
    });
  });
});

describe('a cell of a table', () => {
  const tables = createExplainer({ recognizers: [], tables: true });
  const text = 'Geb.-Datum;Wohnort\n12.03.1985;Plön';

  it('is explained by the name of its column, and never with the value', () => {
    const [found] = tables.explain(text).findings;
    expect(found!.evidence).toEqual([
      {
        by: 'column',
        id: 'column-date-of-birth',
        start: 19,
        end: 29,
        shape: '99.99.9999',
        check: 'plausibility',
        column: { word: 'Geb.-Datum', start: 0, end: 10 },
        words: [],
        baseScore: 0.86,
        score: 0.86,
      },
    ]);
    expect(sentencesOf(found!)).toEqual({
      because: ['The column is called “Geb.-Datum”, and 99.99.9999 can be that.', 'Score 0.86.'],
      otherwise: [
        'In a column with another name than “Geb.-Datum” it would not be reported.',
        'If it failed the plausibility check it would not be reported.',
        'With a threshold above 0.86 it would not be reported.',
      ],
    });
  });

  it('is explained where the detector reports it only', () => {
    const options = { recognizers: [], tables: true, minScore: 0.85 };
    expect(createExplainer(options).explain(text).findings).toHaveLength(1);
    expect(createExplainer({ recognizers: [] }).explain(text).findings).toEqual([]);
  });
});

describe('a near miss', () => {
  it('is what lacked a word, or failed its check, and nothing that lacked both', () => {
    const { findings, nearMisses } = explainer.explain(
      `item 4710; ${'-'.repeat(60)} member 4711; ${'-'.repeat(60)} item 4711`,
    );
    expect(findings).toEqual([]);
    expect(nearMisses.map(nearMissSentence)).toEqual([
      'Nearly identifier (rule member): with a word such as “member” or “mitglied” nearby it would score 0.8.',
      'Nearly identifier (rule member): it failed the last digit check; otherwise it would score 0.8.',
    ]);
  });

  it('is not told where something was reported', () => {
    expect(explainer.explain('year 1981').nearMisses).toEqual([]);
  });
});

describe('spans of a model', () => {
  const person = (start: number, end: number): Span => ({
    start,
    end,
    type: 'PERSON',
    score: 0.9,
    recognizer: 'pii-small',
  });

  it('are explained by the model, and where the name stands again by that', () => {
    const text = 'Anna Example called. Later Anna wrote.';
    const { findings } = explainer.explain(text, { modelSpans: [person(0, 12)] });
    expect(findings.map(({ evidence }) => evidence.map(({ by }) => by))).toEqual([
      ['model'],
      ['repetition'],
    ]);
    expect(sentencesOf(findings[0]!).because).toEqual(['The model pii-small is 90 % sure of it.']);
  });

  it('are beaten by stronger rules', () => {
    const { findings } = explainer.explain('member 4710 x', {
      modelSpans: [{ ...person(7, 11), score: 0.5 }],
    });
    expect(findings[0]!.beaten.map(({ recognizer }) => recognizer)).toEqual(['pii-small']);
  });
});
