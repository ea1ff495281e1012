import { ENTITY_INFO } from '../../../shared/detect/index.ts';
import { type Policy, PROFILES } from '../../../shared/policy/index.ts';

/** The policy in a few lines a person can read. Allowed values are counted, not shown. */
export function policyLines(policy: Policy): string[] {
  const { disabledTypes = [], thresholds = {}, allowed = [], custom = [] } = policy.detection ?? {};
  const profile = policy.profile && PROFILES[policy.profile];
  return [
    `Profile: ${profile ? `${policy.profile}. ${profile.description}` : 'none'}`,
    `Otherwise: ${policy.defaultAction}`,
    `Own rules: ${policy.rules.length}`,
    `Not looked for: ${disabledTypes.map((type) => ENTITY_INFO[type].name).join(', ') || 'nothing'}`,
    ...Object.entries(thresholds).map(([type, score]) => `${type} only from score ${score}`),
    `No personal data: ${count(allowed.length, 'value')}`,
    ...custom.map(
      (own) => `Own recognizer ${own.id}: ${own.pattern ?? count(own.words?.length ?? 0, 'word')}`,
    ),
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
