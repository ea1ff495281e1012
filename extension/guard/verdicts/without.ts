import { actionOf, routeOf } from '../../../shared/pipeline/route-stage.ts';
import type { Action } from '../../../shared/policy/actions.ts';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import type { RedactableSpan } from '../../../shared/redact/index.ts';

/** Actions that change or stop a message. */
export function isActedOn({ action }: { action: Action }): boolean {
  return action !== 'allow' && action !== 'warn';
}

/** A verdict without some findings, and without the safety findings that were only about them. */
export function without(verdict: Verdict, isDropped: (finding: Finding) => boolean): Verdict {
  const dropped = verdict.findings.filter(isDropped);
  if (dropped.length === 0) return verdict;
  const findings = verdict.findings.filter((finding) => !dropped.includes(finding));
  const safety = verdict.safety.filter(
    (found) => !dropped.some((d) => d.start <= found.start && found.end <= d.end),
  );
  const action = actionOf(findings, safety);
  return { action, findings, safety, route: routeOf(action) };
}

/** The findings to replace: those acted on, and those a safety finding that is acted on lies over. */
export function toReplace({ findings, safety }: Verdict): Finding[] {
  const strict = safety.filter(isActedOn);
  return findings.filter(
    (finding) =>
      isActedOn(finding) || strict.some((s) => s.start < finding.end && finding.start < s.end),
  );
}

/** The same as bare spans: what placeholders are asked for. */
export function spansToReplace(verdict: Verdict): RedactableSpan[] {
  return toReplace(verdict).map(({ start, end, type }) => ({ start, end, type }));
}

/** Policy lets nothing of a text leave. */
export function isStopped({ action }: Verdict): boolean {
  return action === 'block' || action === 'local-only';
}
