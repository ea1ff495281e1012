import { charSetOf } from '../../../engine/char-set.ts';
import type { Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from './given-names.ts';
import { NAME, trimName, wordsOf } from './name-shape.ts';

const NAME_AT_END = new RegExp(`(?<![\\p{L}\\d])["']?(${NAME})["']?$`, 'u');
/** The same in small letters, where the line or a label begins so. */
const SMALL_AT_END =
  /(?:^|[:;,>][ ]?)["']?(\p{L}[\p{L}'’.-]{1,24}(?:[ ]\p{L}[\p{L}'’.-]{0,24}){1,3})["']?$/u;
const OPENING = /[ ](?:<|&lt;|\(|\[)(?:mailto:)?$/;
const LONGEST_NAME = 70;
const LONGEST_LOCAL = 64;
const LOCAL = charSetOf(/[\p{L}\p{N}._%+-]/u);

/** `Anna Smith <anna@example.com>`: the name before a mail address in brackets. */
export const nameBeforeMail: Recognizer = {
  id: 'person-mail',
  effort: 15,
  type: 'PERSON',
  trigger: { kind: 'sign', signs: '@' },
  pattern: /@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,80}[>)\]&]/uy,
  score: 0.85,
  validate(candidate) {
    const { text, start } = candidate;
    const at = openingBefore(text, start);
    if (at < 0) return false;
    const before = text.slice(Math.max(0, at - LONGEST_NAME), at).replace(/^.*\n/s, '');
    const name =
      NAME_AT_END.exec(before)?.[1] ?? (isAngle(text, at) && SMALL_AT_END.exec(before)?.[1]);
    if (!name || /copyright|\(c\)|©/i.test(before)) return false;
    candidate.start = text.lastIndexOf(name, start);
    candidate.end = candidate.start + name.length;
    if (!trimName(candidate)) return false;
    const [first = '', second] = wordsOf(candidate);
    return second !== undefined || isGivenName(first);
  },
};

/** Where the space before the bracket stands that opens the address around the `@` at `sign`; -1 without. */
function openingBefore(text: string, sign: number): number {
  const limit = Math.max(0, sign - LONGEST_LOCAL);
  let local = sign;
  while (local > limit && LOCAL.has(text.charCodeAt(local - 1))) local--;
  const opening = OPENING.exec(text.slice(Math.max(0, local - 12), local));
  return opening && local < sign ? local - opening[0].length : -1;
}

function isAngle(text: string, at: number): boolean {
  return text[at + 1] === '<';
}
