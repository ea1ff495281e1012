import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isKnownCity } from './cities.ts';
import { placeAt } from './place-name.ts';
import { isBehindNameAndNumber, isBehindStreetLine, isBelowStreet } from './street-line.ts';
import { isListedTown } from './towns/index.ts';

/** Letters of countries before a code, as they stand on letters. */
const COUNTRY =
  'A|B|CH|CZ|D|DE|DK|E|ES|F|FR|FIN?|FL|GR|H|HR|HU|I|IT|L|LI|LU|N|NL|NO|P|PL|PT|RO|S|SE|SI|SK|SLO';

/** `A-6330 Kufstein`, `CH-1295 Mies`, `PL-31-042 Kraków`: behind the letters of a country. */
export const codeBehindCountry: Recognizer = {
  id: 'postal-code-country',
  type: 'POSTAL_CODE',
  effort: 12,
  trigger: {
    kind: 'prefix',
    prefixes: COUNTRY.replace('FIN?', 'FI|FIN')
      .split('|')
      .map((letters) => `${letters}-`.slice(0, 2)),
  },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`(?:${COUNTRY})-(?=\\d)`, 'y'),
  pattern:
    /(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{4,5})(?= \p{Lu}\p{L})(?![\w-])/uy,
  score: 0.88,
  validate: isInAddress,
};

/** The place behind it. */
export const placeBehindCountry: Recognizer = {
  ...codeBehindCountry,
  id: 'location-country',
  type: 'LOCATION',
  validate: (candidate) => {
    if (!isInAddress(candidate)) return false;
    const start = candidate.end + 1;
    candidate.end = start + placeAt(candidate.text, start).length;
    candidate.start = start;
    return true;
  },
};

/** A town of its own, or a comma, a street line or a line break before: "Modell A-4500 Motor" has none. */
function isInAddress({ text, anchor, end }: Candidate): boolean {
  const place = placeAt(text, end + 1);
  if (place === '') return false;
  if (isKnownCity(place) || isListedTown(place)) return true;
  return isBehindStreetLine(text, anchor) || isBehindNameAndNumber(text, anchor);
}

/** First parts of Irish codes (Eircode routing keys). */
const IRISH = new Set(
  words(`A41 A42 A45 A63 A67 A75 A81 A82 A83 A84 A85 A86 A91 A92 A94 A96 A98 C15 D01 D02 D03 D04 D05 D06 D6W D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D17 D18 D20 D22 D24
    E21 E25 E32 E34 E41 E45 E53 E91 F12 F23 F26 F28 F31 F35 F42 F45 F52 F56 F91 F92 F93 F94 H12 H14 H16 H18 H23 H53 H54 H62 H65 H71 H91 K32 K34 K36 K45 K56 K67 K78
    N37 N39 N41 N91 P12 P14 P17 P24 P25 P31 P32 P36 P43 P47 P51 P56 P61 P67 P72 P75 P81 P85 R14 R21 R32 R35 R42 R45 R51 R56 R93 R95 T12 T23 T34 T45 T56
    V14 V15 V23 V31 V35 V42 V92 V93 V94 V95 W12 W23 W34 W91 X35 X42 X91 Y14 Y21 Y25 Y34 Y35`),
);

/** `N91 E7T4`: Ireland, by its routing keys. */
export const irishCode: Recognizer = {
  id: 'postal-code-ie',
  type: 'POSTAL_CODE',
  trigger: [
    { kind: 'token', min: 3, max: 3, first: 'ACDEFHKNPRTVWXY' },
    { kind: 'token', min: 7, max: 7, first: 'ACDEFHKNPRTVWXY' },
  ],
  notAfter: /[\w@#/.-]/,
  pattern:
    /[ACDEFHKNPRTVWXY]\d[\dW] ?(?=[A-Z\d]{0,3}\d)(?=\d{0,3}[A-Z])[\dACDEFHKNPRTVWXY]{4}(?![\w-])/y,
  score: 0.85,
  validate: ({ text, start }) => IRISH.has(text.slice(start, start + 3)),
};

const AUSTRALIAN = 'VIC|NSW|QLD|TAS|ACT|SA|WA|NT';

/** `VIC 3977`, `NSW, 2000`: Australia, behind the letters of a state. */
export const australianCode: Recognizer = {
  id: 'postal-code-au',
  type: 'POSTAL_CODE',
  trigger: { kind: 'digits', min: 4, max: 4 },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?<=(?:(?<=(?<!\\p{L})\\p{Lu}\\p{L}{2,24},? |\\n)(?:${AUSTRALIAN})|(?<!\\p{L})(?:VIC|NSW|QLD|TAS)),? )(?:0[2-9]\\d{2}|[2-8]\\d{3})(?![\\w]|[-.,/:]\\d)`,
    'uy',
  ),
  score: 0.85,
};

/** `Singapore 643218`, `Chennai - 600 042`, `Pune 411 038`: six digits behind a town. */
export const sixDigitsBehindTown: Recognizer = {
  id: 'postal-code-six',
  type: 'POSTAL_CODE',
  effort: 8,
  hitEffort: 2,
  trigger: [
    { kind: 'digits', min: 6, max: 6 },
    { kind: 'digits', min: 3, max: 3, next: ' ', digitsAfter: [3] },
  ],
  notAfter: /[^ (-]/,
  pattern: /[1-9]\d{2}[ ]?\d{3}(?![\w]|[-.,/:]\d|[ ]\d)/y,
  score: 0.82,
  validate: ({ text, start, end }) => {
    if (text.charAt(start - 1) === '(') return isSingapore(text, start, end);
    if (!isBehindLetter(text, start)) return false;
    const before = text.slice(Math.max(0, start - 32), start);
    const town = TOWN_BEFORE.exec(before)?.[1] ?? SMALL_TOWN_BEFORE.exec(before)?.[1];
    return (
      town !== undefined && (ASIAN.test(town) || (isListedTown(town) && isIndian(text, start)))
    );
  },
};

/** Whether a letter ends what stands before, a comma or a dash left out: asked by hand, as most numbers stand elsewhere. */
function isBehindLetter(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= start - 4 && ' ,-–'.includes(text.charAt(at))) at--;
  return /\p{L}/u.test(text.charAt(at));
}

/** "Lorong 1 #10-233, S(310123)". */
function isSingapore(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== ')') return false;
  const before = text.slice(Math.max(0, start - 3), start - 1);
  return /[ ,\n]S$/.test(before) || (/[ ,\n]s$/.test(before) && isBelowStreet(text, start));
}

const TOWN_BEFORE = /(?<![\p{L}])(\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})?)(?:,| ?[-–]|)[ ]?$/u;
const SMALL_TOWN_BEFORE = /(?<!\p{L})(\p{Ll}{3,20}),? ?$/u;
/** Cities that need no other sign; the last word may be a state. */
const ASIAN =
  /(?:Singapore|Chennai|Mumbai|Bombay|Delhi|Kolkata|Calcutta|Bengaluru|Bangalore|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Surat|Coimbatore|Kochi|Gurgaon|Gurugram|Noida|Chandigarh|Ludhiana|Mysuru|Mysore|Madurai|Ranchi|Guwahati|Thane|Nashik|Maharashtra|Karnataka|Kerala|Gujarat|Rajasthan|Punjab|Haryana|Bihar|Odisha|Assam|Goa|Telangana|Nadu|Pradesh|Bengal|Jharkhand|Uttarakhand)$/iu;
const INDIA =
  /\b(?:india|dist|taluk|nagar|colony|sector|cross|pin|pincode|marg|chowk|road|street|lane|post)\b/i;

function isIndian(text: string, start: number): boolean {
  return INDIA.test(text.slice(Math.max(0, start - 72), start));
}

/** `(S2000) Rosario`, `Trelew (U9100)`, `C1425DKA`: Argentina, the letter of its province first. */
export const argentineCode: Recognizer = {
  id: 'postal-code-ar',
  effort: 3,
  type: 'POSTAL_CODE',
  trigger: [
    { kind: 'token', min: 5, max: 5, first: 'ABCDEFGHJKLMNPQRSTUVWXYZ' },
    { kind: 'token', min: 8, max: 8, first: 'ABCDEFGHJKLMNPQRSTUVWXYZ' },
  ],
  notAfter: /[\w@#/.-]/,
  pattern: /[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?(?![\w-])/y,
  score: 0.82,
  validate: ({ text, start, end }) => {
    if (end - start > 5 && isNearTown(text, start, end)) return true;
    const isBracketed = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
    return isBracketed
      ? isNearTown(text, start - 1, end + 1)
      : BEHIND_TOWN.test(placeAt(text, end + 1));
  },
};

/** Argentine towns that follow their code without a bracket. */
const BEHIND_TOWN =
  /^(?:Rosario|C[óo]rdoba|Mendoza|Salta|Neuqu[ée]n|Posadas|Resistencia|Corrientes|Formosa|Santa Fe|Paran[áa]|CABA|Buenos|La Plata|Mar del Plata|Bah[íi]a Blanca|San )/;

function isNearTown(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?),?[ ]$/u.exec(
    text.slice(Math.max(0, start - 32), start),
  )?.[1];
  const behind = placeAt(text, end + 1);
  return (before !== undefined && isListedTown(before)) || (behind !== '' && isListedTown(behind));
}

/** The town before such a code in brackets: `«Trelew» (U9100)`. */
export const placeBeforeArgentine: Recognizer = {
  ...argentineCode,
  id: 'location-ar',
  type: 'LOCATION',
  validate: (candidate) => {
    const { text, start } = candidate;
    if (text.charAt(start - 1) !== '(' || !argentineCode.validate!(candidate)) return false;
    const town = /(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) \($/u.exec(
      text.slice(Math.max(0, start - 34), start),
    )?.[1];
    if (town === undefined || !isListedTown(town)) return false;
    candidate.end = start - 2;
    candidate.start = candidate.end - town.length;
    return true;
  },
};
