export { type AgentOptions, runAgent } from './agent.ts';
export { type AgentLogger, createFileLogger } from './log.ts';
export { readPolicy } from './read-policy.ts';
