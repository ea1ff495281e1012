import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isDistinctive, isName, isOfProgram } from './username.ts';

const REACH = 500;
const HANDLE = '[+~@]?\\p{L}[\\p{L}\\d._-]{2,24}';
/** Minutes, and no seconds: those stand in logs. */
const TIME = '\\d{1,2}[:.]\\d\\d(?:[ ]?[apAP]\\.?[mM]\\.?)?';
/** "[19:02] ", "12.3.24, 19:02 - ". */
const STAMP = `[[(]?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? )?${TIME}[\\])]?[ \\t]{1,3}(?:[-–] )?`;
/** What is said has two words, or ends as speech does. */
const SAID =
  '(?:\\p{L}|[^\\s\\p{L}]{1,3} ?\\p{L})[^\\s=:{[(<]{0,24}(?:[ ][^\\s={[<]|[?!…]|\\s*(?:\\n|$))';

/** `[19:02] tio_batata: where are you`, `12/3/24, 9:14 - ana.77: …`: speakers behind the minutes of a chat. */
export const timedSpeaker: Recognizer = {
  id: 'username-timed',
  effort: 10,
  leadEffort: 1,
  type: 'USERNAME',
  trigger: { kind: 'sign', signs: ':', back: /[\p{L}\d._+~@-]/u, maxBack: 27 },
  notAfter: /[^ \t]/,
  pattern: new RegExp(`(?<=(?:^|\\n)[ \\t>]{0,2}${STAMP})${HANDLE}(?=: ${SAID})`, 'uy'),
  score: 0.78,
  validate: (candidate) => isNick(candidate) && speaksAmong(candidate, TIMED),
};

/** `anna_k12  21:14  who left the bike`, and with a new line behind the time: as messengers copy it. */
export const speakerBeforeTime: Recognizer = {
  id: 'username-before-time',
  effort: 4,
  type: 'USERNAME',
  trigger: { kind: 'digits', min: 1, max: 2, next: ':.' },
  notAfter: /[^ \t,([—–•·]/,
  pattern: new RegExp(
    `(?<=(?:^|\\n)${HANDLE}(?:,|[ ]?[—–•·])?[ \\t]{1,4}[[(]?)${TIME}[\\])]?(?=[ \\t]{0,4}[:\\n]?[ \\t]{0,4}${SAID})`,
    'uy',
  ),
  score: 0.78,
  validate(candidate) {
    const { text, start } = candidate;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    candidate.start = line;
    candidate.end = line + /^[^\s,—–•·]+/u.exec(text.slice(line, start))![0].length;
    return isNick(candidate) && speaksAmong(candidate, BEFORE_TIME);
  },
};

function isNick(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const value = text
    .slice(start, end)
    .replace(/^[+~@]/, '')
    .toLowerCase();
  return (
    isName({ ...candidate, start: end - value.length }) &&
    isDistinctive(value) &&
    !isOfProgram(value)
  );
}

const TIMED = new RegExp(
  `(?:^|\\n)[ \\t>]{0,2}${STAMP}([^\\s:]{3,26}(?: [^\\s:]{1,20}){0,2}): \\S`,
  'gu',
);
const BEFORE_TIME = new RegExp(
  `(?:^|\\n)(${HANDLE})(?:,|[ ]?[—–•·])?[ \\t]{1,4}[[(]?${TIME}`,
  'gu',
);

/** Another one speaks as well, or the same one twice. */
function speaksAmong({ text, start, end }: Candidate, lines: RegExp): boolean {
  return (text.slice(Math.max(0, start - REACH), end + REACH).match(lines)?.length ?? 0) > 1;
}
