import type { Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from './given-names.ts';
import { NAME, trimName, wordsOf } from './name-shape.ts';

const BEFORE_ADDRESS = new RegExp(
  `(?<![\\p{L}\\d])["']?(${NAME})["']?[ ](?:<|&lt;|\\(|\\[)(?:mailto:)?[\\p{L}\\p{N}._%+-]{1,64}$`,
  'u',
);
/** The same in small letters, where the line or a label begins so. */
const SMALL_BEFORE_ADDRESS =
  /(?:^|[:;,>][ ]?)["']?(\p{L}[\p{L}'’.-]{1,24}(?:[ ]\p{L}[\p{L}'’.-]{0,24}){1,3})["']?[ ]<[\p{L}\p{N}._%+-]{1,64}$/u;
const LONGEST = 140;

/** `Anna Smith <anna@example.com>`: the name before a mail address in brackets. */
export const nameBeforeMail: Recognizer = {
  id: 'person-mail',
  effort: 6,
  type: 'PERSON',
  trigger: { kind: 'sign', signs: '@' },
  pattern: /@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,80}[>)\]&]/uy,
  score: 0.85,
  validate(candidate) {
    const { text, start } = candidate;
    const before = text.slice(Math.max(0, start - LONGEST), start).replace(/^.*\n/s, '');
    const name = BEFORE_ADDRESS.exec(before)?.[1] ?? SMALL_BEFORE_ADDRESS.exec(before)?.[1];
    if (!name || /copyright|\(c\)|©/i.test(before)) return false;
    candidate.start = text.lastIndexOf(name, start);
    candidate.end = candidate.start + name.length;
    if (!trimName(candidate)) return false;
    const [first = '', second] = wordsOf(candidate);
    return second !== undefined || isGivenName(first);
  },
};
