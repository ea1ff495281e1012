export {
  ACTIONS,
  type Action,
  isReplaced,
  SAFETY_CATEGORIES,
  type SafetyCategory,
} from './actions.ts';
export { decide, type PolicySubject, siteMatches, strongest } from './decide.ts';
export { DEFAULT_POLICY } from './default-policy.ts';
export { type DetectionSettings, detectionOf } from './detection.ts';
export {
  allowValue,
  applyPatch,
  chooseProfile,
  forbidValue,
  type PolicyChange,
  putCustom,
  removeCustom,
  setThreshold,
  setTypeEnabled,
} from './edit.ts';
export { parsePolicy } from './parse.ts';
export { PROFILE_IDS, PROFILES, type Profile, type ProfileId } from './profiles.ts';
export type { AllowedValue, Detection, Policy, PolicyPatch, PolicyRule } from './schema.ts';
