import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { checkLaunch } from '../launch/check-launch.ts';
import { type Grant, grantsOf } from '../launch/grants.ts';
import { type Program, programOf } from '../launch/program.ts';
import { createCgroup } from '../limits/cgroup.ts';
import { giveWay } from '../limits/give-way.ts';
import { tasksOf } from '../limits/limit-commands.ts';
import { type HostPattern, parseHostPattern } from '../network/host-pattern.ts';
import { serveSandbox } from '../network/serve-sandbox.ts';
import { OUR_FOLDER } from '../places.ts';
import type { Enforcement, Launch, Sandbox, SandboxedProcess } from '../sandbox.ts';
import { cannotStart, sandboxFailed } from '../sandbox-errors.ts';
import { bwrapArguments } from './arguments.ts';
import { awaitReady } from './await-ready.ts';
import { bwrapProcess } from './bwrap-process.ts';
import { commandOf } from './command.ts';
import { ARGUMENTS_FD } from './descriptor-numbers.ts';
import { environmentOf, environmentScript } from './environment.ts';
import { HandedDescriptors } from './handed-descriptors.ts';
import type { BwrapMachine } from './machine.ts';
import { abandon, initOf } from './tree-end.ts';
import { withinGroup } from './within-group.ts';

const MIB = 1024 * 1024;

/** A launch that has been checked. */
interface Plan {
  launch: Launch;
  skillFolder: string;
  program: Program;
  grants: readonly Grant[];
  patterns: readonly HostPattern[];
}

/** What a start has taken and has to give back, last first. */
type Releases = (() => void | Promise<void>)[];

/** Sandboxes of namespaces and a filter of system calls, set up by bubblewrap. */
export function createBwrapSandbox(
  machine: BwrapMachine,
  enforces: readonly Enforcement[],
): Sandbox {
  return {
    name: 'bwrap',
    enforces,
    async start(launch, signal) {
      const releases: Releases = [];
      try {
        const plan = planOf(launch, machine);
        return await startIn(
          machine,
          plan,
          `${process.pid}-${randomBytes(4).toString('hex')}`,
          releases,
          signal,
        );
      } catch (error) {
        await releaseAll(releases);
        if (error instanceof LifeSavorError) throw error;
        throw sandboxFailed('The sandbox could not be started.', error);
      }
    },
  };
}

/** @throws LifeSavorError SKILL_START_FAILED. */
function planOf(launch: Launch, { owner }: BwrapMachine): Plan {
  checkLaunch(launch);
  const patterns = launch.hosts.map(parseHostPattern);
  const grants = grantsOf(launch, owner);
  const skillFolder = folderOf(launch.folder);
  return { launch, patterns, grants, skillFolder, program: programOf(launch.command, skillFolder) };
}

async function startIn(
  machine: BwrapMachine,
  plan: Plan,
  name: string,
  releases: Releases,
  signal: AbortSignal | undefined,
): Promise<SandboxedProcess> {
  const { limits } = plan.launch;
  const cgroup =
    machine.cgroups &&
    createCgroup(machine.cgroups, name, {
      memoryBytes: limits.memoryMb * MIB,
      tasks: tasksOf(limits),
    });
  if (cgroup) releases.push(() => cgroup.remove());
  const descriptors = new HandedDescriptors(machine.features.bindFd);
  const doors = cgroup?.ownDoors ?? [];
  const child = spawnBwrap(machine, plan, descriptors, doors);
  try {
    if (plan.patterns.length > 0) releases.push(serveHosts(child, machine, plan));
    descriptors.write(child);
    const hold = async (pid: number) => {
      giveWay(pid);
      if (doors.length === 0) await cgroup?.add(pid);
    };
    const init = await awaitReady(child, hold, signal);
    return bwrapProcess({
      child,
      init: initOf(init),
      limits,
      cgroup,
      countsTasks: machine.countsTasks || (cgroup?.limitsTasks ?? false),
      onEnd: () => releaseAll(releases),
    });
  } catch (error) {
    await abandon(child);
    throw error;
  }
}

function spawnBwrap(
  machine: BwrapMachine,
  plan: Plan,
  descriptors: HandedDescriptors,
  doors: readonly string[],
): ChildProcess {
  const { launch, program, grants, skillFolder, patterns } = plan;
  const { node, owner, features, filter, countsTasks } = machine;
  const hasHosts = patterns.length > 0;
  const environment = environmentScript(environmentOf(launch.env, hasHosts));
  const listener = hasHosts ? listenerOf(machine.listenerFile) : undefined;
  const { tmpMb } = launch.limits;
  const layout = { skillFolder, program, node, grants, owner, environment, listener, tmpMb };
  const command = commandOf({ launch, program, grants, listener: listener?.path, countsTasks });
  try {
    descriptors.arguments(bwrapArguments({ layout, filter, features }, descriptors));
    const bwrap = [machine.bwrap, '--args', String(ARGUMENTS_FD), '--', ...command] as const;
    const [file, ...args] = withinGroup(doors, bwrap);
    const stdio = descriptors.stdio(hasHosts);
    // A process group of its own, for `abandon`.
    const child = spawn(file, args, { env: {}, cwd: '/', stdio, detached: true });
    // It is told by there being no process.
    child.on('error', () => {});
    return child;
  } finally {
    descriptors.close();
  }
}

function serveHosts(child: ChildProcess, { names }: BwrapMachine, plan: Plan): () => void {
  const onNetwork = plan.launch.onNetwork ?? (() => {});
  const served = serveSandbox(child, { patterns: plan.patterns, names, onNetwork });
  return () => served.close();
}

/** The name ends as Node.js needs it to know what it is. */
function listenerOf(file: string): { path: string; source: Uint8Array } {
  const name = file.endsWith('.ts') ? 'listener.mts' : 'listener.mjs';
  return { path: `${OUR_FOLDER}/${name}`, source: readFileSync(file) };
}

async function releaseAll(releases: Releases): Promise<void> {
  for (const release of releases.splice(0).reverse()) await release();
}

function folderOf(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // It is told below.
  }
  throw cannotStart("The skill's folder is not there.", 'Install the skill again.');
}
