import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { isNoName } from '../recognizers/personal/names/name-shape.ts';
import type { Span } from '../types.ts';

const SCORE = 0.7;
const REACH = 48;
/** What a place is to whoever calls for help there, in nine languages. */
const BESIDE =
  "above|below|near|by|under|beneath|behind|over|oberhalb|unterhalb|nahe|über|unter|bei|beim|unterm|au-dessus (?:de|du|d['’])|au-dessous (?:de|du)|près (?:de|du)|sous|vers|encima de|debajo de|cerca de|junto a|bajo|perto d[eoa]|acima d[eoa]|abaixo d[eoa]|junto (?:a|à|ao)|sopra|sotto|vicino a[dl]?|presso|boven|onder|bij|nabij|nära|ovanför|nedanför|intill|under|pod|nad|koło|przy|obok";
const NAME = "(\\p{L}[\\p{L}\\p{M}'’-]{3,24})";
/** "by Haweswater at «53.28…»", "pod tarnicą, «53.28…»". */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${BESIDE}) ?${NAME},?(?: (?:at|bei|à|a|em|en|op|på|na))? ?[(]?$`,
  'iu',
);
/** "«53.28…», nära sylarna.". */
const BEHIND = new RegExp(`^[)]?, ?(?:${BESIDE}) ?${NAME}(?=[,.;)\\n]|$)`, 'iu');

/** With the places that are told beside coordinates, whatever they are called and whatever else they were taken for. */
export function withPlacesBesideCoordinates(text: string, spans: readonly Span[]): readonly Span[] {
  const places = placesBeside(text, spans);
  if (places.length === 0) return spans;
  const others = spans.filter(({ start, end }) =>
    places.every((place) => end <= place.start || place.end <= start),
  );
  return [...others, ...places].sort((a, b) => a.start - b.start);
}

function placesBeside(text: string, spans: readonly Span[]): Span[] {
  return spans
    .filter(({ type }) => type === 'COORDINATES')
    .flatMap(({ start, end }) => {
      const from = Math.max(0, start - REACH);
      const before = BEFORE.exec(text.slice(from, start));
      const behind = BEHIND.exec(text.slice(end, end + REACH));
      return [
        placeAt(before?.[1], before ? from + before.index + before[0].lastIndexOf(before[1]!) : 0),
        placeAt(behind?.[1], behind ? end + behind[0].length - behind[1]!.length : 0),
      ].flat();
    });
}

function placeAt(name: string | undefined, start: number): Span[] {
  if (name === undefined || isNoName(name) || isGivenName(name)) return [];
  const end = start + name.length;
  return [{ start, end, type: 'LOCATION', score: SCORE, recognizer: 'beside-coordinates' }];
}
