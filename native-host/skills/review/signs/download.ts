import { command, type Sign, signsOf } from './sign.ts';

/** A line of a shell that may go on behind a backslash. */
const LINE = '(?:[^\\n|]|\\\\\\n)';
const FETCH = '(?:curl|wget)\\b';
/** A program that runs what it is given on its standard input. */
const SHELL =
  '(?:sudo\\s{1,3}(?:-\\w{1,12}\\s{1,3}){0,3})?(?:/usr/bin/env\\s{1,3})?(?:/(?:usr/)?(?:local/)?bin/)?(?:(?:ba|z|da|k|fi|a)?sh(?![\\w./-])|(?:python[23]?|perl|ruby|node|php|osascript)(?:\\s{1,3}-)?\\s{0,3}(?=["\'`)\\n;&]|$)|iex\\b|pwsh\\b|powershell\\b)';
const PIPED = `${LINE}{1,400}(?:\\|${LINE}{1,80}){0,2}\\|\\s{0,5}${SHELL}`;
/** Addresses behind which anybody can put anything, without a name or a trace. */
const SHADY =
  '(?:http://(?!localhost|127\\.|\\[::1)|https?://\\d{1,3}(?:\\.\\d{1,3}){3}|(?:bit\\.ly|tinyurl\\.com|t\\.co|is\\.gd|pastebin\\.com|paste\\.\\w{2,10}|rentry\\.co|glot\\.io|gist\\.githubusercontent\\.com|transfer\\.sh|0x0\\.st|file\\.io|[\\w-]{1,40}\\.ngrok[\\w.-]{0,12}|raw\\.githack\\.com)\\b)';

const downloads = {
  code: 'runs-download',
  message: 'It runs a program straight from the network, unseen.',
} as const;

/** Running what was just fetched: neither the files nor the review say anything about it. */
export const DOWNLOAD_SIGNS: readonly Sign[] = [
  ...signsOf({ ...downloads, inText: 'warning', inCode: 'danger', unlessForbidden: true }, [
    ['curl wget', command(`${FETCH}${PIPED}`)],
    [
      'bash sh zsh eval source python python3 exec',
      command(
        `(?:(?:ba|z)?sh|eval|source|exec|python3?)\\s{1,3}(?:-c\\s{1,3})?["']?(?:<\\(|\\$\\(|\`)\\s{0,3}${FETCH}`,
      ),
    ],
    [
      'iwr irm invoke',
      command(
        '(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b[^\\n|]{1,300}\\|\\s{0,3}(?:iex|Invoke-Expression)\\b',
      ),
    ],
    [
      'iex invoke',
      command(
        '(?:iex|Invoke-Expression)\\b[^\\n]{0,120}?(?:DownloadString|DownloadData|Invoke-WebRequest|Invoke-RestMethod|\\biwr\\b|\\birm\\b|Net\\.WebClient)',
      ),
    ],
  ]),
  ...signsOf({ ...downloads, inText: 'danger', inCode: 'danger', unlessForbidden: true }, [
    ['curl wget', command(`${FETCH}(?=${LINE}{1,200}?${SHADY})${PIPED}`)],
    [
      'bash sh zsh eval source',
      command(
        `(?:(?:ba|z)?sh|eval|source)\\s{1,3}(?:-c\\s{1,3})?["']?(?:<\\(|\\$\\(|\`)\\s{0,3}${FETCH}${LINE}{1,200}?${SHADY}`,
      ),
    ],
    [
      'powershell pwsh',
      command(
        '(?:powershell|pwsh)(?:\\.exe)?\\b[^\\n]{0,120}?\\s-e(?:nc|ncodedcommand|c)?\\s{1,3}["\']?[\\w+/=]{20}',
      ),
    ],
    ['mshta', command('mshta(?:\\.exe)?\\s{1,3}["\']?(?:https?|javascript|vbscript):')],
    [
      'certutil bitsadmin regsvr32 rundll32',
      command(
        '(?:certutil(?:\\.exe)?\\b[^\\n]{0,60}-urlcache|bitsadmin(?:\\.exe)?\\b[^\\n]{0,80}/transfer|regsvr32(?:\\.exe)?\\b[^\\n]{0,80}/i:http|rundll32(?:\\.exe)?\\b[^\\n]{0,80}javascript:)',
      ),
    ],
  ]),
  ...signsOf({ ...downloads, inText: 'danger', inCode: 'danger' }, [
    [
      'eval exec function runinnewcontext runinthiscontext compile',
      command(
        '(?:eval|exec|new\\s{1,3}Function|Function|runInNewContext|runInThisContext|compile)\\s{0,3}\\(\\s{0,5}(?:\\(?\\s{0,3}await\\s{1,5}){0,3}\\(?\\s{0,5}(?:await\\s{1,5})?(?:fetch|axios(?:\\.get)?|got|requests\\.get|(?:urllib\\.request\\.)?urlopen|httpx\\.get)\\s{0,3}\\(',
      ),
    ],
  ]),
  ...signsOf({ ...downloads, inText: 'warning', inCode: 'warning', unlessForbidden: true }, [
    [
      'curl wget',
      command(
        `${FETCH}[^\\n]{1,300}(?:\\n[^\\n]{0,200}){0,3}?chmod\\s{1,3}(?:[augo]{0,3}\\+x|[0-7]{3,4})\\s{1,3}[^\\n]{1,100}?(?:&&|;|\\n)\\s{0,5}(?:sudo\\s{1,3})?(?:\\./|/tmp/|/var/tmp/|~/\\.)\\w`,
      ),
    ],
  ]),
  ...signsOf({ ...downloads, inText: 'warning', inCode: 'danger', unlessForbidden: true }, [
    [
      'curl wget',
      command(
        `${FETCH}[^\\n]{1,200}?(?:&&|;)\\s{0,3}(?:sudo\\s{1,3})?(?:(?:ba|z)?sh|python3?|node|perl)\\s{1,3}["']?[\\w./~$-]`,
      ),
    ],
    [
      'curl wget',
      command(
        '(?:curl|wget)["\']\\s{0,3},[^\\n]{0,200}(?:\\n[^\\n]{0,200}){0,3}?["\'](?:/bin/)?(?:ba|z)?sh["\']\\s{0,3},\\s{0,3}["\'][^-]',
      ),
    ],
  ]),
  ...signsOf({ ...downloads, inText: 'warning', inCode: 'warning', unlessForbidden: true }, [
    [
      'curl wget',
      command(
        `${FETCH}[^\\n]{1,200}?(?:&&|;)\\s{0,3}(?:[^\\n]{1,100}?(?:&&|;)\\s{0,3})?(?:sudo\\s{1,3})?\\./\\w`,
      ),
    ],
  ]),
  ...signsOf(
    {
      code: 'runs-download',
      message: 'It does what a page on the network says, which can be anything at any time.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      [
        'run execute obey',
        command(
          '(?:run|execute|obey)\\s(?:all\\s|any\\s)?(?:the\\s)?(?:commands?|code|instructions?|script|orders)\\s(?:that|which|from|at|in|on|returned|found|given)\\b[^\\n.]{0,40}?(?<!\\]\\()https?://',
        ),
      ],
      [
        'http https',
        command(
          'https?://[^\\s)"\'`]{3,200}["\'`)]{0,2}[^\\n.]{0,40}?\\band\\s(?:then\\s)?(?:follow|obey|execute|run|do)\\s(?:its|the|all|any|every|what)\\s(?:instructions?|commands?|orders|steps|code|it\\ssays|they\\ssay)',
        ),
      ],
    ],
  ),
  ...signsOf({ ...downloads, inCode: 'danger' }, [
    ['import', command('import\\(\\s{0,3}["\'`]https?://')],
  ]),
  ...signsOf(
    {
      code: 'installs-from-address',
      message: 'It installs a package from an address instead of a registry.',
      inText: 'info',
      inCode: 'warning',
    },
    [
      [
        'pip pip3',
        command('pip3?\\s{1,3}install\\b[^\\n]{0,160}?(?:https?://|git\\+|--(?:extra-)?index-url)'),
      ],
      [
        'npm pnpm yarn',
        command(
          '(?:npm|pnpm|yarn)\\s{1,3}(?:i|install|add)\\b[^\\n]{0,160}?(?:https?://|git\\+|git://)',
        ),
      ],
      [
        'npm pip pip3 yarn pnpm',
        command(
          '(?:npm|yarn|pnpm)\\s{1,3}config\\s{1,3}set\\s{1,3}registry\\s|pip3?\\s{1,3}config\\s{1,3}set\\s{1,3}global\\.(?:extra-)?index-url',
        ),
      ],
      [
        'npx uvx bunx',
        command(
          '(?:npx|uvx|bunx)\\s{1,3}(?:-{1,2}[\\w-]{1,20}(?:[=\\s][\\w@./-]{1,40})?\\s{1,3}){0,3}(?:https?://|git\\+)',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'locked-archive',
      message: 'An archive is unpacked with a password, so that nobody can look into it before.',
      inText: 'warning',
      inCode: 'warning',
    },
    [
      [
        'zip rar 7z',
        command(
          '(?:zip|rar|7z)\\b[^\\n]{0,40}?\\b(?:password|passcode|pass)\\b\\s{0,2}(?:is\\s|[:=])',
        ),
      ],
      [
        'extract unzip unpack',
        command(
          '(?:extract|unzip|unpack)\\b[^\\n]{0,100}?\\b(?:with|using|the)\\s(?:the\\s)?(?:password|passcode|passphrase)\\b',
        ),
      ],
      [
        'unzip 7z 7za',
        command('(?:unzip\\s[^\\n]{0,60}-P\\s{0,2}\\S|7za?\\s{1,3}x\\b[^\\n]{0,60}\\s-p\\S)'),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'guides-hand',
      message: 'It has the person run a command by hand.',
      inText: 'warning',
    },
    [['win windows press', command('(?:press\\s)?win(?:dows)?(?:\\skey)?\\s{0,3}\\+\\s{0,3}r\\b')]],
  ),
];

/** Running what was hidden in the files themselves. */
export const DECODED_SIGNS: readonly Sign[] = signsOf(
  {
    code: 'runs-decoded',
    message: 'It runs code that is written so that nobody can read it.',
    inText: 'danger',
    inCode: 'danger',
  },
  [
    [
      'base64 openssl xxd',
      command(
        `(?:base64\\s{1,3}(?:-d|-D|--decode|-di)|openssl\\s{1,3}(?:enc\\s{1,3})?-?base64\\s{1,3}-d|xxd\\s{1,3}-r)\\b[^\\n|]{0,120}\\|\\s{0,5}(?:(?:gunzip|gzip|zcat)[^\\n|]{0,20}\\|\\s{0,5})?${SHELL}`,
      ),
    ],
    [
      'eval sh bash',
      command(
        '(?:eval|(?:ba|z)?sh\\s{1,3}-c)\\s{1,3}["\']?(?:\\$\\(|`|<\\()[^\\n)`]{0,600}?base64\\s{1,3}(?:-d|-D|--decode)',
      ),
    ],
    [
      'eval function exec settimeout',
      command(
        '(?:eval|new\\s{1,3}Function|Function|exec|execSync|setTimeout)\\s{0,3}\\(\\s{0,5}(?:[\\w.]{1,40}\\(\\s{0,3}){0,3}?(?:atob|unescape|decodeURIComponent|(?:base64\\.)?b64decode|base64\\.decode\\w{0,8}|codecs\\.decode|bytes\\.fromhex|binascii\\.unhexlify|zlib\\.decompress|marshal\\.loads|String\\.fromCharCode)\\b',
      ),
    ],
    [
      'eval function exec execsync',
      command(
        '(?:eval|Function|exec|execSync)\\s{0,3}\\(\\s{0,5}Buffer\\.from\\([^\\n()]{1,2000},\\s{0,3}["\'](?:base64|hex)["\']',
      ),
    ],
    [
      'base64',
      command(
        'base64\\s{1,3}(?:-d|-D|--decode)[^\\n|]{0,60}>\\s{0,3}\\S[^\\n]{0,120}?(?:&&|;)\\s{0,3}(?:chmod|(?:ba|z)?sh\\s|\\./|/tmp/)',
      ),
    ],
    ['import', command('import\\(\\s{0,3}["\'`]data:')],
    [
      'pickle marshal',
      command(
        '(?:pickle|marshal)\\.loads\\(\\s{0,5}(?:(?:base64\\.)?b64decode|bytes\\.fromhex|zlib|requests|urlopen)',
      ),
    ],
    [
      'import',
      command(
        '__import__\\(\\s{0,3}["\'](?:base64|zlib|marshal|codecs)["\']\\s{0,3}\\)[^\\n]{0,200}?exec|exec\\(\\s{0,3}__import__\\(',
      ),
    ],
  ],
);
