import { homedir } from 'node:os';
import { currentPaths } from '../../paths.ts';

/** The machine and the person a skill is read for. */
export interface Home {
  platform: NodeJS.Platform;
  /** Absolute. */
  userHome: string;
  /** Folders of our own state, which no skill is given. Absolute. */
  ownFolders: readonly string[];
}

/** The machine and the person this process runs for. */
export function currentHome(): Home {
  const { home, config } = currentPaths();
  return { platform: process.platform, userHome: homedir(), ownFolders: [home, config] };
}
