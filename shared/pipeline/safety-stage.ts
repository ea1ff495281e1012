import type { EntityType } from '../detect/entity-types/index.ts';
import { decide } from '../policy/decide.ts';
import type { SafetyFinding } from '../protocol/message.ts';
import type { CheckContext } from './context.ts';
import { DEFAULT_SAFETY_RULES } from './safety/rules.ts';

/** Entity types that open something by themselves. */
const SECRET_TYPES: ReadonlySet<EntityType> = new Set([
  'API_KEY',
  'PASSWORD',
  'PRIVATE_KEY',
  'JWT',
  'CONNECTION_STRING',
]);

/** Secrets among the findings, and whatever the safety rules see in the text. */
export function safetyStage(context: CheckContext): void {
  const matches = [...secretsOf(context), ...ruleMatchesOf(context)];
  const { deps, input } = context;
  context.safety = matches.map((match) => ({
    ...match,
    action: decide(deps.policy, input.site, { safety: match.category }),
  }));
}

type Match = Omit<SafetyFinding, 'action'>;

function secretsOf({ findings }: CheckContext): Match[] {
  return findings
    .filter((finding) => SECRET_TYPES.has(finding.type))
    .map(({ start, end, score, recognizer }) => ({
      category: 'secret',
      rule: recognizer,
      start,
      end,
      score,
    }));
}

function ruleMatchesOf({ input, deps }: CheckContext): Match[] {
  return (deps.safetyRules ?? DEFAULT_SAFETY_RULES).flatMap(({ category, find }) =>
    find(input.text).map((match) => ({ category, ...match })),
  );
}
