export {
  ACTIONS,
  type Action,
  isReplaced,
  SAFETY_CATEGORIES,
  type SafetyCategory,
} from './actions.ts';
export { decide, type PolicySubject, siteMatches, strongest } from './decide.ts';
export { DEFAULT_POLICY } from './default-policy.ts';
export { parsePolicy } from './parse.ts';
export type { Policy, PolicyRule } from './schema.ts';
