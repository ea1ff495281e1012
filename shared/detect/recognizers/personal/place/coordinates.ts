import type { Candidate, ContextRule, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

const PLACES: ContextRule = {
  words:
    words(`lat latitude lon lng long longitude gps coordinates coordinate coords coord location located position geo map maps pin waypoint
    koordinaten breite länge breitengrad längengrad standort coordonnées position coordenadas ubicación localização posizione coordinaten locatie
    koordinater plats współrzędne położenie`),
  score: 0.9,
};

const LATITUDE = '[+-]?(?:[1-8]?\\d|90)\\.\\d{3,10}';
const LONGITUDE = '[+-]?(?:1[0-7]\\d|[1-9]?\\d|180)\\.\\d{3,10}';

/** `52.520008, 13.404954`: a pair with the precision of a place. Without words of places at least one is no fraction. */
export const decimalPair: Recognizer = {
  id: 'coordinates-decimal',
  effort: 10,
  type: 'COORDINATES',
  trigger: [
    { kind: 'digits', min: 1, max: 3, next: '.' },
    { kind: 'sign', signs: '-+' },
  ],
  notAfter: /[\w.+/-]/,
  pattern: new RegExp(`${LATITUDE}(?:[ ]?[,;/|][ ]?|[ ])${LONGITUDE}(?![\\w]|\\.\\d)`, 'y'),
  score: 0.3,
  context: PLACES,
  validate: (candidate) => !isInList(candidate),
};

/** The same where the numbers themselves are precise to a metre or better and span more than a unit. */
export const precisePair: Recognizer = {
  ...decimalPair,
  id: 'coordinates-precise',
  effort: 2,
  pattern: new RegExp(
    `${LATITUDE.replace('{3,10}', '{4,8}')}[ ]?,[ ]?${LONGITUDE.replace('{3,10}', '{4,8}')}(?![\\w]|\\.\\d)`,
    'y',
  ),
  score: 0.55,
  validate: (candidate) => !isInList(candidate) && !isFraction(candidate),
};

/** Part of a row of numbers: a vector, a path, a bounding box. */
function isInList({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  return /\d[,;]? ?$|[LMC] ?$/.test(before) || /^ ?[,;]? ?[+-]?\d/.test(after);
}

function isFraction({ text, start, end }: Candidate): boolean {
  return text
    .slice(start, end)
    .split(/[ ,]+/)
    .some((number) => Math.abs(Number(number)) < 1);
}

const SECONDS = "(?:[ ]?\\d{1,2}(?:\\.\\d{1,6})?[ ]?(?:[\"″”]|''|′′))?";
const DEGREES = `\\d{1,3}(?:\\.\\d{1,8})?[ ]?[°º](?:[ ]?\\d{1,2}(?:\\.\\d{1,6})?[ ]?['′’]${SECONDS})?`;
const SIDE = '[NSEWOØ]';

/** `40°26'46"N 79°58'56"W`, `52.5200° N, 13.4050° E`, `N 52° 31' 12" E 13° 24' 18"`. */
export const degreePair: Recognizer = {
  id: 'coordinates-degrees',
  type: 'COORDINATES',
  trigger: { kind: 'sign', signs: '°º', back: /[\d. NSEWOØ+-]/, maxBack: 14 },
  pattern: new RegExp(
    `[ ]{0,3}(?:${SIDE}[ ]?)?[+-]?${DEGREES}[ ]?${SIDE}?(?:[ ]?[,;/][ ]?|[ ]?)(?:${SIDE}[ ]?)?[+-]?${DEGREES}(?:[ ]?${SIDE}(?![\\p{L}]))?`,
    'uy',
  ),
  score: 0.95,
  validate(candidate) {
    while (/[ .]/.test(candidate.text[candidate.start]!)) candidate.start++;
    const written = candidate.text.slice(candidate.start, candidate.end);
    // "20° - 25°" is a range of temperatures.
    return (written.match(/[NSEWOØ]/g)?.length ?? 0) >= 2 || /\d{3}.*\d{3}/.test(written);
  },
};

/** `54.0671 N, 22.9914 E`, `N 54.0671 E 22.9914`: decimals with the letters of their sides and no sign for degrees. */
export const sidedPair: Recognizer = {
  id: 'coordinates-sides',
  type: 'COORDINATES',
  effort: 2,
  trigger: { kind: 'digits', min: 1, max: 2, next: '.', digitsAfter: [2, 3, 4, 5, 6, 7, 8] },
  notAfter: /[\d.,+/-]/,
  pattern:
    /(?:\d{1,2}\.\d{2,8} ?[NS](?:,? ?| ?\/ ?)1?\d{1,2}\.\d{2,8} ?[EWO]|(?<=[NS] ?)\d{1,2}\.\d{2,8}(?:,? ?| ?\/ ?)[EWO] ?1?\d{1,2}\.\d{2,8})(?![\w]|\.\d)/y,
  score: 0.92,
  validate(candidate) {
    const { text, start } = candidate;
    const side = /(?<![\p{L}\d])[NS] ?$/u.exec(text.slice(Math.max(0, start - 3), start));
    if (side && !/[NSEWO]$/.test(text.slice(start, candidate.end)))
      candidate.start -= side[0].length;
    return true;
  },
};

/** `geo:52.52,13.40` (RFC 5870). */
export const geoUri: Recognizer = {
  id: 'coordinates-geo',
  type: 'COORDINATES',
  trigger: { kind: 'word', words: ['geo'] },
  lead: /geo:/iy,
  pattern: /[+-]?\d{1,3}(?:\.\d{1,10})?,[+-]?\d{1,3}(?:\.\d{1,10})?(?![\w.])/y,
  score: 0.98,
};

/** `lat: 52.5200`, `"longitude": 13.4050`: each number by its own name. */
export const namedCoordinate: Recognizer = {
  id: 'coordinates-named',
  type: 'COORDINATES',
  trigger: {
    kind: 'word',
    words: words(
      'lat latitude lon lng longitude breitengrad längengrad latitud longitud latitudine longitudine',
    ),
  },
  lead: /\p{L}{3,12}["']?(?:\s{0,2}[:=]\s{0,2}|\s)["']?/iuy,
  pattern: /[+-]?\d{1,3}\.\d{2,12}°?(?![\w.])/y,
  score: 0.88,
};
