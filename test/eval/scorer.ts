import { createDetector, type Span } from '../../shared/detect/index.ts';

/** What is judged: anything that finds spans in a text. */
export interface Scorer {
  readonly name: string;
  scan(text: string): Promise<Span[]>;
  release?(): Promise<void>;
}

/** The rules alone, as they run in a page. */
export function rulesScorer(minScore?: number): Scorer {
  const detector = createDetector(minScore === undefined ? {} : { minScore });
  return { name: 'rules', scan: async (text) => detector.scan(text) };
}
