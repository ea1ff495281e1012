import { expect, it } from 'vitest';
import type { Span } from '../types.ts';
import { withPlacesBesideCoordinates } from './places-beside-coordinates.ts';

const COORDINATES = '46.1122,8.2233';

function places(text: string, person?: string): string[] {
  const at = text.indexOf(COORDINATES);
  const spans: Span[] = [
    { start: at, end: at + COORDINATES.length, type: 'COORDINATES', score: 0.9, recognizer: 'c' },
  ];
  const start = person === undefined ? -1 : text.indexOf(person);
  if (person !== undefined)
    spans.push({ start, end: start + person.length, type: 'PERSON', score: 0.9, recognizer: 'm' });
  return withPlacesBesideCoordinates(text, spans)
    .filter(({ type }) => type !== 'COORDINATES')
    .map((span) => `${span.type}:${text.slice(span.start, span.end)}`);
}

it.each([
  [`path by Zorbelwater at ${COORDINATES}, IMEI`, 'LOCATION:Zorbelwater'],
  [`fermi a ${COORDINATES}, sopra zorbella. siamo in 4`, 'LOCATION:zorbella'],
  [`bivouac à ${COORDINATES}, au-dessus de zorbelle, retour`, 'LOCATION:zorbelle'],
  [`3 pers, ${COORDINATES}, nära zorblarna. en skadad`, 'LOCATION:zorblarna'],
  [`utknęliśmy pod zorbnicą, ${COORDINATES}, uraz`, 'LOCATION:zorbnicą'],
  [`wir hängen oberhalb Zorbelalp (${COORDINATES})`, 'LOCATION:Zorbelalp'],
  [`estamos cerca de zorbilla, ${COORDINATES}`, 'LOCATION:zorbilla'],
  [`wij zitten bij zorbelveen, ${COORDINATES}`, 'LOCATION:zorbelveen'],
  [`estou perto do zorbal, ${COORDINATES}`, 'LOCATION:zorbal'],
])('finds the place: %s', (text, place) => {
  expect(places(text)).toEqual([place]);
});

it('knows better than who takes it for a person', () => {
  expect(places(`by Zorbelwater at ${COORDINATES}`, 'Zorbelwater')).toEqual([
    'LOCATION:Zorbelwater',
  ]);
});

it('takes no known first name and nothing that is farther', () => {
  expect(places(`taken by Gundula at ${COORDINATES}`)).toEqual([]);
  expect(places(`near water we saw ${COORDINATES} and left`)).toEqual([]);
});
