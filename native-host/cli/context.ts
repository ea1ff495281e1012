import type { Readable } from 'node:stream';
import type { AgentProgram } from '../link/start-agent.ts';
import type { AgentPaths } from '../paths.ts';
import type { ProgramFiles } from '../program.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Output } from './output.ts';

/** Everything a command may touch of the world around it. */
export interface CliContext {
  paths: AgentPaths;
  program: ProgramFiles;
  execPath: string;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** The person's own folder, where browsers keep theirs. */
  userHome: string;
  stdin: Readable;
  out: Output;
  err: Output;
  /** Whether a person sees stderr as it is written. */
  isTerminal: boolean;
  /** Whether a person sees stdout. */
  isOutTerminal: boolean;
  status: ExitStatus;
  /** Aborted by Ctrl+C. */
  signal: AbortSignal;
}

/** How this command line starts the agent. */
export function agentProgram({ execPath, program, env }: CliContext): AgentProgram {
  return { execPath, cli: program.cli, env };
}
