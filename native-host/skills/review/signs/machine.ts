import { command, type Sign, signsOf } from './sign.ts';

/** What a command line ends a path with. */
const END = '(?=[\\s;&|"\'`)]|$)';
const HOME = '(?:~|\\$\\{?HOME\\}?|"\\$\\{?HOME\\}?")';

/** Harm to the machine itself. */
export const MACHINE_SIGNS: readonly Sign[] = [
  ...signsOf(
    {
      code: 'opens-remote-shell',
      message: 'It opens the machine to somebody outside.',
      inText: 'warning',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'sign', signs: '/' },
        pattern: command('/dev/(?:tcp|udp)/[^\\s/]{1,100}/\\d{1,5}'),
      },
      [
        'nc ncat netcat',
        command(
          '(?:nc|ncat|netcat)(?:\\.\\w{1,12})?\\s[^\\n|;]{0,80}?(?:-[a-z]{0,5}[ec]\\s{1,3}|--exec\\s{1,3})(?:/bin/)?(?:ba|z|da)?(?:sh|cmd)',
        ),
      ],
      ['mkfifo', command('mkfifo\\s[^\\n]{1,120}\\|\\s{0,3}(?:nc|ncat|openssl)\\b')],
      ['os', command('os\\.dup2\\(\\s{0,3}\\w{1,20}\\.fileno\\(\\)')],
      ['socat', command('socat\\s[^\\n]{0,120}exec:["\']?(?:/bin/)?(?:ba|z)?sh')],
    ],
  ),
  ...signsOf(
    {
      code: 'destroys-files',
      message: 'It deletes everything of a person, or of the machine.',
      inText: 'warning',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      [
        'rm',
        command(
          `rm\\s{1,3}(?:-[\\w-]{1,24}\\s{1,3}){0,3}?-(?:[a-z]{0,4}r[a-z]{0,4}|-recursive)\\s{1,3}(?:-[\\w-]{1,24}\\s{1,3}){0,3}(?:/\\*?|${HOME}(?:/|/\\*)?)${END}`,
        ),
      ],
      [
        'mkfs dd',
        command(
          'mkfs(?:\\.\\w{2,8})?\\s{1,3}(?:-\\w{1,8}\\s{1,3}){0,3}/dev/|dd\\s[^\\n]{0,120}?of=/dev/(?:sd|nvme|hd|vd|disk|mmcblk)',
        ),
      ],
      {
        trigger: { kind: 'sign', signs: ':' },
        pattern: command(
          ':\\(\\)\\s{0,3}\\{\\s{0,3}:\\s{0,3}\\|\\s{0,3}:\\s{0,3}&\\s{0,3}\\}\\s{0,3};\\s{0,3}:',
        ),
      },
      [
        'del rd rmdir format',
        command('(?:del|rd|rmdir)\\s(?:/[sqf]\\s{1,3}){2,3}c:\\\\|format\\s{1,3}c:'),
      ],
      [
        'shutil fs rm rmsync rimraf',
        command(
          '(?:shutil\\.rmtree|(?:fs\\.)?rm(?:Sync)?|rimraf)\\(\\s{0,3}(?:os\\.path\\.expanduser\\(\\s{0,3}["\']~/?["\']\\)|(?:os\\.)?homedir\\(\\)|Path\\.home\\(\\)|process\\.env\\.HOME|["\'](?:/|~/?)["\'])\\s{0,3}[,)]',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'stays-behind',
      message: 'It sees to it that something is run again later, without the skill.',
      inText: 'info',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'sign', signs: '/' },
        pattern: command(
          '/etc/(?:cron\\.\\w{1,8}/|crontab|systemd/system/|rc\\.local|profile\\.d/|ld\\.so\\.preload)',
        ),
      },
      ['core', command('core\\.hooksPath\\b')],
      {
        trigger: { kind: 'sign', signs: '.' },
        pattern: command('\\.git/hooks/(?:pre|post|commit|prepare)-?\\w'),
      },
      ['crontab', command('crontab\\s{1,3}(?!-l\\b)[-/\\w]|\\|\\s{0,3}crontab\\b')],
      [
        'launchctl systemctl schtasks reg',
        command(
          '(?:launchctl\\s{1,3}(?:load|bootstrap)|systemctl\\s{1,3}(?:--user\\s{1,3})?enable|schtasks(?:\\.exe)?\\s{1,3}/create|reg(?:\\.exe)?\\s{1,3}add\\s[^\\n]{0,120}\\\\Run\\b)',
        ),
      ],
      {
        trigger: { kind: 'sign', signs: '>' },
        pattern: command(
          '>{1,2}\\s{0,3}["\']?(?:~|\\$\\{?HOME\\}?)/\\.(?:bashrc|zshrc|profile|bash_profile|zprofile|zshenv)\\b',
        ),
      },
      [
        'launchagents currentversion autostart',
        command(
          'LaunchAgents/[\\w.$\\{\\}-]{1,80}\\.plist|CurrentVersion\\\\{1,2}Run\\b|\\.config/autostart/[\\w.-]{1,60}\\.desktop',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'lets-others-in',
      message: 'It gives somebody a key to the machine.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'sign', signs: '>' },
        pattern: command('>{1,2}\\s{0,3}["\']?[^\\s"\']{0,60}authorized_keys'),
      },
      ['tee', command('tee\\s{1,3}-a\\s{1,3}[^\\s]{0,60}authorized_keys')],
      ['nopasswd', command('NOPASSWD\\s{0,3}:\\s{0,3}ALL')],
    ],
  ),
  ...signsOf(
    {
      code: 'switches-off-security',
      message: 'It switches off protection of the operating system.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      [
        'spctl csrutil setenforce',
        command(
          'spctl\\s{1,3}--(?:master|global)-disable|csrutil\\s{1,3}disable|setenforce\\s{1,3}0',
        ),
      ],
      [
        'set add netsh',
        command(
          'Set-MpPreference\\b[^\\n]{0,100}-Disable\\w|Add-MpPreference\\b[^\\n]{0,100}-Exclusion|netsh\\s{1,3}advfirewall\\b[^\\n]{0,80}state\\s{1,3}off',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'switches-off-security',
      message: 'It takes away the mark of a file that came from the network.',
      inText: 'warning',
      inCode: 'warning',
    },
    [
      [
        'xattr unblock',
        command(
          'xattr\\s{1,3}-(?:[a-z]{0,3}d[a-z]{0,3}\\s{1,3}com\\.apple\\.quarantine|[a-z]{0,2}c[a-z]{0,2}\\s)|Unblock-File\\b',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'hides-from-user',
      message: 'It opens a window where nobody sees it.',
      inText: 'warning',
      inCode: 'warning',
    },
    [['windowstyle', command('WindowStyle\\s{1,3}Hidden\\b')]],
  ),
  ...signsOf(
    {
      code: 'enters-programs',
      message: 'It puts code into memory or into other programs.',
      inText: 'info',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      [
        'virtualalloc virtualallocex writeprocessmemory createremotethread',
        command('(?:VirtualAlloc(?:Ex)?|WriteProcessMemory|CreateRemoteThread)\\s{0,3}\\('),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'switches-off-security',
      message: 'It opens all files to everybody.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [['chmod', command(`chmod\\s{1,3}-R\\s{1,3}(?:0?777|a\\+rwx)\\s{1,3}(?:/|${HOME}/?)${END}`)]],
  ),
  ...signsOf(
    {
      code: 'trusts-any-server',
      message: 'It does not check whom it talks to over the network.',
      inCode: 'info',
    },
    [
      [
        'node verify rejectunauthorized',
        command(
          'NODE_TLS_REJECT_UNAUTHORIZED["\'\\]]{0,2}\\s{0,3}=\\s{0,3}["\']?0|verify\\s{0,2}=\\s{0,2}False|rejectUnauthorized\\s{0,2}:\\s{0,2}false',
        ),
      ],
    ],
  ),
];
