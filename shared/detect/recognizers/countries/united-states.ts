import type { Candidate, Recognizer } from '../../engine/recognizer.ts';

const SSN_WORDS = 'ssn social security socialsecurity soc ss'.split(' ');
const ITIN_WORDS = 'itin taxpayer tax tin individual'.split(' ');
/** Printed as samples by the SSA or in advertising, never issued. */
const SAMPLES: readonly string[] = ['078051120', '219099999'];
/** What people type for one: counted only where it is called one. */
const STAND_INS: readonly string[] = [...SAMPLES, '123456789', '111111111', '987654321'];

const AREA_GROUP_SERIAL = ['(?!000|666|9\\d\\d)\\d{3}', '(?!00)\\d{2}', '(?!0000)\\d{4}'] as const;
const ITIN_GROUPS = ['9\\d{2}', '(?:5\\d|6[0-5]|7\\d|8[0-8]|9[0-24-9])', '\\d{4}'] as const;

/** US social security number: area, group and serial ranges of the SSA. */
export const usSsn: readonly Recognizer[] = usNumber(
  'us-ssn',
  'US_SSN',
  AREA_GROUP_SERIAL,
  0.85,
  SSN_WORDS,
);

/** US individual taxpayer identification number, groups as the IRS issues them. */
export const usItin: readonly Recognizer[] = usNumber(
  'us-itin',
  'US_ITIN',
  ITIN_GROUPS,
  0.8,
  ITIN_WORDS,
);

/** Dashes are a strong shape of their own; other digits need context, and so do stand-ins. */
function usNumber(
  id: string,
  type: 'US_SSN' | 'US_ITIN',
  groups: readonly string[],
  score: number,
  words: readonly string[],
): Recognizer[] {
  const common = { type, notAfter: /[\w\-+/]/ };
  const dashed: Recognizer = {
    ...common,
    id,
    score,
    context: { words, score: 1 },
    trigger: { kind: 'digits', min: 3, max: 3, next: '-', digitsAfter: [2] },
    pattern: written([groups.join('-')]),
    validate: noneOf(STAND_INS),
  };
  const announced: Recognizer = {
    ...common,
    id: `${id}-plain`,
    score: 0,
    context: { words, score: 1, adjacent: true },
    trigger: [
      { kind: 'digits', min: 3, max: 3, next: ' .-', digitsAfter: [2] },
      { kind: 'digits', min: 9, max: 9 },
    ],
    pattern: written([' ', '\\.', '-', ''].map((separator) => groups.join(separator))),
    validate: noneOf(SAMPLES),
  };
  return [dashed, announced];
}

function written(forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d\\.)(?:${forms.join('|')})(?![\\w]|[-.]\\d)`, 'y');
}

function noneOf(numbers: readonly string[]): (candidate: Candidate) => boolean {
  return ({ text, start, end }) => !numbers.includes(text.slice(start, end).replace(/\D/g, ''));
}
