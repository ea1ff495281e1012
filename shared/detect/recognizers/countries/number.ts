import { type ContextWords, compileContext, hasContext } from '../../engine/context.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { formPattern, formTriggers } from './forms.ts';

const CONTEXT_SCORE = 0.9;
const BEFORE = 56;
const AFTER = 32;

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
    if (score > 0 || isAnnounced(candidate, own)) return true;
    return home !== undefined && isAnnounced(candidate, vague) && isNamed(candidate, home);
  };
}

function bareValue({ text, start, end }: Candidate): string {
  const written = text.slice(start, end);
  return /^\d+$/.test(written) ? written : written.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** Forms are filled in with such numbers; nobody is given one. */
function isOneDigitRepeated(value: string): boolean {
  return /^(\d)\1+$/.test(value);
}

/**
 * Whether one of the words stands before the candidate with no digit between, or behind it in the
 * same clause: in "LANR 123456601, BSNR 021234567" each word announces one number only.
 */
function isAnnounced({ text, start, end }: Candidate, words: ContextWords): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (hasContext(before, before.length, before.length, words, true)) return true;
  const [clause] = text.slice(end, end + AFTER).match(/^[^,;|\n\t]*/) ?? [''];
  return hasContext(clause, 0, 0, words, true);
}

function isNamed({ text, start, end }: Candidate, home: RegExp): boolean {
  return home.test(
    `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`,
  );
}

/** The words with and without their accents. */
function spellings(words: string): readonly string[] {
  const list = words.split(/\s+/).filter((word) => word !== '');
  return [...new Set(list.flatMap((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, '')]))];
}
