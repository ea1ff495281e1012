import { type EntityType, SEVERITIES, type Severity } from '../detect/entity-types/index.ts';
import type { Action, SafetyCategory } from './actions.ts';
import { profileOf } from './profiles.ts';
import type { Policy, PolicyRule } from './schema.ts';
import { siteMatches } from './site-matches.ts';

export { strongest } from './actions.ts';
export { siteMatches } from './site-matches.ts';

/** What a decision is about: a finding of the detector or one of the safety stage. */
export type PolicySubject = { type: EntityType; severity: Severity } | { safety: SafetyCategory };

/**
 * Action of the first rule that is about this site and subject: the policy's own rules come before
 * those of its profile, and its default after all.
 */
export function decide(policy: Policy, site: string, subject: PolicySubject): Action {
  const covers = (rule: PolicyRule) => coversSite(rule, site) && coversSubject(rule, subject);
  const rule = policy.rules.find(covers) ?? profileOf(policy)?.rules.find(covers);
  return rule?.action ?? policy.defaultAction;
}

function coversSite(rule: PolicyRule, site: string): boolean {
  return rule.sites === undefined || rule.sites.some((glob) => siteMatches(glob, site));
}

/** A rule that names neither entities nor safety categories is about everything. */
function coversSubject(rule: PolicyRule, subject: PolicySubject): boolean {
  const namesEntities = rule.types !== undefined || rule.minSeverity !== undefined;
  if ('safety' in subject) return rule.safety?.includes(subject.safety) ?? !namesEntities;
  if (!namesEntities) return rule.safety === undefined;
  if (rule.types !== undefined && !rule.types.includes(subject.type)) return false;
  return isAtLeast(subject.severity, rule.minSeverity ?? 'low');
}

function isAtLeast(severity: Severity, minimum: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(minimum);
}
