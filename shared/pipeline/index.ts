export { checkMessage } from './check-message.ts';
export type { CheckDeps, CheckInput } from './context.ts';
export { mergeVerdicts } from './merge-verdicts.ts';
export type { SafetyMatch, SafetyRules } from './safety/types.ts';
