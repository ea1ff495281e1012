export { runAgent } from './agent.ts';
export { createFileLogger } from './log.ts';
export { readPolicy } from './read-policy.ts';
