import { expect, it } from 'vitest';
import type { EntityType } from '../entity-types/index.ts';
import { trimmed } from './trimmed.ts';

/** What is left of the stretch between the quotes. */
function left(type: EntityType, marked: string): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const span = { start, end, type, score: 0.9, recognizer: 'model' };
  return trimmed(text, span).map((part) => text.slice(part.start, part.end));
}

it('takes a verb or a label before a known first name off', () => {
  expect(left('PERSON', '«Vende Ramón Ortiz», carné 1')).toEqual(['Ramón Ortiz']);
  expect(left('PERSON', 'wpis. «Sprząta Gundula», kod 1')).toEqual(['Gundula']);
  expect(left('PERSON', 'je «signe bernadette moreau».')).toEqual(['bernadette moreau']);
  expect(left('PERSON', 'geht an «Berger Anna», heute')).toEqual(['Berger Anna']);
});

it('leaves small words behind a name, and where somebody is from, out', () => {
  expect(left('PERSON', '«Rashid bhai» has it')).toEqual(['Rashid']);
  expect(left('PERSON', 'Mrs «Honora Keane of Clifden».')).toEqual(['Honora Keane']);
  expect(left('PERSON', 'von «Lotte Kern aus Peine»')).toEqual(['Lotte Kern']);
  expect(left('PERSON', 'hi «noor el amin»')).toEqual(['noor el amin']);
  expect(left('PERSON', '«Bram van den Berg» 1')).toEqual(['Bram van den Berg']);
  expect(left('PERSON', '«Of Mice»')).toEqual(['Of Mice']);
});

it('makes two of two people', () => {
  expect(left('PERSON', 'con «Daniel y Remedios».')).toEqual(['Daniel', 'Remedios']);
  expect(left('PERSON', 'con «Gerardo y Palomira».')).toEqual(['Gerardo', 'Palomira']);
  expect(left('PERSON', 'es «Jordi Ferrer i Soler».')).toEqual(['Jordi Ferrer i Soler']);
  expect(left('PERSON', 'von «Ortega y Gasset»')).toEqual(['Ortega y Gasset']);
});

it('makes one of each in a list', () => {
  expect(left('PERSON', 'da: «Brink, Adey, Kuhn» (ab 10)')).toEqual(['Brink', 'Adey', 'Kuhn']);
  expect(left('PERSON', 'da: «Noor Aini, Jeremy Koh», 1')).toEqual(['Noor Aini', 'Jeremy Koh']);
  expect(left('PERSON', '03/06\t«Bento\tGislaine»\n')).toEqual(['Bento', 'Gislaine']);
  expect(left('PERSON', '«Reyes, Ana María» 1')).toEqual(['Reyes, Ana María']);
  expect(left('PERSON', 'Ms «Tan Wei Ling, Cheryl» 1')).toEqual(['Tan Wei Ling, Cheryl']);
});

it('ends where the line does, and where an employer begins', () => {
  expect(left('PERSON', 'Ms. «Brightwell\ninsurance» 1')).toEqual(['Brightwell']);
  expect(left('PERSON', 'Dr. «Egger von Tischlerei Moser KG» kam')).toEqual(['Egger']);
});

it('takes the common noun before an organisation and the full stop behind it off', () => {
  expect(left('ORGANIZATION', 'la «clinica Officine Bianchi» apre')).toEqual(['Officine Bianchi']);
  expect(left('ORGANIZATION', 'bei «Colégio Horizonte.»')).toEqual(['Colégio Horizonte']);
  expect(left('ORGANIZATION', 'bei «Nimbus Corp.»')).toEqual(['Nimbus Corp.']);
});

it('leaves half of an elision, and "of" before a first name or initials, out', () => {
  expect(left('PERSON', "je suis «bernadette moreau j»'habite")).toEqual(['bernadette moreau']);
  expect(left('PERSON', 'op naam «van D.S. Brandau».')).toEqual(['D.S. Brandau']);
  expect(left('PERSON', 'de juf «van gundula» ziek')).toEqual(['gundula']);
  expect(left('PERSON', 'dhr. «van Dijk» belt')).toEqual(['van Dijk']);
});

it('leaves the town of a house, and what any is called, out', () => {
  expect(left('ORGANIZATION', 'alla «Clinica Zorbetto di Lugano»')).toEqual(['Clinica Zorbetto']);
  expect(left('ORGANIZATION', '«Universidad Nacional de Rosario»')).toEqual([
    'Universidad Nacional de Rosario',
  ]);
  expect(left('ORGANIZATION', '«bank Kasa Zorbelska» chce')).toEqual(['Kasa Zorbelska']);
});

it('leaves the way there behind a place out', () => {
  expect(left('LOCATION', 'von «Fulda heim» nach')).toEqual(['Fulda']);
  expect(left('LOCATION', 'in «Bad Zorbel» heute')).toEqual(['Bad Zorbel']);
});
