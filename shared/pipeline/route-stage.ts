import { type Action, strongest } from '../policy/actions.ts';
import type { Finding, SafetyFinding, Verdict } from '../protocol/message.ts';
import type { CheckContext } from './context.ts';

const ROUTE_OF: Readonly<Record<Action, Verdict['route']>> = {
  allow: 'cloud',
  warn: 'cloud',
  redact: 'cloud',
  ask: 'consent',
  'local-only': 'local',
  block: 'blocked',
};

/** Where the message may go. */
export function routeStage(context: CheckContext): void {
  context.route = routeOf(actionOf(context.findings, context.safety));
}

export function routeOf(action: Action): Verdict['route'] {
  return ROUTE_OF[action];
}

/** The strongest action of all findings. */
export function actionOf(findings: readonly Finding[], safety: readonly SafetyFinding[]): Action {
  return strongest([...findings, ...safety].map((finding) => finding.action));
}
