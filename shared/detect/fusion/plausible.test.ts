import { expect, it } from 'vitest';
import type { EntityType } from '../entity-types/index.ts';
import { isPlausible } from './plausible.ts';

/** `marked` holds the span between « and ». */
function plausible(marked: string, type: EntityType, score = 0.8): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  return isPlausible(text, { start, end, type, score, recognizer: 'model' });
}

it.each([
  ['ask «Ada Berg» about it', 'PERSON'],
  ['flat in «Bonn», 3 rooms', 'LOCATION'],
  ['SEND IT TO «ADA» AT ONCE', 'PERSON'],
  ['he works for «BMW» there', 'ORGANIZATION'],
  ['at «12 Baker Street» now', 'STREET_ADDRESS'],
  ['«王» 先生', 'PERSON'],
  ['Kannst du mir bitte sagen, ob «Anna» noch kommt und wann', 'PERSON'],
  ['«Ada», are you there', 'PERSON'],
  ['«Maria» called me', 'PERSON'],
  ['bring «McAllister» along', 'PERSON'],
  ['«Ada»', 'PERSON'],
] as const)('believes a model: %s', (marked, type) => {
  expect(plausible(marked, type)).toBe(true);
});

it.each([
  ['TZ=Europe/«Berlin»\n', 'LOCATION'],
  ['TZ=«Europe»/Berlin\n', 'LOCATION'],
  ['Kannst du mir bitte das «Gartentor» und die Garage planen', 'PERSON'],
  ['order «4711» came', 'PERSON'],
  ['the «IBAN» is below', 'PERSON'],
  ['article CPX-90787-«NY» is gone', 'LOCATION'],
  ['request 0aa12337-«fc»-a2ff failed', 'ORGANIZATION'],
  ['const «user» = 1', 'PERSON'],
  ['«???» who', 'LOCATION'],
  ['«Woran» kann das liegen', 'LOCATION'],
  ['convert to «ISO» dates', 'ORGANIZATION'],
  ['born in «May»', 'DATE_OF_BIRTH'],
  ['user «two words»', 'USERNAME'],
  ['un bambino di «otto anni»', 'PERSON'],
  ['total con 21 % de «IVA»', 'PERSON'],
  ['Der Hund bellt, aber «davor» war Ruhe', 'PERSON'],
  ['A «limerick» about Bonn, please', 'LOCATION'],
  ['sulla neve passa un «pastore» con il cane', 'PERSON'],
  ['LA MASCHERA DI RETE, «GIUSTO»? E POI?', 'PERSON'],
  ['«Rita» triangeln med hörnen', 'PERSON'],
  ['«Sammanfatta»:\n\nhela texten', 'PERSON'],
  ['waiting for «ShareLock» on a table', 'PERSON'],
  ['wat zeg ik tegen de «bank»?', 'ORGANIZATION'],
  ['que digo «al banco» ahora', 'ORGANIZATION'],
  ['zahle an «BIC NORDDE3XXX» bitte', 'ORGANIZATION'],
  ['«Welcher» Commit war das', 'PERSON'],
  ['«Summarise» this for me', 'PERSON'],
  ['benutzer: «max.mustermann»', 'USERNAME'],
  ['haslo=«TWOJE_HASLO»', 'USERNAME'],
  ['usuario=«seu_»usuario', 'USERNAME'],
] as const)('does not believe a model: %s', (marked, type) => {
  expect(plausible(marked, type)).toBe(false);
});

it('believes in a small word of which the model is sure', () => {
  expect(plausible('talk to «ada» again', 'PERSON', 0.95)).toBe(true);
});

it.each([
  ['Vertaal naar het «Frans» voor', 'PERSON'],
  ['§3 Val\n§4 «Stambyte»: offert', 'PERSON'],
  ['write me a «limerick» about it', 'LOCATION'],
  ['Kurs in «B1-Nederlands» ab', 'LOCATION'],
  ['przyjęta na «Oddz». Neurologii', 'LOCATION'],
  ['wir sind beide in «Karenz». Wir', 'LOCATION'],
  ['Ada Berg, «BSc»\ngeb. 1998', 'ORGANIZATION'],
  ['haar «Jehova» getuigen', 'PERSON'],
] as const)('knows what is no name though a model is sure: %s', (marked, type) => {
  expect(plausible(marked, type, 0.97)).toBe(false);
});

it('leaves articles of names and headings that are names alone', () => {
  expect(plausible('seen by the «Gundula» team', 'PERSON', 0.97)).toBe(true);
  expect(plausible('2. «Gundula»: bringt Salat', 'PERSON', 0.97)).toBe(true);
  expect(plausible('he lives in «Oddense». Yes', 'LOCATION', 0.97)).toBe(true);
});
