import { existsSync } from 'node:fs';

/** Package managers, by the file they are told by. */
const COMMANDS: readonly (readonly [file: string, command: string])[] = [
  ['/usr/bin/apt-get', 'sudo apt-get install bubblewrap'],
  ['/usr/bin/dnf', 'sudo dnf install bubblewrap'],
  ['/usr/bin/zypper', 'sudo zypper install bubblewrap'],
  ['/usr/bin/pacman', 'sudo pacman -S bubblewrap'],
  ['/sbin/apk', 'sudo apk add bubblewrap'],
];

/** How bubblewrap gets onto this machine. */
export function installHint(exists: (file: string) => boolean = existsSync): string {
  const command = COMMANDS.find(([file]) => exists(file))?.[1];
  return command === undefined
    ? 'Install the package bubblewrap of your distribution.'
    : `Install it: ${command}`;
}
