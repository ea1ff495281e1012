import { DEFAULT_SAFETY_RULES, type SafetyRules } from '../../../../shared/pipeline/index.ts';
import { phraseRules } from '../../../../shared/pipeline/safety/phrase-rules.ts';
import { gravity, milder, type Remark, type ReviewSeverity } from '../finding.ts';
import { SIGNS } from './all.ts';
import { isForbidden, isInComment, isInForbiddenList, isQuoted } from './forbidden.ts';
import { safetySignOf } from './safety-signs.ts';
import type { Family } from './sign.ts';

/** Which of the two faces of a file a sign is judged by; `both` for data that holds either. */
export type Lane = 'text' | 'code' | 'both';

/** Looks for signs of harm in a text. */
export interface SignFinder {
  /** Time is linear in the text; never throws. */
  find(text: string, lane: Lane): Remark[];
}

/** Compiles all signs, for the use of one review. */
export function createSignFinder(): SignFinder {
  const byId = new Map<string, Family>(SIGNS.map((sign) => [sign.id, sign]));
  const own = phraseRules('prompt-injection', SIGNS);
  return {
    find: (text, lane) => [
      ...remarksOf(own, text, lane, (rule) => byId.get(rule)),
      ...DEFAULT_SAFETY_RULES.flatMap((rules) => remarksOf(rules, text, lane, safetySignOf)),
    ],
  };
}

function remarksOf(
  rules: SafetyRules,
  text: string,
  lane: Lane,
  signOf: (rule: string) => Family | undefined,
): Remark[] {
  return rules.find(text).flatMap(({ rule, start, end }) => {
    const sign = signOf(rule);
    const severity = sign && severityAt(sign, text, start, lane);
    return severity ? [{ severity, code: sign.code, message: sign.message, start, end }] : [];
  });
}

function severityAt(
  sign: Family,
  text: string,
  start: number,
  lane: Lane,
): ReviewSeverity | undefined {
  const severity = inLane(sign, lane);
  if (!severity) return undefined;
  if (sign.unlessForbidden && isForbidden(text, start)) return 'info';
  const isExample =
    // In programs and data every text is in quotes.
    (sign.unlessQuoted && lane === 'text' && isQuoted(text, start)) ||
    (sign.unlessForbidden && isInForbiddenList(text, start)) ||
    (sign.unlessForbidden && lane === 'code' && isInComment(text, start));
  return isExample ? milder(severity) : severity;
}

function inLane({ inText, inCode }: Family, lane: Lane): ReviewSeverity | undefined {
  if (lane !== 'both') return lane === 'text' ? inText : inCode;
  if (!inText || !inCode) return inText ?? inCode;
  return gravity(inText) > gravity(inCode) ? inText : inCode;
}
