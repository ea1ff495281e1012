/** Of `@anthropic-ai/sandbox-runtime`, what we use. Its own types are not at hand: it is optional. */
export interface SandboxRuntime {
  initialize(config: RuntimeConfig): Promise<void>;
  wrapWithSandboxArgv(
    command: string,
    shell: string | undefined,
    config: RuntimeConfig,
    signal: AbortSignal | undefined,
    folder: string,
  ): Promise<{ argv: string[]; env: Record<string, string | undefined> }>;
}

export interface RuntimeConfig {
  network: { allowedDomains: string[]; deniedDomains: string[] };
  filesystem: {
    denyRead: string[];
    allowRead: string[];
    allowWrite: string[];
    denyWrite: string[];
  };
}

export type RuntimeLoader = () => Promise<SandboxRuntime | undefined>;

const PACKAGE = '@anthropic-ai/sandbox-runtime';

/** The package when somebody has installed it; undefined when not, or when it is not as we know it. */
export async function loadSandboxRuntime(): Promise<SandboxRuntime | undefined> {
  try {
    const module: unknown = await import(PACKAGE);
    return managerOf(module);
  } catch {
    return undefined;
  }
}

/** What the package exports, if it has the functions we call. */
export function managerOf(module: unknown): SandboxRuntime | undefined {
  if (typeof module !== 'object' || module === null || !('SandboxManager' in module))
    return undefined;
  const manager = module.SandboxManager;
  return isRuntime(manager) ? manager : undefined;
}

function isRuntime(manager: unknown): manager is SandboxRuntime {
  const methods: Partial<Record<string, unknown>> = Object(manager);
  const { initialize, wrapWithSandboxArgv } = methods;
  return typeof initialize === 'function' && typeof wrapWithSandboxArgv === 'function';
}
