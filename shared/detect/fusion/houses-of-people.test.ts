import { expect, it } from 'vitest';
import { housesOfPeople } from './houses-of-people.ts';

/** Type and stretch of the person between the quotes. */
function read(marked: string): string {
  const text = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const span = { start, end, type: 'PERSON', score: 0.9, recognizer: 'model' } as const;
  const [found] = housesOfPeople(text, [span]);
  return `${found!.type} ${text.slice(found!.start, found!.end)}`;
}

it('takes a house for what it is, not for whom it is named after', () => {
  expect(read('at «Gloria»’s Kitchen today')).toBe('ORGANIZATION Gloria’s Kitchen');
  expect(read('«Otis» s Auto Tech is fine')).toBe('ORGANIZATION Otis s Auto Tech');
  expect(read("«Nino» 's New York pizza")).toBe("ORGANIZATION Nino 's New York pizza");
});

it('leaves what somebody has to them', () => {
  expect(read("«Gloria»'s sister")).toBe('PERSON Gloria');
  expect(read("«Gloria»'s Honda is in the garage")).toBe('PERSON Gloria');
  expect(read('«Gloria» sells her shop')).toBe('PERSON Gloria');
  expect(read("in «Gloria»'s kitchen")).toBe('PERSON Gloria');
});
