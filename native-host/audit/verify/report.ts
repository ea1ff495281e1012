/** Something that cannot be unless the log was changed by other hands, or its disk is broken. */
export interface AuditProblem {
  kind:
    | 'not-json'
    | 'unknown-shape'
    /** A number was left out, came twice or went backwards. */
    | 'gap'
    /** The record does not follow the line before it. */
    | 'chain-broken'
    | 'mac-wrong'
    | 'missing-segment'
    /** Records at the end are gone: now, or at a start of the agent, which then told so. */
    | 'truncated'
    | 'head-missing'
    | 'head-wrong';
  /** Number of the segment; absent where it is about the whole log. */
  segment?: number;
  /** From 1. */
  line?: number;
  seq?: number;
}

/** Something worth knowing that may happen to an honest log. */
export interface AuditNote {
  kind:
    | 'clock-back'
    | 'torn-line'
    /** The end of the newest segment is being written, or its agent was killed. */
    | 'unfinished-line'
    | 'records-lost'
    | 'records-refused'
    | 'retention';
  segment: number;
  line: number;
  seq?: number;
}

export interface AuditReport {
  /** Whether there is no problem at all. */
  sound: boolean;
  records: number;
  segments: number;
  firstSeq?: number;
  lastSeq?: number;
  firstAt?: string;
  lastAt?: string;
  /** Records whose MAC was checked and is right. */
  sealed: number;
  /** Written without a key; a sealed record of the same run follows and vouches for them. */
  vouched: number;
  /**
   * Written without a key in a run that never had one afterwards: nobody can tell who wrote them, or
   * whether they were changed before the next run.
   */
  unvouched: number;
  /** The first thousand. */
  problems: AuditProblem[];
  problemCount: number;
  /** The first thousand. */
  notes: AuditNote[];
  noteCount: number;
}

/** Keeps the report of a log of any size small. */
const MOST_LISTED = 1000;

export function emptyReport(): AuditReport {
  return {
    sound: true,
    records: 0,
    segments: 0,
    sealed: 0,
    vouched: 0,
    unvouched: 0,
    problems: [],
    problemCount: 0,
    notes: [],
    noteCount: 0,
  };
}

export function addProblem(report: AuditReport, problem: AuditProblem): void {
  report.sound = false;
  report.problemCount++;
  if (report.problems.length < MOST_LISTED) report.problems.push(problem);
}

export function addNote(report: AuditReport, note: AuditNote): void {
  report.noteCount++;
  if (report.notes.length < MOST_LISTED) report.notes.push(note);
}

/** Counts a record that stands at `place`. */
export function tally(
  report: AuditReport,
  { seq, at }: { seq: number; at: string },
  place: Omit<AuditNote, 'kind'>,
): void {
  report.records++;
  report.firstSeq ??= seq;
  report.firstAt ??= at;
  // Times of one format, all UTC, are ordered as text.
  if (report.lastAt !== undefined && at < report.lastAt)
    addNote(report, { kind: 'clock-back', ...place });
  report.lastSeq = seq;
  report.lastAt = at;
}
