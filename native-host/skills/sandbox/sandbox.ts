import type { Readable, Writable } from 'node:stream';
import type { NodeNeed } from '../../../shared/protocol/skills.ts';
import type { NetworkEvent } from './network/network-event.ts';

/** What one skill may take, with all its processes together where not said otherwise. */
export interface SandboxLimits {
  memoryMb: number;
  /** Programs at one time. Each may have a dozen threads, as every Node.js has. */
  processes: number;
  /** Open files of each process. */
  files: number;
  /** Size of one file that is written. */
  fileMb: number;
  /** Everything in its temporary folder and its home folder, which are one. */
  tmpMb: number;
  /** CPU time of each process; absent means any. */
  cpuSeconds?: number;
}

/** One skill to be started. */
export interface Launch {
  /** Absolute; seen as `/skill` inside, read-only. */
  folder: string;
  /** `node`, `python3`, or a program of the skill itself: `/skill/…` or `./…`. */
  command: string;
  args: readonly string[];
  /** All of its environment but for PATH, HOME, TMPDIR and LANG, and the proxy where there are hosts. */
  env: Readonly<Record<string, string>>;
  /** Absolute paths, or paths that begin with `~/`; seen at their own place. */
  read: readonly string[];
  /** As `read`. */
  write: readonly string[];
  /** Hosts as `api.example.com` or `*.example.org:8443`; without a port, 443 and 80. None: no network. */
  hosts: readonly string[];
  limits: SandboxLimits;
  /** Doors of Node.js that it needs open. The sandbox holds either way. */
  nodeNeeds?: readonly NodeNeed[];
  /** Told of every connection it asked for: host and verdict, nothing else. */
  onNetwork?: (event: NetworkEvent) => void;
}

/** How a sandboxed program ended. */
export interface SandboxEnding {
  code: number | null;
  signal: string | null;
  reason?: 'memory';
}

/** What all processes of a skill take. */
export interface SandboxUsage {
  memoryBytes: number;
  cpuMs: number;
  processes: number;
}

/** A running skill. */
export interface SandboxedProcess {
  /** Of the process that holds the others. */
  pid: number;
  stdin: Writable;
  stdout: Readable;
  stderr: Readable;
  /** Resolves once, never rejects, when nothing of the tree is left. */
  ended: Promise<SandboxEnding>;
  /** Ends the whole tree; resolves when nothing of it is left. */
  kill(): Promise<void>;
  /** Undefined once it has ended. */
  usage(): SandboxUsage | undefined;
}

/** What a skill is kept from. */
export type Protection =
  | 'files'
  | 'environment'
  | 'processes'
  | 'system-calls'
  | 'network'
  | 'hosts'
  | 'memory'
  | 'process-count'
  | 'disk'
  | 'cpu';

/**
 * What keeps it from that: the kernel, a supervisor of ours that looks four times a second, a proxy
 * that the skill has no way around, or nothing.
 */
export interface Enforcement {
  what: Protection;
  by: 'kernel' | 'watcher' | 'proxy' | 'nothing';
}

/** Something that runs programs it does not trust. */
export interface Sandbox {
  name: 'bwrap' | 'sandbox-runtime' | 'none';
  enforces: readonly Enforcement[];
  /** @throws LifeSavorError SANDBOX_MISSING, SANDBOX_FAILED, SKILL_START_FAILED, CANCELLED. */
  start(launch: Launch, signal?: AbortSignal): Promise<SandboxedProcess>;
}
