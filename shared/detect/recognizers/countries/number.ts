import { type ContextWords, compileContext, hasContext } from '../../engine/context.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { formPattern, formTriggers } from './forms.ts';

const CONTEXT_SCORE = 0.9;
const BEFORE = 56;
const AFTER = 32;
const CLAUSE_END = /[,;|\n\t]/;

/** An identifier that an authority issues, as data. */
export interface NumberRule {
  id: string;
  type: EntityType;
  /** How it is written; see `formPattern`. */
  forms: readonly string[];
  /** Small letters do as well. */
  anyCase?: boolean;
  /** Checksum and plausibility; is given digits and capitals only. */
  valid?(value: string): boolean;
  /** Name of the checksum. */
  checksum?: string;
  /** Score wherever it stands; default 0: only near its words. */
  score?: number;
  /** What announces it, separated by spaces, lower case; accents are optional in the text. */
  words: string;
  /**
   * Words that announce such numbers of any country: they count only where `home` is named too.
   * For rules without `score`.
   */
  vagueWords?: string;
  home?: RegExp;
  /** Score near its words; default 0.9. */
  near?: number;
}

/** The recognizer of an issued identifier. */
export function issuedNumber(rule: NumberRule): Recognizer {
  const { forms, anyCase = false, score = 0, checksum } = rule;
  const words = spellings(rule.words);
  return {
    id: rule.id,
    type: rule.type,
    trigger: formTriggers(forms, anyCase),
    notAfter: /[\w\-+/$]/,
    pattern: formPattern(forms, anyCase),
    score,
    effort: 3,
    ...(checksum === undefined ? {} : { checksum }),
    context: {
      words: [...words, ...spellings(rule.vagueWords ?? '')],
      score: rule.near ?? CONTEXT_SCORE,
      adjacent: score === 0,
    },
    validate: validator(rule, words),
  };
}

function validator(rule: NumberRule, words: readonly string[]): (candidate: Candidate) => boolean {
  const { valid, home, score = 0 } = rule;
  const own = compileContext(words);
  const vague = compileContext(spellings(rule.vagueWords ?? ''));
  return (candidate) => {
    const value = bareValue(candidate);
    if (isOneDigitRepeated(value) || (valid && !valid(value))) return false;
    if (score > 0) return true;
    const before = candidate.text.slice(Math.max(0, candidate.start - BEFORE), candidate.start);
    const behind = candidate.text.slice(candidate.end, candidate.end + AFTER);
    if (isAnnounced(before, behind, own)) return true;
    if (home === undefined || !isAnnounced(before, behind, vague)) return false;
    return home.test(before) || home.test(behind);
  };
}

function bareValue({ text, start, end }: Candidate): string {
  const written = text.slice(start, end);
  return /^\d+$/.test(written) ? written : written.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** Forms are filled in with such numbers, "XXXXXX00X00X000X" too; nobody is given one. */
function isOneDigitRepeated(value: string): boolean {
  return /^(?:(\d)\1+|[X0]+)$/.test(value);
}

/**
 * Whether one of the words stands before the candidate with no digit between, or behind it in the
 * same clause: in "LANR 123456601, BSNR 021234568" each word announces one number only.
 */
function isAnnounced(before: string, behind: string, words: ContextWords): boolean {
  if (words.hashes.size === 0) return false;
  if (hasContext(before, before.length, before.length, words, true)) return true;
  const end = behind.search(CLAUSE_END);
  return hasContext(end < 0 ? behind : behind.slice(0, end), 0, 0, words, true);
}

/** The words with and without their accents. */
function spellings(words: string): readonly string[] {
  const list = words.split(/\s+/).filter((word) => word !== '');
  return [...new Set(list.flatMap((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '')]))];
}
