import type { Recognizer, Trigger } from '../../../engine/recognizer.ts';
import type { EntityType } from '../../../entity-types/index.ts';
import { looksDrawn, looksIssued } from '../plausible.ts';
import { isAnnounced, spellings } from './announcement.ts';

/** A check that the service builds into its tokens. */
export interface TokenChecksum {
  /** As people know it; for explanations. */
  name: string;
  /** Whether `token` carries the right one. Must not throw. */
  valid(token: string): boolean;
}

export interface FamilyOptions {
  /** Default: API_KEY. */
  type?: EntityType;
  checksum?: TokenChecksum;
  score?: number;
  /** Drawn from letters and a few digits, so that some have none. */
  mayLackDigits?: boolean;
}

const SURE = 0.97;
const TOLD = 0.9;
const NOT_AFTER = /[\w.+-]/;
/** Up to seven words between the name and the value, on one line; steps over words, so it is linear. */
const GAP = '\\w{1,32}(?!\\w)(?:[^\\w\\n]{1,6}\\w{1,32}(?!\\w)){0,7}?[^\\w\\n]{0,5}[^\\w\\n./+-]';
const END = '(?!\\w)';

/** Tokens that begin in a way of their own; `prefixes` are separated by spaces. */
export function prefixed(
  id: string,
  prefixes: string,
  body: string,
  options: FamilyOptions = {},
): Recognizer {
  const starts = prefixes.split(' ');
  const start = starts.map((prefix) => prefix.replace(/[.$/+]/g, '\\$&')).join('|');
  return shaped(id, { kind: 'prefix', prefixes: starts }, `(?:${start})${body}`, options);
}

/** Tokens whose whole shape is their own. */
export function shaped(
  id: string,
  trigger: Trigger,
  shape: string,
  { type = 'API_KEY', checksum, score = SURE, mayLackDigits = false }: FamilyOptions = {},
): Recognizer {
  return {
    id,
    type,
    trigger,
    notAfter: NOT_AFTER,
    pattern: new RegExp(shape + END, 'y'),
    score,
    effort: 3,
    ...(checksum && { checksum: checksum.name }),
    validate(candidate) {
      while (candidate.text[candidate.end - 1] === '.') candidate.end--;
      const token = candidate.text.slice(candidate.start, candidate.end);
      // Whoever makes up an example rarely gets the checksum right: then it has to look random.
      if (checksum?.valid(token) || looksIssued(token)) return true;
      return mayLackDigits && /^[A-Z]+$/.test(token) && looksDrawn(token);
    },
  };
}

/**
 * Tokens told by a word in their middle: `shape` begins with that word, and exactly `length`
 * characters of the token, shaped like `before`, stand in front of it.
 */
export function marked(
  id: string,
  word: string,
  before: string,
  length: number,
  shape: string,
): Recognizer {
  const head = new RegExp(`(?<!\\w)${before}$`);
  return {
    id,
    type: 'API_KEY',
    trigger: { kind: 'word', words: [word] },
    pattern: new RegExp(shape + END, 'y'),
    effort: 3,
    score: SURE,
    validate(candidate) {
      const { text, start, end } = candidate;
      if (!head.test(text.slice(Math.max(0, start - length - 1), start))) return false;
      candidate.start = start - length;
      return looksIssued(text.slice(candidate.start, end));
    },
  };
}

/**
 * Tokens that look like any other: told by the name of the service some characters earlier, together
 * with a word such as "key" or "token". `names` are separated by spaces, in lower case.
 */
export function announced(id: string, names: string, body: string): Recognizer {
  const shape = `${body}(?![\\w/+-])`;
  return {
    id,
    type: 'API_KEY',
    trigger: { kind: 'word', words: spellings(names.split(' ')) },
    lead: new RegExp(`${GAP}(?=${shape})`, 'y'),
    pattern: new RegExp(shape, 'y'),
    effort: 25,
    leadEffort: 12,
    score: TOLD,
    validate: (candidate) =>
      isAnnounced(candidate) && looksIssued(candidate.text.slice(candidate.start, candidate.end)),
  };
}
