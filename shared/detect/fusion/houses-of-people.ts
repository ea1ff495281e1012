import { WordSet } from '../engine/word-set.ts';
import type { Span } from '../types.ts';

const HOUSES = new WordSet(
  `antiques auto autos bagels bakery bar barbershop bbq bikes bistro books bookshop bookstore burgers cafe café catering cleaners cleaning cuts cycles deli diner
  donuts electrical farm fitness florist flowers garage garden grill grocery gym hair hardware heating imbiss inn jewelers jewellers karate kennels kitchen landscaping
  market motors motorsports nursery painting pharmacy pizza pizzeria plumbing pub restaurant roofing salon salong shop snackbar steakhouse store studio supermarket tavern
  tires towing toys tyres`.split(/\s+/),
);
/** What of the name may stand between: "Dino's New York Pizza". */
const BETWEEN = 2;
const POSSESSIVE = /[ ]?['’]s[ ]|[ ]s[ ](?=\p{Lu})/uy;
const WORD = /\p{L}[\p{L}\p{M}&]{0,19}/uy;
const MORE =
  /[ ](?:Shop|Store|Bar|House|Room|Tech|Repair|Centre|Center|Company|Co|Services?|Supply)(?!\p{L})/uy;

/** "Dale's Hardware", "Barry's Auto Tech": whose name it bears is not who is meant; the house is. */
export function housesOfPeople(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span) => {
    const end = span.type === 'PERSON' ? endOfHouse(text, span.end) : -1;
    return end < 0 ? span : { ...span, end, type: 'ORGANIZATION' };
  });
}

/** Where the name of a house ends that begins with the possessive at `at`; -1 where none does. */
function endOfHouse(text: string, at: number): number {
  POSSESSIVE.lastIndex = at;
  if (!POSSESSIVE.test(text)) return -1;
  let start = POSSESSIVE.lastIndex;
  for (let words = 0; words <= BETWEEN; words++) {
    WORD.lastIndex = start;
    if (!WORD.test(text)) return -1;
    const end = WORD.lastIndex;
    // "Maria's kitchen" is where she cooks.
    if (words === 0 && !isCapital(text, start)) return -1;
    if (HOUSES.has(text, start, end)) return withMore(text, end);
    if (!isCapital(text, start) || text[end] !== ' ') return -1;
    start = end + 1;
  }
  return -1;
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function withMore(text: string, end: number): number {
  MORE.lastIndex = end;
  return MORE.test(text) ? MORE.lastIndex : end;
}
