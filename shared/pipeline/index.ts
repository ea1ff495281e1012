export { checkMessage } from './check-message.ts';
export type { CheckDeps, CheckInput } from './context.ts';
export { mergeVerdicts } from './merge-verdicts.ts';
export { findInWindows } from './safety/in-windows.ts';
export { joinTouching } from './safety/phrase-rules.ts';
export { DEFAULT_SAFETY_RULES } from './safety/rules.ts';
export type { SafetyMatch, SafetyRules } from './safety/types.ts';
