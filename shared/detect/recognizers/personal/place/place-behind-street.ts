import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { ADDRESS_RECOGNIZERS } from '../address/index.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { NO_NAME } from '../names/no-names.ts';
import { isKnownCity } from './cities.ts';
import { placeAt } from './place-name.ts';
import { townEnd } from './towns/index.ts';

const JOINT =
  /,? (?:in|à|a|de|em|en|te|w|we|i|·|–|-) |, (?:(?:[Cc]ol|Fracc|Urb|[Bb]rgy|BRGY)\. |(?:[Bb]arangay|[Cc]olonia|[Bb]arrio|[Bb]airro|[Qq]uartier) )?|\n/y;
/** Longest joint. */
const JOINT_ENDS = 12;

/** The place behind a street line: "12 Baker Street, «London»", "Via Roma 10 a «Lecce»". */
export const PLACES_BEHIND_STREETS: readonly Recognizer[] = ADDRESS_RECOGNIZERS.filter(
  ({ id }) => id !== 'street-announced' && id !== 'street-preposition-alone',
).map((street) => ({
  ...street,
  id: street.id.replace(/^street|^post/, 'location-behind'),
  type: 'LOCATION',
  effort: Math.max(street.effort ?? 1, 5),
  score: street.score === 0 ? 0 : 0.75,
  validate: (candidate: Candidate) =>
    (street.validate?.(candidate) ?? true) && takePlaceBehind(candidate),
}));

/** Moves the candidate from a street to the place behind it. */
function takePlaceBehind(candidate: Candidate): boolean {
  const { text, end } = candidate;
  JOINT.lastIndex = end;
  if (!JOINT.test(text)) return takeTownRightBehind(candidate);
  if (JOINT.lastIndex > end + JOINT_ENDS) return false;
  const at = JOINT.lastIndex;
  const place = placeAt(text, at);
  const [first = ''] = place.split(' ', 1);
  if (!/^\p{Lu}\p{Ll}{2}|^\p{Lu}{4}|^(?:St|Le|La|Lo|El)(?!\p{L})/u.test(place) || /-$/.test(place))
    return false;
  if (UNIT.test(place) || isWord(place, first)) return false;
  const isKnown = isKnownCity(place);
  if (
    !isKnown &&
    (isGivenName(first) ||
      (text[end] === '\n' && !CODE.test(text.slice(at + place.length, at + place.length + 10))))
  )
    return false;
  candidate.start = at;
  candidate.end = at + place.length;
  return true;
}

/** "14B Tainui Terrace «Porirua», rego …", "Kerkstraat 118 «Zulte», vanaf": no comma, so a town that is known. */
function takeTownRightBehind(candidate: Candidate): boolean {
  const { text, end } = candidate;
  const isSmall = /^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (!isSmall && !/^ \p{Lu}/u.test(text.slice(end, end + 2))) return false;
  const town = townEnd(text, end + 1, isSmall);
  if (isSmall && (town < end + SHORTEST_SMALL || / \p{L}/u.test(text.slice(town, town + 2))))
    return false;
  if (isSmall && !isInOneCase(candidate)) return false;
  if (town < 0 || !TOWN_ENDS.test(text.slice(town, town + 8))) return false;
  const name = text.slice(end + 1, town);
  if (isGivenName(name) || NO_NAME.has(name.toLowerCase())) return false;
  candidate.start = end + 1;
  candidate.end = town;
  return true;
}

/** In small letters a short one is another word too often; with the space before it. */
const SHORTEST_SMALL = 7;

const TOWN_ENDS = /^(?:[,.;:)\n]|$| \p{Ll}{2}| [A-Z]{1,2}\d| \d{4})/u;

/** "Las" is an article, and begins "Las Flores". */
function isWord(place: string, first: string): boolean {
  return NO_NAME.has(first.toLowerCase()) && !/^(?:L[aeo]s?|El) \p{Lu}/u.test(place);
}

const UNIT =
  /^(?:Col|Fracc|Brgy|Herrn?|Frau|Familie|Fam|Mr|Mrs|Madame|Monsieur|Fundos|FUNDOS|Ste|Suite|Apt|Unit|Floor|Piso|Planta|Flat|Room|Publicité|Telefon|Phone|North|South|East|West)(?!\p{L})/u;

/** State or postal code: the line is the second of an address. */
const CODE = /^,? (?:[A-Z]{2}\b|\d{5})/;
