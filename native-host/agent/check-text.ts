import type { Span } from '../../shared/detect/index.ts';
import { checkMessage } from '../../shared/pipeline/index.ts';
import type { Direction, Verdict } from '../../shared/protocol/index.ts';
import { createFinder } from '../scan/finder.ts';
import { safetyInPieces } from '../scan/safety-in-pieces.ts';
import { isLong, scanInPieces } from '../scan/scan-in-pieces.ts';
import type { Services } from './services.ts';

/** A text on its way, and what the model may find in it. */
export interface CheckedText {
  text: string;
  site: string;
  direction: Direction;
  modelSpans: Promise<Span[]>;
}

/** The verdict on a text of any length. A long one is read in pieces, so that others need not wait. */
export async function checkText(
  { detector, longRules, policy }: Pick<Services, 'detector' | 'longRules' | 'policy'>,
  { modelSpans, ...message }: CheckedText,
  { signal }: { signal: AbortSignal },
): Promise<Verdict> {
  const rules = createFinder({ detector: longRules });
  const { text } = message;
  const [spans, found, safetyRules] = await Promise.all([
    isLong(text) ? scanInPieces(rules, text, { signal }) : detector.scan(text),
    modelSpans,
    isLong(text) ? safetyInPieces(text, signal) : undefined,
  ]);
  // The pipeline is synchronous; what takes long in it has been done in pieces before.
  return checkMessage(
    { ...message, modelSpans: found },
    {
      detector: { scan: () => spans },
      policy: policy.current(),
      signal,
      ...(safetyRules && { safetyRules }),
    },
  );
}
