/** Hits, false alarms and misses, and what follows from them. */
export interface Counts {
  hits: number;
  wrong: number;
  missed: number;
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export function noCounts(): Counts {
  return { hits: 0, wrong: 0, missed: 0 };
}

export function addCounts(to: Counts, more: Counts): void {
  to.hits += more.hits;
  to.wrong += more.wrong;
  to.missed += more.missed;
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rates({ hits, wrong, missed }: Counts): Rates {
  return {
    precision: share(hits, hits + wrong),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + wrong + missed),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
