import { expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';
import { announced } from './announced.ts';

const detector = createDetector({
  recognizers: [
    announced({
      id: 'test',
      type: 'ID',
      announcement: {
        names: ['rekeningnummer', 'sort code'],
        nouns: ['łąka', 'policy'],
        labels: ['pól'],
      },
      value: /\d{4,9}(?!\w)/y,
      score: 0.9,
    }),
  ],
});

function valueIn(text: string): string | undefined {
  const span = detector.scan(text)[0];
  return span && text.slice(span.start, span.end);
}

it('takes a name by itself, however it is joined to the value', () => {
  for (const glue of [
    ': ',
    ' = ',
    '=',
    ' is ',
    ' for my wife is ',
    ' (EU): ',
    '": "',
    '** ',
    '\n',
    ' | ',
    '>',
  ]) {
    expect(valueIn(`sort_code${glue}12345`), glue).toBe('12345');
    expect(valueIn(`SortCode${glue}12345`), glue).toBe('12345');
  }
});

it('takes a noun only with a word for number, before or after it', () => {
  for (const text of [
    'policy no. 12345',
    'policyNumber: 12345',
    'number of the policy 12345',
    'n° de policy: 12345',
  ]) {
    expect(valueIn(text), text).toBe('12345');
  }
  expect(valueIn('policy of 12345 words')).toBeUndefined();
});

it('takes a label only before a sign or a long number', () => {
  expect(valueIn('pól: 12345')).toBe('12345');
  expect(valueIn('pól 123456')).toBe('123456');
  expect(valueIn('pól 12345')).toBeUndefined();
});

it('knows words without their accents and in capitals', () => {
  for (const text of ['numer łąka 12345', 'NUMER ŁĄKA 12345', 'numer laka 12345', 'POL: 12345']) {
    expect(valueIn(text), text).toBe('12345');
  }
});

it('does not reach over a sentence, a number or an amount', () => {
  for (const text of [
    'sort code. Later 12345',
    'sort code 7, 12345',
    'sort code total is 12345',
    'resort codes 12345',
  ]) {
    expect(valueIn(text), text).toBeUndefined();
  }
});
