import { ENTITY_INFO } from '../detect/entity-types/index.ts';
import { decide } from '../policy/decide.ts';
import type { CheckContext } from './context.ts';

/** Every span of the detector, with what the policy wants done about it. */
export function scanStage(context: CheckContext): void {
  const { input, deps } = context;
  context.findings = deps.detector.scan(input.text).map((span) => {
    const { severity } = ENTITY_INFO[span.type];
    const action = decide(deps.policy, input.site, { type: span.type, severity });
    return { ...span, severity, action };
  });
}
