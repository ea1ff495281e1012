import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Every file and address of one user's agent. */
export interface AgentPaths {
  /** State folder. */
  home: string;
  /** Private folder of the socket; absent on Windows, where the address is a named pipe. */
  runtime: string | undefined;
  /** Unix socket path or Windows pipe name. */
  socket: string;
  secretFile: string;
  pidFile: string;
  startLock: string;
  logFile: string;
  auditFolder: string;
  /** Folder that holds `policy.json`. */
  config: string;
  policyFile: string;
}

/** What decides where things are. */
export interface PathSource {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  userHome: string;
  /** Numeric user id; absent on Windows. */
  uid: number | undefined;
}

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, with the closing zero. */
const MAX_SOCKET_PATH_BYTES = 100;

/** The paths of the current process. */
export function currentPaths(env: PathSource['env'] = process.env): AgentPaths {
  const { platform } = process;
  return resolvePaths({ env, platform, userHome: homedir(), uid: process.getuid?.() });
}

/** `$LIFESAVOR_HOME` holds everything when it is set; else each platform's own folders do. */
export function resolvePaths(source: PathSource): AgentPaths {
  const home = stateFolder(source);
  const config = configFolder(source);
  const address = socketAddress(source, home);
  return {
    ...address,
    home,
    config,
    secretFile: join(home, 'link.secret'),
    pidFile: join(home, 'agent.pid'),
    startLock: join(home, 'agent.lock'),
    logFile: join(home, 'agent.log'),
    auditFolder: join(home, 'audit'),
    policyFile: join(config, 'policy.json'),
  };
}

function stateFolder({ env, platform, userHome }: PathSource): string {
  if (env.LIFESAVOR_HOME) return env.LIFESAVOR_HOME;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(userHome, 'AppData', 'Local'), 'LifeSavor');
  if (platform === 'darwin') return join(userHome, 'Library', 'Application Support', 'LifeSavor');
  return join(env.XDG_STATE_HOME || join(userHome, '.local', 'state'), 'lifesavor');
}

function configFolder(source: PathSource): string {
  const { env, platform, userHome } = source;
  if (env.LIFESAVOR_HOME || platform === 'win32' || platform === 'darwin')
    return stateFolder(source);
  return join(env.XDG_CONFIG_HOME || join(userHome, '.config'), 'lifesavor');
}

function socketAddress(
  { platform, uid }: PathSource,
  home: string,
): Pick<AgentPaths, 'runtime' | 'socket'> {
  if (platform === 'win32')
    return { runtime: undefined, socket: `\\\\.\\pipe\\lifesavor-${digest(home)}` };
  // Not XDG_RUNTIME_DIR: a browser and a shell may differ in it, and would miss each other.
  const beside = join(home, 'run');
  const fits = Buffer.byteLength(join(beside, 'agent.sock')) <= MAX_SOCKET_PATH_BYTES;
  const runtime = fits ? beside : join('/tmp', `lifesavor-${uid ?? 0}-${digest(home)}`);
  return { runtime, socket: join(runtime, 'agent.sock') };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
