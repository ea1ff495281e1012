export { chooseSandbox, type SandboxHost } from './choose-sandbox.ts';
export { CurrentSandbox } from './current-sandbox.ts';
export { describeSandbox } from './doctor/describe-sandbox.ts';
export { grantsOf } from './launch/grants.ts';
export type { NetworkEvent } from './network/network-event.ts';
export type { NameSource } from './network/resolve.ts';
export { SKILL_FOLDER } from './places.ts';
export type {
  Enforcement,
  Launch,
  Sandbox,
  SandboxEnding,
  SandboxedProcess,
  SandboxLimits,
  SandboxUsage,
} from './sandbox.ts';
