import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type SandboxedProcess,
  type SkillEvent,
  type SkillLimits,
  SkillSupervisor,
  startPlain,
} from '../../../native-host/skills/process/index.ts';
import type { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { NODE_MODULES } from './host.ts';

const FOLDER = fileURLToPath(new URL('../skills', import.meta.url));
export const RAW_SERVER = fileURLToPath(new URL('../skills/raw-server.ts', import.meta.url));
export const SDK_SERVER = fileURLToPath(new URL('../skills/sdk-server.ts', import.meta.url));

/** The entry point of a public server, as its package has it. */
export function publicServer(name: string): string {
  return `${NODE_MODULES}/@modelcontextprotocol/server-${name}/dist/index.js`;
}

/** A skill that runs as a plain process. */
export interface PlainSkill {
  supervisor: SkillSupervisor;
  events: SkillEvent[];
  /** Every process that was started. */
  processes: SandboxedProcess[];
}

/** @param args the file of the server and what it is given */
export function plainSkill(
  args: readonly string[],
  limits: Partial<SkillLimits> = {},
  env: Readonly<Record<string, string>> = {},
): PlainSkill {
  const events: SkillEvent[] = [];
  const processes: SandboxedProcess[] = [];
  const supervisor = new SkillSupervisor({
    id: 'skill',
    limits,
    onEvent: (event) => void events.push(event),
    start: async () => {
      const process = await startServer(args, env);
      processes.push(process);
      return process;
    },
  });
  return { supervisor, events, processes };
}

/** Starts a server with Node.js and nothing else. */
export async function startServer(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<SandboxedProcess> {
  return await startPlain({ folder: FOLDER, command: process.execPath, args, env });
}

/** The error something ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<LifeSavorError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error('It ended well.');
  return error as LifeSavorError;
}

/** Whether a process lives: one that only waits to be noticed does not. */
export function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}

/** Open files of this process. */
export function openFiles(): number {
  return readdirSync('/proc/self/fd').length;
}
