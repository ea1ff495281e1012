import { expect, it } from 'vitest';
import type { Span } from '../types.ts';
import { wholeNames } from './whole-names.ts';

/** The name between « and » as it is then. */
function whole(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const span: Span = { start, end, type: 'PERSON', score: 0.9, recognizer: 'm' };
  const [found] = wholeNames(text, [span]);
  return text.slice(found!.start, found!.end);
}

it.each([
  ['CR :\n\nHOCHEDEZ «Bernadette», née le', 'HOCHEDEZ Bernadette'],
  ['Member: «MALDONADO, GUNDULA» R      Plan', 'MALDONADO, GUNDULA R'],
  ['hier «torsten» hedvall 29 år', 'torsten hedvall'],
  ['mąż «leszek» brzoza 57 l. uraz', 'leszek brzoza'],
  ['paciente «gonzalo» urrutia, 71 años', 'gonzalo urrutia'],
])('takes the whole name: %s', (marked, name) => {
  expect(whole(marked)).toBe(name);
});

it.each([
  'TODO «Bernadette», call',
  'GUEST «Bernadette», room 4',
  'ward, NOK «Bernadette» 0113',
  'and «torsten» fyller 29 år',
  'moja «gundula» kończy 40 lat',
  'Plan: «Gundula» R und mehr',
])('leaves what stands beside it: %s', (marked) => {
  expect(whole(marked)).toBe(/«(.+)»/.exec(marked)![1]);
});
