import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { checkLaunch } from '../launch/check-launch.ts';
import { type Grant, grantsOf, hiddenPlaces, type Owner } from '../launch/grants.ts';
import { type Program, programOf } from '../launch/program.ts';
import { SKILL_FOLDER } from '../places.ts';
import type { Enforcement, Launch, Sandbox, SandboxEnding, SandboxedProcess } from '../sandbox.ts';
import { cannotStart, sandboxFailed } from '../sandbox-errors.ts';
import type { RuntimeConfig, SandboxRuntime } from './load-runtime.ts';
import { commandLine, withFolder } from './plain-command.ts';

/** What this adapter has to know of the machine. */
export interface RuntimeHost {
  platform: NodeJS.Platform;
  node: string;
  userHome: string;
  ourFolders: readonly string[];
}

/** The package has neither namespaces for processes nor limits; what it lacks is said here, not glossed over. */
const ENFORCES: readonly Enforcement[] = [
  { what: 'files', by: 'kernel' },
  { what: 'environment', by: 'kernel' },
  { what: 'network', by: 'kernel' },
  { what: 'hosts', by: 'nothing' },
  { what: 'processes', by: 'nothing' },
  { what: 'system-calls', by: 'nothing' },
  { what: 'memory', by: 'nothing' },
  { what: 'process-count', by: 'nothing' },
  { what: 'disk', by: 'nothing' },
  { what: 'cpu', by: 'nothing' },
];
const HEAP_PERCENT = 75;
/** Without these the system's own programs are not found. */
const KEPT_VARIABLES = new Set(['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT', 'LANG']);

/**
 * Skills by `@anthropic-ai/sandbox-runtime`, for systems without bubblewrap. The package has one list
 * of hosts for a whole process, so it cannot keep skills apart in that: skills that ask for hosts are
 * not started.
 */
export function createRuntimeSandbox(runtime: SandboxRuntime, host: RuntimeHost): Sandbox {
  let ready: Promise<void> | undefined;
  return {
    name: 'sandbox-runtime',
    enforces: ENFORCES,
    async start(launch, signal) {
      checkLaunch(launch);
      if (launch.hosts.length > 0) throw noHosts();
      const folder = realpathSync(launch.folder);
      const program = programOf(launch.command, folder);
      const grants = grantsOf(launch, host);
      const scratch = mkdtempSync(join(realpathSync(tmpdir()), 'lifesavor-skill-'));
      try {
        ready ??= runtime.initialize(configOf(folder, scratch, [], host));
        await ready.catch((error: unknown) => {
          ready = undefined;
          throw error;
        });
        const line = commandLine(partsOf(launch, program, folder, host), host.platform);
        const config = configOf(folder, scratch, grants, host);
        const wrapped = await runtime.wrapWithSandboxArgv(line, undefined, config, signal, folder);
        return run(wrapped, launch, { folder, scratch });
      } catch (cause) {
        rmSync(scratch, { recursive: true, force: true });
        if (cause instanceof LifeSavorError) throw cause;
        throw sandboxFailed('The sandbox could not be set up.', cause);
      }
    },
  };
}

/** Everything of the person is hidden but the skill itself and what was granted. */
function configOf(
  folder: string,
  scratch: string,
  grants: readonly Grant[],
  { userHome, ourFolders, node }: Owner & { node: string },
): RuntimeConfig {
  const paths = (mode: Grant['mode']) =>
    grants.filter((grant) => grant.mode === mode).map(({ realPath }) => realPath);
  const hidden = hiddenPlaces(grants, { userHome, ourFolders });
  return {
    network: { allowedDomains: [], deniedDomains: [] },
    filesystem: {
      denyRead: [userHome, ...ourFolders, ...hidden],
      allowRead: [folder, scratch, node, ...paths('read'), ...paths('write')],
      allowWrite: [scratch, ...paths('write')],
      denyWrite: [folder, ...hidden],
    },
  };
}

function partsOf(
  { args, limits }: Launch,
  program: Program,
  folder: string,
  { node }: RuntimeHost,
): string[] {
  const filled = args.map((arg) => withFolder(arg, folder));
  const heapMb = Math.max(Math.floor((limits.memoryMb * HEAP_PERCENT) / 100), 1);
  if (program.runtime === 'node') return [node, `--max-old-space-size=${heapMb}`, ...filled];
  if (program.runtime === 'python') return ['python3', ...filled];
  return [join(folder, program.file.slice(SKILL_FOLDER.length)), ...filled];
}

function run(
  { argv, env }: { argv: string[]; env: Record<string, string | undefined> },
  launch: Launch,
  { folder, scratch }: { folder: string; scratch: string },
): SandboxedProcess {
  const given = Object.entries(launch.env).map(([name, value]) => [
    name,
    withFolder(value, folder),
  ]);
  const places = { HOME: scratch, TMPDIR: scratch, TMP: scratch, TEMP: scratch };
  const [file = '', ...args] = argv;
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...added(env), ...places, ...Object.fromEntries(given) },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be ended.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const ended = endOf(child).finally(() => rmSync(scratch, { recursive: true, force: true }));
  const [stdin, stdout, stderr] = [child.stdin, child.stdout, child.stderr] as [
    Writable,
    Readable,
    Readable,
  ];
  for (const stream of [stdin, stdout, stderr]) stream.on('error', () => {});
  return {
    pid: child.pid ?? 0,
    stdin,
    stdout,
    stderr,
    ended,
    kill: async () => {
      killGroup(child);
      await ended;
    },
    usage: () => undefined,
  };
}

/** What the package adds for its wrapper, without the variables of the agent among which it does. */
function added(env: Record<string, string | undefined>): Record<string, string | undefined> {
  const own = Object.entries(env).filter(
    ([name, value]) => KEPT_VARIABLES.has(name) || process.env[name] !== value,
  );
  return Object.fromEntries(own);
}

function endOf(child: ChildProcess): Promise<SandboxEnding> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      killGroup(child);
      resolve({ code, signal });
    });
    child.once('error', () => resolve({ code: null, signal: null }));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

function noHosts(): Error {
  return cannotStart(
    'On this system a skill cannot be held to the hosts it asks for, so it is not started.',
    'Run it on Linux, or use one that needs no network.',
  );
}
