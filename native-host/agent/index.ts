export { runAgent } from './agent.ts';
export { changePolicy } from './change-policy.ts';
export { createFileLogger } from './log.ts';
export { readPolicy } from './read-policy.ts';
