import type { SandboxedProcess } from '../sandbox/sandbox.ts';

/** Starts one process. It may give up when `signal` aborts; what it starts all the same is killed. */
export type StartProcess = (signal: AbortSignal) => Promise<SandboxedProcess>;
