import { fileURLToPath } from 'node:url';
import type { AgentPaths } from '../paths.ts';
import type { VaultProgram } from './process/vault-process.ts';

/** How the process of this user's vault is started: from source beside it, from a build beside the bundle. */
export function vaultProgramOf(user: {
  paths: AgentPaths;
  execPath: string;
  env: NodeJS.ProcessEnv;
}): VaultProgram {
  const { execPath, env, paths } = user;
  const name = import.meta.url.endsWith('.ts') ? './process/main.ts' : './vault.mjs';
  return { execPath, env, home: paths.home, file: fileURLToPath(new URL(name, import.meta.url)) };
}
