import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { anyCaseOf, anyOf, words } from '../vocabulary.ts';
import { takeUnit } from './parts.ts';

const TYPES =
  words(`street st avenue ave av road rd drive dr lane ln boulevard blvd court ct way place pl square sq terrace terr ter close crescent cres
  circle cir parkway pkwy highway hwy trail trl row gardens gdns grove mews hill walk alley loop plaza expressway expy turnpike tpke freeway route
  path quay wharf embankment esplanade rise vale croft drove green common heights view ridge run pike crossing bypass strand causeway parade bend cove point pass`);
/** Enough in small letters too: "12 baker street". */
const CLEAR = words(
  'street st avenue ave road rd boulevard blvd crescent cres parkway pkwy ln terrace dr lane drive close grove gardens',
);

export const NUMBER = '\\d{1,6}(?:[-/]\\d{1,5})?[A-Za-z]?(?:[ ]1/2)?';
const POINT =
  '(?:[NSEW]|N\\.?[EW]|S\\.?[EW]|North|South|East|West|North(?:east|west)|South(?:east|west))';
export const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}'’-]{0,24}|\\p{Lu}\\p{L}{0,3}\\.|\\d{1,3}(?:st|nd|rd|th)|of|the|de|la)";

const ANY_TYPE = anyCaseOf(TYPES);
/** Without one of these the pattern need not be tried. */
const REQUIRED = [
  ...TYPES,
  ...'broadway kingsway queensway cheapside piccadilly whitehall county'.split(' '),
];

/** Of an abbreviation, where the address goes on. */
const DOT = '(?:\\.(?=,|[ ]?#|[ ](?:[NSEW]|Apt|Ste|Suite|Unit|Fl)(?!\\p{Ll})))?';
/** "Hougang Ave 8 #04-12": streets of Singapore have numbers. */
const NUMBERED = '(?:[ ]\\d{1,2}(?=,?[ ](?:#\\d\\d-\\d|S\\(?\\d{6}|Singapore)))?';
const NAMED = `(?:${NAME_WORD}[ ]){1,4}(?=\\p{L})${ANY_TYPE}(?![\\p{L}\\d])${DOT}(?:[ ]${POINT}(?!\\p{L}))?${NUMBERED}`;
const ALONE =
  '(?:Broadway|Kingsway|Queensway|Cheapside|Piccadilly|Whitehall|Avenue [A-Z\\d]{1,3}|Highway \\d{1,3}|Route \\d{1,3}|County Road \\d{1,4})';

/** "5 Google Drive", "3 Supreme Court". */
const OTHER =
  /^\S+ (?:(?:Google|One|Hard|Flash|USB|Disk|Test|Thumb|Solid|State|High|Supreme|District|Circuit|Federal|County|Superior|Appeals|Food|Tennis|Milky|Two|One|First|Second|Third|Market|Starting|Data|Check|Access|Entry|Mount|Power|Turning|Price|Decimal|Floating|Boarding|Game|Season|Bus)[ ]){1,3}(?:Drive|Court|Way|Place|Point|Pass|Run|Street|Row|View|Path|Route|Close|Common)\b/i;

/** `12 Baker Street, Apt 4`, `7200 Bancroft Ave # 125C`, `Flat 3, 221B Baker St`. */
export const englishStreet: Recognizer = {
  id: 'street-english',
  effort: 3,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'token', min: 1, max: 7, first: '0123456789' },
  notAfter: /[\p{L}\d_.,:+%$€£#@*=<&-]/u,
  requires: REQUIRED,
  pattern: new RegExp(`${NUMBER},?[ ]{1,4}(?:${POINT}\\.?[ ])?(?:${ALONE}|${NAMED})`, 'uy'),
  score: 0.85,
  validate(candidate) {
    if (!takeUnit(candidate)) return false;
    const { text, start, end } = candidate;
    if (OTHER.test(text.slice(start, end))) return false;
    if (IS_YEAR.test(text.slice(Math.max(0, start - LONGEST_UNIT), start + 5))) return false;
    if (!mayHaveComma(candidate)) return false;
    takeUnitBefore(candidate);
    takeHouseBefore(candidate);
    return true;
  },
};

/** "The Old Forge, 2 Chapel Lane": houses that have a name. */
const HOUSE_BEFORE =
  /(?<![\p{L}\d.])(?:The )?(?:(?:Old|New|Rose|Ivy|Holly|\p{Lu}[\p{L}'’]{1,16}(?= Cottage| Farmhouse)) )?(?:Forge|Vicarage|Rectory|Cottage|Farmhouse|Barn|Lodge|Schoolhouse|Grange|Croft|Bungalow|Manor House|Coach House|Oast House|Gatehouse),? $/u;
const LONGEST_HOUSE = 44;

function takeHouseBefore(candidate: Candidate): void {
  const from = Math.max(0, candidate.start - LONGEST_HOUSE);
  const house = HOUSE_BEFORE.exec(candidate.text.slice(from, candidate.start));
  if (house) candidate.start = from + house.index;
}

/** "in 2024 Main Street banks lent more". */
const IS_YEAR = /(?:^|\s)(?:in|since|of|by|until|before|after|during|from) (?:19|20)\d\d $/i;
const UNIT_BEFORE =
  /(?<![\p{L}\d])(?:(?:Flat|Apt\.?|Apartment|Unit|Suite|Ste\.?|Room|Floor|Level|Shop|Studio|House|Plot|Lot|Villa|Site|Tower|Block|Bldg\.?)(?: No\.?)? (?:[A-Z]?\d{1,4}[A-Z]?(?:\/\d{1,3})?|[A-Z](?=[,/]))(?:, ?|\/| )|\d{1,2}(?:\/F|(?:st|nd|rd|th) Floor), |(?:Blk|Block|No\.?|House|Plot|Villa|House No\.?|Plot No\.?|Door No\.?|H\.? ?No\.?|#) ?)$/iu;
const LONGEST_UNIT = 24;
const MOST_UNITS = 3;

/** "5, Ogunlana Drive" begins a line or follows a word for houses; "in 2019, Wall Street" does not. */
function mayHaveComma({ text, start, end }: Candidate): boolean {
  if (!/^[\d/a-z-]{1,9},/i.test(text.slice(start, end))) return true;
  return COMMA_FITS.test(text.slice(Math.max(0, start - 12), start));
}

const COMMA_FITS =
  /(?:^|[\n:(>"'|]|(?<!\p{L})(?:no|house|plot|flat|at|of|door|shop|block|blk|villa)\.?)\s{0,2}$/iu;

export function takeUnitBefore(candidate: Candidate): void {
  for (let units = 0; units < MOST_UNITS; units++) {
    const from = Math.max(0, candidate.start - LONGEST_UNIT);
    const unit = UNIT_BEFORE.exec(candidate.text.slice(from, candidate.start));
    if (!unit) return;
    candidate.start = from + unit.index;
  }
}

const STOP =
  '(?:a|an|the|on|in|of|to|at|and|or|per|for|from|is|are|was|down|up|off|by|with|more|new|other|different|minutes?|mins?|hours?|miles?|blocks?|km|m|ft|feet|yards?|meters?|metres?|bis|ter|bus|bike|fast|slow|passing|lane|lanes|way|cars?|people|houses?|main|same|this|that|my|your|our|their|his|her|open|busy|one|two|first|second|third|last|next|each|every|any|some|no|not|quiet|side|high|cross|sesame|wall)';

/** `12 baker street`, `247 miller ave` in small letters. */
export const englishStreetSmall: Recognizer = {
  id: 'street-english-small',
  effort: 4,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'token', min: 1, max: 6, first: '123456789' },
  notAfter: /[\p{L}\d_.,:+%$€£#@*=<&/-]/u,
  requires: CLEAR,
  pattern: new RegExp(
    `\\d{1,5}[a-z]?,?[ ](?:[nsew]\\.?[ ])?(?:(?!${STOP}[ ])(?:[\\p{L}'’]{3,20}|\\d{1,3}(?:st|nd|rd|th))[ ]){1,2}${anyOf(CLEAR)}(?![\\p{L}\\d])${DOT}(?:[ ][nsew](?!\\p{L}))?${NUMBERED}`,
    'iuy',
  ),
  score: 0.7,
  validate(candidate) {
    if (!takeUnit(candidate, true) || !mayHaveComma(candidate)) return false;
    if (OTHER.test(candidate.text.slice(candidate.start, candidate.end))) return false;
    takeUnitBefore(candidate);
    return true;
  },
};
