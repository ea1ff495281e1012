import { isDigitCode } from '../../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isCounted } from './postal-code.ts';
import { isBelowStreet } from './street-line.ts';
import { townEnd } from './towns/index.ts';

/** The small letters are Dutch. */
const CODE = '\\d{3} \\d\\d|\\d{4} (?!in|im|en|de|la|le|el|am|an|st)[a-z]{2}|\\d{4,6}';

/** `dorfstr. 12 6020 innsbruck`: behind a house number with no comma, or before a town in small letters. */
export const codeBehindNumber: Recognizer = {
  id: 'postal-code-plain',
  type: 'POSTAL_CODE',
  effort: 9,
  leadEffort: 3,
  trigger: { kind: 'digits', min: 3, max: 6, next: ' ' },
  notAfter: /[^ ]/,
  pattern: new RegExp(`(?:${CODE})(?= \\p{L}{3})`, 'uy'),
  score: 0.8,
  validate: (candidate) => townBehind(candidate, candidate.end) > 0,
};

/** The town behind it. */
export const townBehindNumber: Recognizer = {
  ...codeBehindNumber,
  id: 'location-plain',
  type: 'LOCATION',
  lead: new RegExp(`(?:${CODE}) (?=\\p{L}{3})`, 'uy'),
  pattern: /\p{L}{3}/uy,
  validate: (candidate) => {
    const { text, start, anchor } = candidate;
    candidate.end = townBehind({ text, start: anchor }, start - 1);
    return candidate.end > 0;
  },
};

type Place = Pick<Candidate, 'text' | 'start'>;

function townBehind({ text, start }: Place, end: number): number {
  if (!isBehindNumber(text, start) || isCounted({ text, start, end })) return -1;
  return isBelowStreet(text, start) ? townEnd(text, end + 1, true) : -1;
}

/** "12 ", "12a ", "12 in ", or a comma. */
function isBehindNumber(text: string, start: number): boolean {
  let at = start - 2;
  if (text.charAt(at) === ',') return true;
  if (text.startsWith(' in', at - 2)) at -= 3;
  return isDigitCode(text.charCodeAt(at)) || isDigitCode(text.charCodeAt(at - 1));
}

/** `1055MR Amsterdam`, `2517bh den haag`: Dutch codes in one piece. */
export const dutchCode: Recognizer = {
  id: 'postal-code-nl',
  type: 'POSTAL_CODE',
  effort: 6,
  leadEffort: 1,
  trigger: { kind: 'token', min: 6, max: 6, first: '123456789' },
  notAfter: /[\w.+/#$€£:-]/,
  pattern: /[1-9]\d{3}(?:(?!S[ADS])[A-Z]{2}|[a-z]{2})(?=,? \p{L}{2})/uy,
  score: 0.85,
  validate: ({ text, start, end }) => dutchTown(text, start, end) > 0,
};

/** `"9051 BK"`, `1406NB` that end a line or a cell below a street: what stands behind need not be its town. */
export const dutchCodeAlone: Recognizer = {
  id: 'postal-code-nl-alone',
  type: 'POSTAL_CODE',
  effort: 6,
  leadEffort: 1,
  trigger: [
    { kind: 'token', min: 6, max: 6, first: '123456789' },
    { kind: 'digits', min: 4, max: 4, next: ' ', digitsAfter: [0] },
  ],
  notAfter: /[\w.+/#$€£:-]/,
  pattern:
    /(?!(?:19|20)\d\d )[1-9]\d{3} ?(?!S[ADS]|A[MD]|PM|BC|CE|[KMGT][BW]|H[DP]|[KCM]M|PX|PT|VA|KG|M[AL]|EU|US|UK)[A-Z]{2}(?=["'”,;.)|\t\n<]|$)/y,
  score: 0.8,
  validate: ({ text, start }) =>
    /[,\n;|"'\t(>] {0,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
    isBelowStreet(text, start),
};

/** The town behind it. */
export const placeBehindDutch: Recognizer = {
  ...dutchCode,
  id: 'location-nl',
  type: 'LOCATION',
  lead: /[1-9]\d{3}(?:[A-Z]{2}|[a-z]{2}),? /y,
  pattern: /\p{L}{2}/uy,
  validate: (candidate) => {
    const { text, start, anchor } = candidate;
    candidate.end = dutchTown(text, anchor, start - (text.charAt(start - 2) === ',' ? 2 : 1));
    return candidate.end > 0;
  },
};

/** "1080px sharp" and "1500mb mol" are behind no street. */
function dutchTown(text: string, start: number, end: number): number {
  const isSmall = text.charCodeAt(end - 1) >= 97;
  if (isSmall && !isBelowStreet(text, start)) return -1;
  return townEnd(text, end + (text.charAt(end) === ',' ? 2 : 1), isSmall);
}

/** `São Paulo - SP, 01305-000`, `rua das acácias 77, 79002-190`: Brazil, behind a state or a street. */
export const brazilianCode: Recognizer = {
  id: 'postal-code-br',
  type: 'POSTAL_CODE',
  effort: 6,
  trigger: { kind: 'digits', min: 5, max: 5, next: '-', digitsAfter: [3] },
  notAfter: /[^ \n]/,
  pattern: /\d{5}-\d{3}(?![\w-])/y,
  score: 0.85,
  validate: ({ text, start }) =>
    BEHIND_STATE.test(text.slice(Math.max(0, start - 9), start)) ||
    (/(?:[,\d–-][ ]|\n)$/.test(text.slice(Math.max(0, start - 2), start)) &&
      isBelowStreet(text, start)),
};

const BEHIND_STATE =
  /[ /(–-](?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)\)?(?:,| [-–])?[ \n]$/;
