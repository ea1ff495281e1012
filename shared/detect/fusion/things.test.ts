import { expect, it } from 'vitest';
import type { EntityType } from '../entity-types/index.ts';
import { isThing } from './things.ts';

function things(type: EntityType, marked: readonly string[]): boolean[] {
  return marked.map((example) => {
    const start = example.indexOf('«');
    const text = example.replace(/[«»]/g, '');
    return isThing(text, {
      type,
      start,
      end: example.indexOf('»') - 1,
      score: 0.9,
      recognizer: 'm',
    });
  });
}

function allAre(expected: boolean, type: EntityType, marked: readonly string[]): void {
  expect(things(type, marked)).toEqual(marked.map(() => expected));
}

it('knows programs, feasts and stars by what stands around them', () => {
  allAre(true, 'PERSON', [
    'tests with «Jasmine» and Karma, deployed with Docker',
    "J'utilise Docker, «Julia» 1.10 pour un script",
    'testen met Jasmine en Karma, en wat scripts in «Ruby»',
    'Jenkins na CI e um notebook de «Julia»',
    'in our kitchen during «Ramadan»',
    'richiamare dopo «Pasqua», grazie',
    'Dlaczego «Wenus» świeci',
  ]);
  allAre(false, 'PERSON', [
    '«Julia» kommt morgen mit dem Zug',
    '«Ruby» fixed the script yesterday',
    '«Travis» and Jasmine are getting married',
  ]);
});

it('knows teams, points of the compass and lands of stories', () => {
  allAre(true, 'LOCATION', [
    'Bayern 2:1 «Leipzig», Freiburg 0:3 Mainz, Augsburg 1:1 Bochum.',
    'Lyon 2 - «Nantes» 1, Lens 0 - Brest 0.',
    'Porto 3-0 «Braga», Benfica 1-1 Sporting.',
    'Ajax - «Utrecht» 2-1, Heerenveen - Zwolle 0-0.',
    'Der Garten liegt nach «Norden», der Boden ist lehmig',
    'podał się za szwagra na «Messengerze»',
    'the maps of «Gondor»',
  ]);
  allAre(false, 'LOCATION', [
    'in «Wien» 14:30 Uhr, in Tokio 22:30 Uhr',
    'Ich wohne in «Leipzig», Bayern gewann 2:1.',
    'vom 3-5 Mai in «Berlin», dann Rom 7-9 Mai',
    'mieszkam w «Norwegii»',
  ]);
});
