import type { Recognizer } from '../../../shared/detect/engine/recognizer.ts';
import { createDetector } from '../../../shared/detect/index.ts';
import { timeOf } from './evolve.ts';

export interface Share {
  readonly id: string;
  readonly ms: number;
}

const WORTH_NAMING_MS = 0.05;

/** What each recognizer alone adds to the scan of `line`, most expensive first. */
export function attribute(line: string, recognizers: readonly Recognizer[]): Share[] {
  const bare = aloneMs([], line);
  return recognizers
    .map((recognizer) => ({ id: recognizer.id, ms: aloneMs([recognizer], line) - bare }))
    .filter(({ ms }) => ms > WORTH_NAMING_MS)
    .sort((a, b) => b.ms - a.ms);
}

function aloneMs(recognizers: readonly Recognizer[], line: string): number {
  const detector = createDetector({ recognizers });
  return timeOf((text) => detector.scan(text), line);
}
