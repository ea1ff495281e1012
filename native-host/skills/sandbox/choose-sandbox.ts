import { fileURLToPath } from 'node:url';
import { createBwrapSandbox } from './bwrap/bwrap-sandbox.ts';
import { findBwrap, readBwrapFeatures } from './bwrap/find-bwrap.ts';
import {
  type BwrapMachine,
  countsTasksItself,
  enforcementsOf,
  openCgroups,
} from './bwrap/machine.ts';
import { installHint } from './doctor/install-hint.ts';
import type { NameSource } from './network/resolve.ts';
import { publicNames } from './network/resolve.ts';
import { createNoSandbox } from './no-sandbox.ts';
import { loadSandboxRuntime, type RuntimeLoader } from './runtime/load-runtime.ts';
import { createRuntimeSandbox } from './runtime/runtime-sandbox.ts';
import type { Sandbox } from './sandbox.ts';
import { seccompFilter } from './seccomp/filter.ts';

/** The machine and the person skills are run for. */
export interface SandboxHost {
  platform: NodeJS.Platform;
  arch: NodeJS.Architecture;
  /** Numeric user id; absent on Windows. */
  uid: number | undefined;
  userHome: string;
  /** State, settings and socket of the agent, and the folders of skills: no skill sees them. */
  ourFolders: readonly string[];
  /** Binary of Node.js that runs skills. */
  node: string;
  /** Where bwrap is looked for, instead of the usual places. */
  bwrapPlaces?: readonly string[];
  /** How names are found and which addresses may be reached, instead of the public internet. */
  names?: NameSource;
  /** Instead of the optional package. */
  loadRuntime?: RuntimeLoader;
}

/**
 * The best sandbox of this machine. Where there is none it gives one that starts nothing, and says
 * so by SANDBOX_MISSING. Never rejects.
 */
export async function chooseSandbox(host: SandboxHost): Promise<Sandbox> {
  if (host.platform === 'linux') return await linuxSandbox(host);
  const runtime = await (host.loadRuntime ?? loadSandboxRuntime)();
  if (runtime) return createRuntimeSandbox(runtime, host);
  return createNoSandbox(
    'On this system, skills need the package @anthropic-ai/sandbox-runtime, which is not installed.',
    'Install it beside Life Savor, or run skills on Linux.',
  );
}

async function linuxSandbox(host: SandboxHost): Promise<Sandbox> {
  const filter = seccompFilter(host.arch);
  if (!filter)
    return createNoSandbox(
      'Skills run on x86-64 and arm64 only: for this processor there is no filter of system calls.',
      'Run them on another machine.',
    );
  const bwrap = findBwrap(host.bwrapPlaces);
  if (!bwrap)
    return createNoSandbox(
      'Skills need bubblewrap (bwrap), which is not installed.',
      installHint(),
    );
  try {
    const machine = await bwrapMachine(host, bwrap, filter);
    return createBwrapSandbox(machine, await enforcementsOf(machine));
  } catch {
    return createNoSandbox('The bubblewrap that is installed cannot be run.', installHint());
  }
}

async function bwrapMachine(
  host: SandboxHost,
  bwrap: string,
  filter: Uint8Array,
): Promise<BwrapMachine> {
  const { node, userHome, ourFolders, uid } = host;
  return {
    bwrap,
    features: await readBwrapFeatures(bwrap),
    node,
    filter,
    owner: { userHome, ourFolders },
    cgroups: openCgroups(),
    countsTasks: countsTasksItself(uid),
    names: host.names ?? publicNames(),
    listenerFile: listenerFile(),
  };
}

/** Beside this file: the source when run from source, the bundle when run from a build. */
function listenerFile(): string {
  const fromSource = import.meta.url.endsWith('.ts');
  const name = fromSource ? './network/listener/main.ts' : './skill-listener.mjs';
  return fileURLToPath(new URL(name, import.meta.url));
}
