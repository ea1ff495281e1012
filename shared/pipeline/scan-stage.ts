import { ENTITY_INFO } from '../detect/entity-types/index.ts';
import { fuse } from '../detect/fusion/index.ts';
import { decide } from '../policy/decide.ts';
import { type DetectionSettings, detectionOf } from '../policy/detection.ts';
import type { Policy } from '../policy/schema.ts';
import type { CheckContext } from './context.ts';

/** Settings are compiled once a policy, and go with it. */
const settings = new WeakMap<Policy, DetectionSettings>();

/** Every span of the detector and of the model, with what the policy wants done about it. */
export function scanStage(context: CheckContext): void {
  const { input, deps } = context;
  const ruleSpans = deps.detector.scan(input.text);
  const fused = fuse(input.text, ruleSpans, input.modelSpans ?? []);
  const spans = settingsOf(deps.policy).apply(input.text, input.site, fused);
  context.findings = spans.map((span) => {
    const { severity } = ENTITY_INFO[span.type];
    const action = decide(deps.policy, input.site, { type: span.type, severity });
    return { ...span, severity, action };
  });
}

function settingsOf(policy: Policy): DetectionSettings {
  let known = settings.get(policy);
  if (known === undefined) {
    known = detectionOf(policy);
    settings.set(policy, known);
  }
  return known;
}
