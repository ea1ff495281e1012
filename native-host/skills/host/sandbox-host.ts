import type { AgentPaths } from '../../paths.ts';
import type { SandboxHost } from '../sandbox/index.ts';

/** This machine and this person, for the sandboxes of skills. */
export function sandboxHost(user: {
  paths: AgentPaths;
  userHome: string;
  execPath: string;
}): SandboxHost {
  const { paths, userHome, execPath } = user;
  const { home, config, runtime } = paths;
  return {
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    userHome,
    ourFolders: [home, config, ...(runtime === undefined ? [] : [runtime])],
    node: execPath,
  };
}
