import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { writtenOf } from '../written-of.ts';
import { isHomeMobile, isHomeNumber } from './home-numbers.ts';
import { isOtherNumber, NEXT_DIGIT, PHONE_END } from './shape.ts';

const HOST = '@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}';
const BETWEEN = '[ ]?(?:[/|,;·•–-]|>,?)[ ]?';
const OR = '[ ](?:or|oder|ou|o|of|eller|albo|lub|and|und|et|y|e|en|och|i)[ ]';

/** "ana@example.com / 612345678", "jan@example.pl albo 601 234 567": the other way to reach somebody. */
export const phoneBehindMail: Recognizer = {
  id: 'phone-behind-mail',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'sign', signs: '@' },
  lead: new RegExp(`${HOST}(?:${BETWEEN}|${OR})(?=[(\\d])`, 'uy'),
  pattern: new RegExp(`\\(?\\d(?:${NEXT_DIGIT}){7,12}${PHONE_END}`, 'y'),
  score: 0.7,
  effort: 3,
  validate: (candidate) => isTelephone(writtenOf(candidate)),
};

const NUMBER_BEFORE = new RegExp(
  `(?<![\\w.,:+/#-])(\\(?\\d(?:${NEXT_DIGIT}){7,12})${BETWEEN}[\\p{L}\\p{N}._%+-]{1,64}$`,
  'u',
);
/** The longest number, what stands between, and the part of an address before its sign. */
const REACH_BEFORE = 84;

/** "612345678 | ana@example.com": the same the other way round. */
export const phoneBeforeMail: Recognizer = {
  id: 'phone-before-mail',
  type: 'PHONE_NUMBER',
  trigger: { kind: 'sign', signs: '@' },
  pattern: /@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/uy,
  score: 0.7,
  effort: 8,
  validate: takeNumberBefore,
};

function takeNumberBefore(candidate: Candidate): boolean {
  const { text, anchor } = candidate;
  const from = Math.max(0, anchor - REACH_BEFORE);
  const match = NUMBER_BEFORE.exec(text.slice(from, anchor));
  if (!match || !isTelephone(match[1]!)) return false;
  candidate.start = from + match.index;
  candidate.end = candidate.start + match[1]!.length;
  return true;
}

/** In one piece it may be anything that is kept of a customer, unless it begins as mobile numbers do. */
function isTelephone(written: string): boolean {
  if (isOtherNumber(written)) return false;
  return /^[1-9]\d+$/.test(written) ? isHomeMobile(written) : isHomeNumber(written);
}
