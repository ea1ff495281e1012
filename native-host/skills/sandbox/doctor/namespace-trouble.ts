import { readFileSync } from 'node:fs';

/** Why bubblewrap cannot make a sandbox, and what helps. */
export interface Trouble {
  message: string;
  nextStep: string;
}

/** Reads a setting of the kernel by its path below /proc/sys; undefined where there is none. */
export type ReadSetting = (name: string) => string | undefined;

interface KnownTrouble extends Trouble {
  setting: string;
  isTrouble(value: string): boolean;
}

const KNOWN: readonly KnownTrouble[] = [
  {
    setting: 'kernel/unprivileged_userns_clone',
    isTrouble: (value) => value === '0',
    message: 'This machine allows user namespaces to the administrator only.',
    nextStep:
      'Allow them: sudo sysctl -w kernel.unprivileged_userns_clone=1 (to keep it, write the setting into a file in /etc/sysctl.d).',
  },
  {
    setting: 'user/max_user_namespaces',
    isTrouble: (value) => value === '0',
    message: 'This machine allows no user namespaces.',
    nextStep:
      'Allow them: sudo sysctl -w user.max_user_namespaces=10000 (to keep it, write the setting into a file in /etc/sysctl.d).',
  },
  {
    setting: 'kernel/apparmor_restrict_unprivileged_userns',
    isTrouble: (value) => value === '1',
    message: 'AppArmor keeps programs without a profile from using user namespaces.',
    nextStep:
      'Give bubblewrap a profile: on Ubuntu, install apparmor-profiles and copy bwrap-userns-restrict from /usr/share/apparmor/extra-profiles to /etc/apparmor.d, then run sudo systemctl reload apparmor.',
  },
];

const UNKNOWN: Trouble = {
  message: 'User namespaces do not work here.',
  nextStep:
    'In a container, allow it to make namespaces of its own; else ask who runs this machine.',
};

/** The first known cause that holds here. Asked only once a sandbox could not be made. */
export function namespaceTrouble(read: ReadSetting = readSetting): Trouble {
  const known = KNOWN.find(({ setting, isTrouble }) => isTrouble(read(setting) ?? ''));
  return known ? { message: known.message, nextStep: known.nextStep } : UNKNOWN;
}

function readSetting(name: string): string | undefined {
  try {
    return readFileSync(`/proc/sys/${name}`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
