/** From something to know, to something to think about, to something nobody does by accident. */
export const REVIEW_SEVERITIES = ['info', 'warning', 'danger'] as const;
export type ReviewSeverity = (typeof REVIEW_SEVERITIES)[number];

/** Something in a skill's files that a person should see before they approve it. */
export interface ReviewFinding {
  severity: ReviewSeverity;
  /** Stable, in kebab-case. */
  code: string;
  /** What it is, in plain words. */
  message: string;
  /** Relative to the skill's folder, with `/`; characters that cannot be seen are written out. */
  file: string;
  /** 1 is the first; absent where the file as a whole is meant. */
  line?: number;
  /** The line, or the part of it around the place: what is hidden is written out, secrets are not. */
  excerpt?: string;
}

/** What is said about a stretch of a text. */
export interface Remark {
  severity: ReviewSeverity;
  code: string;
  message: string;
  /** UTF-16 units in the text. */
  start: number;
  end: number;
}

/** Which of two is graver, as a number to sort by. */
export function gravity(severity: ReviewSeverity): number {
  return REVIEW_SEVERITIES.indexOf(severity);
}

/** One step less grave. */
export function milder(severity: ReviewSeverity): ReviewSeverity {
  return severity === 'danger' ? 'warning' : 'info';
}
