import { command, phrase, type Sign, signsOf } from './sign.ts';

/** Keys and tokens that tools keep in the home folder. Public halves are nobody's secret. */
const KEY_FILES =
  '(?:\\.ssh[/\\\\]{1,2}(?:id_\\w{2,20}(?!\\w|\\.pub)|\\*|["\'`\\s,)]|$)|\\bid_(?:rsa|ed25519|ecdsa|dsa)\\b(?!\\.pub)|\\.aws[/\\\\]{1,2}credentials|\\.config/gcloud[/\\w.]{0,40}|\\.kube/config|\\.docker/config\\.json|(?<!\\w)[._]netrc\\b|\\.git-credentials|\\.npmrc\\b|\\.pypirc\\b|\\.pgpass\\b|\\.gnupg\\b|\\.azure/\\w{1,30})';
/** Passwords and sessions of browsers, key chains, wallets: no tool for anything else opens them. */
const STORES =
  '(?:Login Data\\b|logins\\.json|key[34]\\.db|cookies\\.sqlite|(?:Chrome|Chromium|Edge|BraveSoftware|Brave-Browser|User Data)[^\\n"\'`]{0,60}[/\\\\](?:Cookies|Local State|Web Data)\\b|login\\.keychain(?:-db)?|Library/Keychains|wallet\\.dat|\\.bitcoin/|\\.ethereum/keystore|\\.electrum/|Exodus/exodus\\.wallet|\\.config/solana/id\\.json|nkbihfbeogaeaoehlefnkodbefgpgknn|Telegram Desktop[/\\\\]{1,2}tdata|/etc/shadow|\\.password-store/|\\.local/share/keyrings)';
const OUR_FILES =
  '(?:lifesavor[/\\\\]{1,2}(?:vault|link\\.secret|policy\\.json|audit|skill-approvals)|LifeSavor[/\\\\]{1,2}(?:vault|link\\.secret|audit))';

const GET =
  '(?:read|cat|print|include|send|upload|paste|attach|append|pass|dump|base64|collect|extract|exfiltrate|tar|zip|output|encode|copy|type|get-content|exfil)';
const OPEN =
  '(?:open|readFile(?:Sync)?|read_text|read_bytes|createReadStream|copyFile(?:Sync)?|cpSync|readdir(?:Sync)?|shutil\\.copy\\w{0,5}|cat|cp|tar|zip|base64|curl|xxd)';
/** What is done with the content, in the same sentence or the next. */
const USE =
  '[^\\n]{0,40}(?:\\n[^\\n]{0,60})?(?:and|then|,)\\s[^\\n]{0,50}?(?:send|pass|include|append|put|post|upload|insert|attach|encode|return|output|exfiltrate)\\b';

const reads = {
  code: 'reads-credentials',
  message: 'It reads a file of keys or passwords.',
} as const;
/** From which the words before a path begin. */
const READING =
  'read cat print include send upload paste attach append pass dump base64 collect extract exfiltrate tar zip output encode copy type get';

/** Places of keys, passwords and money. */
export const CREDENTIAL_SIGNS: readonly Sign[] = [
  ...signsOf({ ...reads, inText: 'danger', inCode: 'danger', unlessForbidden: true }, [
    [READING, command(`${GET}\\b[^\\n!?]{0,80}?(?:${KEY_FILES}|${STORES})${USE}`)],
    [
      'retrieve read get load fetch extract copy show print display output reveal',
      phrase(
        "(?:retrieve|read|get|load|fetch|extract|copy|show|print|display|output|reveal)~(?:(?:the|their|your|any|all)~){0,2}(?:users?[’']?s?~)?(?:private|ssh|gpg|signing)~keys?~(?:from|in|of|stored)",
      ),
    ],
    [READING, command(`${GET}\\b[^\\n!?]{0,80}?${STORES}`)],
    [
      'security',
      command(
        'security\\s{1,3}(?:find-(?:generic|internet)-password\\b[^\\n]{0,80}\\s-[a-z]{0,3}w|dump-keychain)',
      ),
    ],
  ]),
  ...signsOf({ ...reads, inText: 'warning', inCode: 'danger', unlessForbidden: true }, [
    ['http https', command('https?://(?:169\\.254\\.169\\.254|metadata\\.google\\.internal)\\b')],
    [
      'open readfile readfilesync createreadstream copyfile copyfilesync cpsync shutil cat cp tar zip base64 curl xxd',
      command(`${OPEN}\\b[^\\n]{0,100}?${KEY_FILES}`),
    ],
    [
      'open readfile readfilesync createreadstream copyfile copyfilesync cpsync readdir readdirsync shutil cat cp tar zip base64 curl xxd',
      command(`${OPEN}\\b[^\\n]{0,120}?${STORES}`),
    ],
    [
      'win32crypt cryptunprotectdata',
      command('win32crypt\\.CryptUnprotectData|CryptUnprotectData\\('),
    ],
    [
      READING,
      command(
        `${GET}\\s(?:the\\s)?(?:contents?\\sof\\s|file\\s|my\\s|your\\s){0,2}["'\`]?(?:~|\\$HOME|\\$\\{HOME\\}|/home/\\w{1,32}|/Users/\\w{1,32}|/root)/${KEY_FILES}`,
      ),
    ],
  ]),
  ...signsOf(
    {
      code: 'knows-credentials',
      message: 'It names a file of passwords, sessions or money.',
      inText: 'warning',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      ['login', command('Login Data\\b["\'`]|Login Data[/\\\\]')],
      [
        'logins key3 key4 cookies wallet user chrome chromium edge bravesoftware library exodus telegram nkbihfbeogaeaoehlefnkodbefgpgknn',
        command(STORES),
      ],
      { trigger: { kind: 'sign', signs: '.' }, pattern: command(STORES) },
    ],
  ),
  ...signsOf(
    {
      code: 'knows-credentials',
      message: 'It names a file of keys.',
      inText: 'info',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      { trigger: { kind: 'sign', signs: '._' }, pattern: command(KEY_FILES) },
      ['id_rsa id_ed25519 id_ecdsa id_dsa', command(KEY_FILES)],
    ],
  ),
  ...signsOf(
    {
      code: 'knows-credentials',
      message: 'It names a folder or a file of keys.',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'sign', signs: '.' },
        pattern: command(
          '(?<=["\'`/])\\.(?:ssh|aws|gnupg|kube|azure)(?=["\'`]\\s{0,3}(?:,|/|\\)))',
        ),
      },
      {
        trigger: { kind: 'sign', signs: '*' },
        pattern: command('\\*{1,2}/\\.env\\b'),
      },
      [
        'google chrome chromium firefox microsoft bravesoftware user',
        command(
          '(?:Google/Chrome|Chromium|Firefox/Profiles|Microsoft Edge|BraveSoftware)(?:/[\\w ]{1,30})?/(?:Default|User Data|Profiles)|User Data[/\\\\]{1,2}Default|google-chrome/Default',
        ),
      ],
      ['keyring', command('keyring\\.get_(?:password|credential)\\(')],
      ['secretstorage', command('secretstorage\\.\\w')],
    ],
  ),
  ...signsOf(
    {
      code: 'asks-password',
      message: 'It has the person give a password away.',
      inText: 'warning',
      unlessForbidden: true,
    },
    [
      [
        'ask tell prompt have request',
        phrase(
          '(?:ask|tell|prompt|have|request)~(?:the~)?(?:user|person|them)~(?:for|to~(?:enter|type|provide|give|paste|send|share|tell~you))~(?:you~)?(?:their|the|his|her)~(?:(?:master|sudo|login|account|system|current|bank|wallet)~){0,2}(?:password|passphrase|passcode|pin|seed~phrase|recovery~phrase|one-?time~code|2fa~code)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'asks-password',
      message: 'It asks for a password by a window of its own.',
      inText: 'danger',
      inCode: 'danger',
    },
    [
      ['display', command('display\\sdialog\\b[^\\n]{0,240}?hidden\\sanswer')],
      ['get', command('Get-Credential\\b|PromptForCredential\\(')],
    ],
  ),
  ...signsOf(
    {
      code: 'evades-protection',
      message: 'It names the files in which Life Savor keeps what it protects.',
      inText: 'danger',
      inCode: 'danger',
    },
    [['lifesavor', command(OUR_FILES)]],
  ),
];
