import type { Candidate, Recognizer } from '../../engine/recognizer.ts';

const AT = '(?:at|@|ät|arroba|arobase|chiocciola|apenstaartje|małpa|snabel-a|a-t)';
const DOT_WORDS = 'dot|punkt|point|punto|ponto|kropka|punt';
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?';
const DOT = `(?:\\.|\\s?[[({<]\\s?(?:${DOT_WORDS}|\\.)\\s?[\\])}>]\\s?|[ ](?:${DOT_WORDS})[ ])`;
const HOST = `${LABEL}(?:${DOT}${LABEL}){0,4}${DOT}\\p{L}{2,18}(?![\\p{L}\\p{N}])`;

// Read backwards from the sign: looking for where the name begins would try every character before it.
const LOCAL = new RegExp(
  `(?<=([\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,40}(?:${DOT}${LABEL}){0,3}\\s?))`,
  'iuy',
);
const LOCAL_AND_HOST = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{1,40}(?:[ ](?:${DOT_WORDS})[ ]${LABEL}){0,3}[ ]${AT}[ ](?!(?:the|an?|my|this|that|your|our|de[mr]|l[ae]|el)[ ])${LABEL}(?:[ ](?:${DOT_WORDS})[ ]${LABEL}){0,2}[ ]))`,
  'iuy',
);
const LOCAL_BEFORE_AT =
  /(?<=(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,30}[._\d][\p{L}\p{N}._-]{0,30}[ ]at[ ]))/iuy;

/** `name [at] host [dot] com`, `name(at)host.com`, `name {arroba} host.com`, `name@host[.]com`. */
export const bracketedEmail: Recognizer = {
  id: 'email-bracketed',
  effort: 25,
  type: 'EMAIL_ADDRESS',
  trigger: { kind: 'sign', signs: '[({<@' },
  pattern: new RegExp(
    `(?:[[({<]\\s?(?:${AT})\\s?[\\])}>]\\s?|@(?=[\\p{L}\\p{N}.-]{1,60}\\s?[[({<]\\s?(?:${DOT_WORDS}|\\.)\\s?[\\])}>]))${HOST}`,
    'iuy',
  ),
  score: 0.95,
  validate: (candidate) => takeIn(candidate, LOCAL),
};

/** `name at host dot com`, as it is read out. */
export const spokenEmail: Recognizer = {
  id: 'email-spoken',
  effort: 28,
  type: 'EMAIL_ADDRESS',
  trigger: { kind: 'word', words: DOT_WORDS.split('|') },
  pattern: new RegExp(
    `(?:${DOT_WORDS})[ ](?:com|org|net|edu|gov|info|io|eu|de|at|ch|fr|es|it|nl|be|se|pl|pt|br|mx|ar|uk|us|ca|dk|no|fi|me|dev|co)(?:[ ](?:${DOT_WORDS})[ ](?:uk|br|mx|ar|za|nz|jp|au))?(?![\\p{L}\\p{N}])`,
    'iuy',
  ),
  score: 0.9,
  validate: (candidate) => takeIn(candidate, LOCAL_AND_HOST),
};

/** `name at gmail.com`: hosts where nothing but mail lives. */
export const providerEmail: Recognizer = {
  id: 'email-provider',
  type: 'EMAIL_ADDRESS',
  trigger: {
    kind: 'word',
    words: 'gmail googlemail hotmail outlook yahoo icloud protonmail gmx aol'.split(' '),
  },
  pattern: /[a-z]{3,12}\.(?:com|net|de|fr|es|it|nl|me|co\.uk|com\.br)(?![\w-])/iy,
  score: 0.8,
  validate: (candidate) => takeIn(candidate, LOCAL_BEFORE_AT),
};

/** Moves the start over what `before`, sticky and looking back, finds to end at the candidate. */
function takeIn(candidate: Candidate, before: RegExp): boolean {
  before.lastIndex = candidate.start;
  const match = before.exec(candidate.text);
  if (!match) return false;
  candidate.start -= match[1]!.length;
  return true;
}
