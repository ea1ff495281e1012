import { release } from 'node:os';
import type { Owner } from '../launch/grants.ts';
import { type Cgroup, createCgroup, removeEmptyCgroups } from '../limits/cgroup.ts';
import { type CgroupPlaces, currentCgroups, findCgroupPlaces } from '../limits/cgroup-places.ts';
import type { NameSource } from '../network/resolve.ts';
import type { Enforcement } from '../sandbox.ts';
import type { BwrapFeatures } from './arguments.ts';

/** All that the sandboxes of one agent have in common. */
export interface BwrapMachine {
  /** Absolute. */
  bwrap: string;
  features: BwrapFeatures;
  /** Binary of Node.js that skills are run by. */
  node: string;
  /** Filter of system calls for this kind of processor. */
  filter: Uint8Array;
  owner: Owner;
  cgroups: CgroupPlaces | undefined;
  /** Whether RLIMIT_NPROC counts the processes of each sandbox by themselves. */
  countsTasks: boolean;
  names: NameSource;
  /** `network/listener/main.ts`, or the build of it. */
  listenerFile: string;
}

/** Before this version a limit on processes counted all of a person's, in whatever namespace. */
const COUNTS_BY_NAMESPACE = [5, 14] as const;
const PROBE_LIMITS = { memoryBytes: 64 * 1024 * 1024, tasks: 16 };

/** Where groups can be made; what an earlier agent left there is removed. */
export function openCgroups(): CgroupPlaces | undefined {
  const places = findCgroupPlaces(currentCgroups());
  if (places) removeEmptyCgroups(places);
  return places;
}

/** The kernel never holds root to that limit, in whatever namespace. */
export function countsTasksItself(uid: number | undefined, kernel: string = release()): boolean {
  const [major = 0, minor = 0] = kernel.split('.').map((part) => Number.parseInt(part, 10));
  const [oldMajor, oldMinor] = COUNTS_BY_NAMESPACE;
  return uid !== 0 && (major > oldMajor || (major === oldMajor && minor >= oldMinor));
}

/** What these sandboxes really enforce here; a control group is made to find out. */
export async function enforcementsOf(machine: BwrapMachine): Promise<Enforcement[]> {
  const { cgroups, countsTasks } = machine;
  const probe = cgroups && createCgroup(cgroups, `probe-${process.pid}`, PROBE_LIMITS);
  await probe?.remove();
  return [
    ...(['files', 'environment', 'processes', 'system-calls', 'network'] as const).map(byKernel),
    { what: 'hosts', by: 'proxy' },
    { what: 'memory', by: probe?.limitsMemory ? 'kernel' : 'watcher' },
    { what: 'process-count', by: countsTasks || limitsTasks(probe) ? 'kernel' : 'watcher' },
    ...(['disk', 'cpu'] as const).map(byKernel),
  ];
}

function limitsTasks(cgroup: Cgroup | undefined): boolean {
  return cgroup?.limitsTasks ?? false;
}

function byKernel(what: Enforcement['what']): Enforcement {
  return { what, by: 'kernel' };
}
