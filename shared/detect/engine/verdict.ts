import type { Candidate } from './recognizer.ts';

/** Where checks of one family leave what one of them found out at an anchor, so that the next need not. */
export interface Verdict {
  /** Of the anchor in this text; -1 before there is any. */
  anchor: number;
  family: string;
  /** In the family's own numbers. */
  kind: number;
}

export function noVerdict(): Verdict {
  return { anchor: -1, family: '', kind: 0 };
}

export function leaveVerdict({ verdict, anchor }: Candidate, family: string, kind: number): void {
  if (!verdict) return;
  verdict.anchor = anchor;
  verdict.family = family;
  verdict.kind = kind;
}

/** What the family found at the candidate's anchor; undefined where none of it has looked. */
export function verdictOf({ verdict, anchor }: Candidate, family: string): number | undefined {
  return verdict?.anchor === anchor && verdict.family === family ? verdict.kind : undefined;
}
