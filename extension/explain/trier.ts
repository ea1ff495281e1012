import { createDetector, type Detector } from '../../shared/detect/index.ts';
import type { Span } from '../../shared/detect/types.ts';
import { checkMessage } from '../../shared/pipeline/check-message.ts';
import type { Policy } from '../../shared/policy/schema.ts';
import type { Finding } from '../../shared/protocol/message.ts';

/** No site in particular: rules of a policy for some sites do not hold here. */
const NO_SITE = '';

/** What is found in a text under a policy; the rules are made ready with the first text. */
export function createTrier(): (
  text: string,
  policy: Policy,
  modelSpans: readonly Span[],
) => Finding[] {
  let detector: Detector | undefined;
  return (text, policy, modelSpans) => {
    if (text.trim() === '') return [];
    detector ??= createDetector();
    const input = { text, site: NO_SITE, direction: 'outbound', modelSpans } as const;
    return checkMessage(input, { detector, policy, safetyRules: [] }).findings;
  };
}
