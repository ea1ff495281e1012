import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { FULL_NAME, trimName } from './name-shape.ts';

/** "Wendy  9:05 AM", "[18:03] Jayden: no stress", "Anna: hi": who speaks in a chat or a transcript. */
export const speaker: Recognizer = {
  id: 'person-speaker',
  type: 'PERSON',
  trigger: { kind: 'word', words: GIVEN_NAMES },
  notAfter: /[^\s\]>)*"']/,
  pattern:
    /\p{Lu}\p{Ll}{2,24}(?:[ ]\p{Lu}(?:\.|\p{Ll}[\p{L}'’-]{1,24})){0,1}(?=\*{0,2}:[ \n]|[ ]{1,3}[[(]?\d{1,2}:\d\d)/uy,
  score: 0.8,
  validate: ({ text, start, end }) =>
    !/^(?:Jan|Mar|May|Jun|Mark|Washington|Page|Grace|Max|Min)$/.test(text.slice(start, end)) &&
    /(?:^|\n|\]|>|\*\*|\d:\d\d(?: ?[ap]m)?[ \])-]+)[ \t]{0,3}$/.test(
      text.slice(Math.max(0, start - 8), start),
    ),
};

/** A name that stands alone on the last line: a signature without a greeting. */
export const lastLine: Recognizer = {
  id: 'person-last-line',
  effort: 12,
  type: 'PERSON',
  trigger: { kind: 'sign', signs: '\n' },
  onlyAtEnd: 160,
  lead: /\n{1,3}[ \t]{0,4}/y,
  pattern: new RegExp(`${FULL_NAME}(?=\\s{0,4}$)`, 'uy'),
  score: 0.6,
  validate: (candidate) => endsSentence(candidate) && keepsAll(candidate),
};

function endsSentence({ text, anchor }: Candidate): boolean {
  return /[.,!?)][ \t]{0,3}\n{0,2}$/.test(text.slice(Math.max(0, anchor - 6), anchor));
}

function keepsAll(candidate: Candidate): boolean {
  const { end } = candidate;
  return trimName(candidate) && candidate.end === end;
}
