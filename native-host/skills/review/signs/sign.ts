import type { Rule } from '../../../../shared/detect/engine/recognizer.ts';
import type { ReviewSeverity } from '../finding.ts';

/**
 * Something that stands in the files of skills which do harm, as a rule of the engine that also
 * finds personal data: bounded, and tried only where its trigger is.
 */
export interface Sign extends Rule {
  code: string;
  message: string;
  /** In what the assistant reads. Absent: not told there. */
  inText?: ReviewSeverity;
  /** In what is run. Absent: not told there. */
  inCode?: ReviewSeverity;
  /** Means little where the sentence forbids it or warns of it. */
  unlessForbidden?: boolean;
  /** Means less where it is quoted. */
  unlessQuoted?: boolean;
}

/** What signs of one meaning have in common. */
export type Family = Pick<
  Sign,
  'code' | 'message' | 'inText' | 'inCode' | 'unlessForbidden' | 'unlessQuoted'
>;

/** What a sign is found by: the words that set it off, and the pattern from there. */
type Form = [words: string, pattern: RegExp] | { trigger: Rule['trigger']; pattern: RegExp };

/** Signs that differ only in what they look for. */
export function signsOf(family: Family, forms: readonly Form[]): Sign[] {
  return forms.map((form) => ({
    ...family,
    id: family.code,
    score: 1,
    ...(Array.isArray(form)
      ? { trigger: { kind: 'word', words: form[0].split(' ') } as const, pattern: form[1] }
      : form),
  }));
}

/** What may stand between two words, also in Markdown and over the end of a line. */
const GAP = '[\\s*_`>"\',:#-]{1,8}';

/** A pattern of words: `~` is what stands between two of them; the last ends as a word. */
export function phrase(source: string): RegExp {
  return new RegExp(`(?:${source.replaceAll('~', GAP)})(?![\\p{L}\\p{N}_])`, 'iuy');
}

/** A pattern of a command line or a program. */
export function command(source: string): RegExp {
  return new RegExp(source, 'iuy');
}
