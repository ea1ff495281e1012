import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the settings of the link are kept in the state folder. */
export function linkFile(home: string): string {
  return join(home, 'cloud.json');
}

/** Whether this agent was enrolled; also where that file is damaged. */
export function hasLinkFile(home: string): boolean {
  return existsSync(linkFile(home));
}
