import { ENTITY_INFO } from '../../../shared/detect/entity-types/index.ts';
import type { Action } from '../../../shared/policy/actions.ts';
import type { Finding, SafetyFinding, Verdict } from '../../../shared/protocol/message.ts';

/** "2 values replaced" and the like, for what left. */
export function replacedTitle(count: number): string {
  return count === 1 ? '1 value was replaced' : `${count} values were replaced`;
}

/** What kinds of values there are, "an e-mail address and 2 phone numbers" without articles. */
export function kindsOf(findings: readonly Pick<Finding, 'type'>[]): string {
  const counts = new Map<string, number>();
  for (const { type } of findings) {
    const { name } = ENTITY_INFO[type];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kinds = [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`));
  return joined(kinds);
}

/** Why a message was stopped and what to do, for `block` and `local-only`. */
export function stoppedDetail(verdict: Verdict): string {
  const responsible = verdict.findings.filter(({ action }) => action === verdict.action);
  const reasons = [kindsOf(responsible), safetyKinds(verdict, verdict.action)].filter(Boolean);
  const what = joined(reasons);
  if (verdict.action === 'local-only')
    return `Your policy keeps this on this computer: ${what}. Remove it to send the message.`;
  return `Your policy does not let this leave: ${what}. Remove it to send the message.`;
}

/** What a message that was sent should make a person think twice about. */
export function warningDetail(verdict: Verdict): string {
  const found = verdict.findings.filter(({ action }) => action === 'warn');
  const kinds = [kindsOf(found), safetyKinds(verdict, 'warn')].filter(Boolean);
  return `It holds: ${joined(kinds)}.`;
}

function safetyKinds(verdict: Verdict, action: Action): string {
  const found = verdict.safety.filter((safety) => safety.action === action);
  return joined([...new Set(found.map(({ category }) => SAFETY_NAMES[category]))]);
}

const SAFETY_NAMES: Record<SafetyFinding['category'], string> = {
  'prompt-injection': 'text that gives the assistant orders of its own',
  secret: 'a secret',
};

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
