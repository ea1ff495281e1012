import { ENTITY_INFO } from '../detect/entity-types/index.ts';
import { fuse } from '../detect/fusion/index.ts';
import { decide } from '../policy/decide.ts';
import type { CheckContext } from './context.ts';

/** Every span of the detector and of the model, with what the policy wants done about it. */
export function scanStage(context: CheckContext): void {
  const { input, deps } = context;
  const ruleSpans = deps.detector.scan(input.text);
  const spans = fuse(input.text, ruleSpans, input.modelSpans ?? []);
  context.findings = spans.map((span) => {
    const { severity } = ENTITY_INFO[span.type];
    const action = decide(deps.policy, input.site, { type: span.type, severity });
    return { ...span, severity, action };
  });
}
