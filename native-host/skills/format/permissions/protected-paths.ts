import {
  MACHINE_PLACES,
  PRIVATE_PLACES,
  SHARED_PLACES,
} from '../../sandbox/launch/private-places.ts';

/** Where a person's secrets are, and what would let a skill out of its sandbox. */
interface Protected {
  /** Absolute, or below the home folder as `~/…`. */
  paths: readonly string[];
  what: string;
  /** `write`: may be read. Absent: neither. */
  only?: 'write';
}

/** What the sandbox refuses when a skill is started, and the same of other systems. */
export const PROTECTED: readonly Protected[] = [
  {
    what: 'keys, passwords, sessions or histories',
    paths: [
      ...PRIVATE_PLACES.map((place) => `~/${place}`),
      '~/_netrc',
      '~/.config/google-chrome-unstable',
      '~/.librewolf',
      '~/.waterfox',
      '~/Library/Application Support/1Password',
      '~/Library/Application Support/Arc',
      '~/Library/Application Support/Bitwarden',
      '~/Library/Application Support/BraveSoftware',
      '~/Library/Application Support/Chromium',
      '~/Library/Application Support/Firefox',
      '~/Library/Application Support/Google',
      '~/Library/Application Support/Microsoft Edge',
      '~/Library/Application Support/Vivaldi',
      '~/Library/Containers',
      '~/Library/Cookies',
      '~/Library/Group Containers',
      '~/Library/Keychains',
      '~/Library/Mail',
      '~/Library/Messages',
      '~/Library/Safari',
      '~/Library/Thunderbird',
      '~/AppData/Local/BraveSoftware',
      '~/AppData/Local/Chromium',
      '~/AppData/Local/Google',
      '~/AppData/Local/Microsoft/Credentials',
      '~/AppData/Local/Microsoft/Edge',
      '~/AppData/Local/Microsoft/Vault',
      '~/AppData/Local/Vivaldi',
      '~/AppData/Roaming/Microsoft/Credentials',
      '~/AppData/Roaming/Microsoft/Protect',
      '~/AppData/Roaming/Mozilla',
      '~/AppData/Roaming/Opera Software',
      '~/AppData/Roaming/Thunderbird',
      '/Library/Keychains',
    ],
  },
  {
    what: 'a wallet',
    paths: [
      '~/.bitcoin',
      '~/.electrum',
      '~/.ethereum',
      '~/.monero',
      '~/.config/solana',
      '~/Library/Application Support/Bitcoin',
      '~/Library/Application Support/Exodus',
      '~/AppData/Roaming/Bitcoin',
      '~/AppData/Roaming/Exodus',
    ],
  },
  {
    what: 'skills and what is known about them',
    paths: ['~/.lifesavor', '~/.agents', '~/.config/lifesavor', '~/.local/state/lifesavor'],
  },
  {
    what: 'what belongs to the machine',
    paths: [
      ...MACHINE_PLACES,
      '/private/etc',
      '/private/var/run',
      '/System',
      '/tmp/.X11-unix',
      'C:/Windows',
    ],
  },
  {
    what: 'programs, or what is run by itself',
    only: 'write',
    paths: [
      '/Applications',
      '/Library',
      '/opt',
      '/private/var/root',
      '~/Applications',
      '~/AppData',
      '~/bin',
      '~/Library',
      'C:/Program Files',
      'C:/Program Files (x86)',
      'C:/ProgramData',
    ],
  },
];

/** Other people's files and sockets lie in them, so that none is given as a whole. */
export const SHARED: readonly string[] = [
  ...SHARED_PLACES,
  '/private',
  '/private/tmp',
  '/private/var',
  '/Users',
  '/Volumes',
  'C:/Users',
];
