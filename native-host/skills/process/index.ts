export type { SandboxedProcess } from '../sandbox/sandbox.ts';
export type { SkillLimits } from './limits.ts';
export { startPlain } from './plain/start-plain.ts';
export { SkillRefusal } from './skill-errors.ts';
export { type SkillEvent, SkillSupervisor } from './skill-supervisor.ts';
export type { SkillState } from './state/states.ts';
