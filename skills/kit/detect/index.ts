export { createRules, type Rules } from './rules.ts';
export { scanLong } from './scan-long.ts';
