import { SEVERITIES } from '../detect/entity-types/index.ts';
import { ACTIONS, strongest } from '../policy/actions.ts';
import type { Finding, SafetyFinding, Verdict } from '../protocol/message.ts';
import { routeOf } from './route-stage.ts';

/**
 * One verdict of two on the same text, never weaker than either: whatever one of them wants
 * protected is covered by a finding at least as strong.
 */
export function mergeVerdicts(local: Verdict, agent: Verdict): Verdict {
  const action = strongest([local.action, agent.action]);
  return {
    action,
    findings: mergeFindings([...local.findings, ...agent.findings]),
    safety: mergeSafety([...local.safety, ...agent.safety]),
    route: routeOf(action),
  };
}

/** Findings that overlap become one: as strong as the strongest, as long as all of them together. */
function mergeFindings(findings: readonly Finding[]): Finding[] {
  const acting = joinOverlapping(findings.filter((finding) => finding.action !== 'allow'));
  const allowed = joinOverlapping(findings.filter((finding) => finding.action === 'allow'));
  const untouched = withoutOverlap(allowed, acting);
  return [...acting, ...untouched].sort((a, b) => a.start - b.start);
}

function joinOverlapping(findings: Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || finding.start >= last.end) joined.push(finding);
    else joined[joined.length - 1] = join(last, finding);
  }
  return joined;
}

function join(a: Finding, b: Finding): Finding {
  const lead = isStronger(b, a) ? b : a;
  return { ...lead, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function isStronger(a: Finding, b: Finding): boolean {
  const difference =
    ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.score - b.score ||
    a.end - a.start - (b.end - b.start);
  return difference > 0;
}

/** Those of `findings` that touch none of `others`; both sorted and without overlaps. */
function withoutOverlap(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  let next = 0;
  return findings.filter((finding) => {
    while (next < others.length && others[next]!.end <= finding.start) next += 1;
    const other = others[next];
    return other === undefined || other.start >= finding.end;
  });
}

function mergeSafety(findings: readonly SafetyFinding[]): SafetyFinding[] {
  const merged = new Map<string, SafetyFinding>();
  for (const finding of findings) {
    const key = `${finding.category} ${finding.rule} ${finding.start} ${finding.end}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? finding : joinSafety(known, finding));
  }
  return [...merged.values()].sort((a, b) => a.start - b.start);
}

function joinSafety(a: SafetyFinding, b: SafetyFinding): SafetyFinding {
  return { ...a, score: Math.max(a.score, b.score), action: strongest([a.action, b.action]) };
}
