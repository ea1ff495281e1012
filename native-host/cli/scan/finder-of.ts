import { createDetector, type DetectorOptions, type Span } from '../../../shared/detect/index.ts';
import type { Tagger } from '../../../shared/model/index.ts';
import { createFinder, type Finder } from '../../scan/finder.ts';

/** A finder that keeps to the options of the command, whoever finds something. */
export function finderOf(options: DetectorOptions, tagger: Tagger | undefined): Finder {
  const disabled = new Set(options.disabledTypes ?? []);
  const minScore = options.minScore ?? 0;
  const isWanted = ({ type, score }: Span) => !disabled.has(type) && score >= minScore;
  const detector = createDetector(options);
  return createFinder(tagger ? { detector, tagger, isWanted } : { detector, isWanted });
}
