import { command, phrase, type Sign, signsOf } from './sign.ts';

const SEND =
  '(?:send|upload|post|submit|forward|e-?mail|transmit|exfiltrate|leak|copy|push|report|append|attach|include|embed|encode|add|put|pass)';
const PRECIOUS =
  "(?:(?:conversation|chat)(?:~(?:history|log|transcript|contents?))?|system~prompt|context~window|environment~variables?|env~vars?|\\.env(?:~files?)?|ssh~keys?|private~keys?|passwords|credentials|session~(?:cookies|tokens)|browser~(?:history|cookies|passwords)|keychain|wallets?|seed~phrases?|(?:all|any|every|found|their|user[’']s)~(?:of~(?:the|their)~)?(?:api~keys?|tokens|secrets|cookies|messages|files|documents|emails|contacts)|everything~the~user~\\p{L}{1,10})";
const AWAY =
  "(?:(?<!\\]\\()https?://|webhook|(?:remote|external|our|my|attacker[’']?s?|following|this|collection|logging)~(?:server|endpoint|host|url|address|api)|[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w|(?:query|url)~(?:string|param(?:eter)?s?)|pastebin|\\bgist\\b|discord(?:\\.com|~webhook)|telegram(?:\\.org|~bot))";

/** What is the person's own, as orders to take it name it. */
const OWN =
  '(?:conversations?|chat\\s(?:history|log|transcript|messages)|transcripts?|prompt|env\\sfiles?|env|credentials|passwords|environment\\svariables|home\\s(?:folder|directory)|wallets?|keychain|cookies)';
/** Where it is to go. Hosts of APIs are called endpoints, too, but what goes there is not all that. */
const SINK =
  '(?:(?<!\\]\\()https?://(?!localhost|127\\.)|telemetry|webhook|image\\surl|url\\sparam|query\\s(?:string|param)|(?:remote|external|collection|logging)\\s(?:server|endpoint|service))';

const takes = {
  code: 'takes-data',
  message: 'It tells the assistant to send private data away.',
  unlessForbidden: true,
  unlessQuoted: true,
} as const;

/** Taking away what is the person's. */
export const TAKING_SIGNS: readonly Sign[] = [
  ...signsOf(
    {
      code: 'takes-data',
      message: 'It tells the assistant to send private data away.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
      unlessQuoted: true,
    },
    [
      [
        'send upload post submit forward email mail transmit exfiltrate leak copy push report append attach include embed encode add put pass',
        command(
          `${SEND}\\b[^\\n.!?]{0,80}?${PRECIOUS.replaceAll('~', '[\\s*_`-]{1,4}')}(?![\\p{L}\\p{N}_])[^\\n]{0,80}?(?:to|in|into|via|as|through|at|with)\\s[^\\n]{0,60}?${AWAY.replaceAll('~', '[\\s*_`-]{1,4}')}`,
        ),
      ],
      [
        'search scan look find collect gather harvest extract dump steal grab read locate',
        command(
          '(?:search|scan|look|find|collect|gather|harvest|extract|dump|steal|grab|read|locate)\\b[^\\n.]{0,60}?(?:passwords|credentials|api keys|private keys|ssh keys|tokens|secrets|cookies|seed phrases?|wallets)\\b[^\\n.]{0,60}?(?:and|then)\\s(?:\\w{1,12}\\s){0,2}?(?:send|upload|post|e-?mail|forward|transmit|exfiltrate)\\b',
        ),
      ],
      [
        'always also',
        phrase(
          '(?:always|also)~(?:bcc|cc)~(?:(?:a~copy~)?to~)?[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}',
        ),
      ],
    ],
  ),
  ...signsOf({ ...takes, inText: 'danger', inCode: 'danger' }, [
    [
      'conversation conversations transcript transcripts chat prompt env credentials passwords environment home wallet keychain cookies',
      command(
        `(?:${OWN})(?![\\p{L}\\p{N}_])[^\\n.]{0,80}?(?:and|then)\\s(?:\\w{1,12}\\s){0,2}?(?:post|send|upload|push|transmit|forward|add|append|include|put|report|attach)\\s(?:it|them|that|this|these|all|everything|the\\s\\w{1,16})\\s[^\\n]{0,50}?(?:${SINK})`,
      ),
    ],
    [
      'http https',
      command(
        `https?://[^\\s)"'\`]{3,200}["'\`)]{0,2}\\s[^\\n.]{0,60}?(?:base64|contents?|text|copy|value)\\sof\\s(?:the\\s|all\\s|every\\s|any\\s)?(?:user|conversation|chat|system\\sprompt|\\.env|credentials|environment|~/)`,
      ),
    ],
    [
      'gather collect take copy pack zip archive bundle grab',
      command(
        '(?:gather|collect|take|copy|pack|zip|archive|bundle|grab)\\b[^\\n.!?]{0,60}?(?:~|\\$\\{?HOME\\}?)/\\.\\w[\\w./-]{0,60}[^\\n!?]{0,80}?\\b(?:ship|send|upload|rsync|scp|transfer|post|push|transmit)\\b',
      ),
    ],
    [
      'contents content copy push send upload post',
      command(
        '(?:contents?\\sof|copy\\sof|push|send|upload|post)\\s(?:the\\s|all\\sof\\s|everything\\sin\\s|contents?\\sof\\s|folder\\s|file\\s){0,3}["\'`]?(?:~|\\$\\{?HOME\\}?)/\\.?[\\w./-]{1,60}["\'`]?[^\\n]{0,60}?(?:https?://|telemetry|webhook|endpoint|(?:remote|external)\\sserver)',
      ),
    ],
  ]),
  ...signsOf({ ...takes, inText: 'danger', inCode: 'danger' }, [
    [
      'http https',
      command(
        'https?://[^\\s)"\'`]{3,200}[?&]\\w{1,30}=[{<\\[$]{1,2}(?:cookies?|conversation|chat|history|secrets?|passwords?|env|system_?prompt|memory|transcript)\\b',
      ),
    ],
  ]),
  ...signsOf({ ...takes, inText: 'warning' }, [
    [
      'http https',
      command(
        'https?://[^\\s)"\'`]{3,200}[?&]\\w{1,30}=[{<\\[]{1,2}(?:the\\s|your\\s|name\\sof|user|e-?mail|message|answer|summary)',
      ),
    ],
    [
      'full entire complete whole verbatim',
      phrase(
        '(?:full|entire|complete|whole|verbatim)~(?:(?:text|copy|contents?|history|log|transcript)~of~(?:the|this|our)~)?(?:conversation|chat|system~prompt)(?:~(?:history|so~far))?~(?:to|as|in|into|via|each|every)',
      ),
    ],
    [
      'upload sync send push post',
      command(
        '(?:upload|sync|send|push|post)\\s(?:(?:a\\scopy\\sof\\s|all\\sof\\s)?(?:the|this|your|all)\\s)(?:whole\\s|entire\\s)?(?:workspace|home\\sfolder|home\\sdirectory|working\\sdirectory|project\\sfolder|source\\stree)\\b[^\\n.]{0,60}?(?<!\\]\\()https?://',
      ),
    ],
    [
      'http https',
      command(
        "https?://[^\\s)\"'`]{3,200}[\"'`)]{0,2}\\s[^\\n.]{0,60}?(?:the|each|every)\\s(?:user|person)['’]?s?\\s(?:last\\s|latest\\s|full\\s|previous\\s|own\\s)?(?:message|prompt|question|words|input)",
      ),
    ],
  ]),
  ...signsOf(
    {
      code: 'image-carries-data',
      message: 'An image is fetched whose address can carry data away.',
      inText: 'warning',
    },
    [
      {
        trigger: { kind: 'sign', signs: '!' },
        pattern: command(
          '!\\[[^\\]\\n]{0,100}\\]\\(https?://[^)\\s?]{1,200}\\?[^)\\s]{0,150}=(?:\\{[\\w ]|<[\\w ]|\\[[\\w ]|\\$\\{|%[sv])[^)\\n]{0,150}\\)',
        ),
      },
    ],
  ),
  ...signsOf(
    {
      code: 'takes-environment',
      message: 'It takes all environment variables, in which keys are kept.',
      inText: 'warning',
      inCode: 'danger',
    },
    [
      [
        'json',
        command(
          'JSON\\.stringify\\([^;\\n]{0,80}?process\\.env(?![.\\w[])|json\\.dumps\\(\\s{0,5}(?:dict\\(\\s{0,3})?os\\.environ\\b',
        ),
      ],
      [
        'env printenv',
        command('(?:env|printenv)\\s{0,5}\\|\\s{0,5}(?:curl|wget|nc|ncat|base64|openssl)\\b'),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'sends-files',
      message: 'A command sends private files away.',
      inText: 'danger',
      inCode: 'danger',
    },
    [
      [
        'curl wget',
        command(
          '(?:curl|wget)\\b(?:[^\\n]|\\\\\\n){0,200}?(?:\\$\\(|`)\\s{0,3}(?:env|printenv|cat|base64|tar|security)\\b(?!\\s+(?:payload|data|body|request|input|message)\\.json)',
        ),
      ],
      [
        'curl',
        command(
          'curl\\b(?:[^\\n]|\\\\\\n){0,200}?(?:-d|--data(?:-\\w{1,12})?|-F|--form|-T|--upload-file)[\\s=]{0,2}["\']?(?:\\w{1,20}=)?@?["\']?(?:~|\\$\\{?HOME\\}?|/home/\\w{1,32}|/Users/\\w{1,32})/',
        ),
      ],
      [
        'scp rsync sftp',
        command(
          '(?:scp|rsync|sftp)\\s[^\\n]{0,60}?(?:~|\\$\\{?HOME\\}?|/home/\\w{1,32}|/Users/\\w{1,32})/\\.\\w[^\\n]{0,60}?\\w@?[\\w.-]{2,60}:',
        ),
      ],
      [
        'find',
        command(
          'find\\s{1,3}(?:~|\\$\\{?HOME\\}?|/home|/Users|/(?=\\s))[^\\n]{0,160}?-exec\\s{1,3}(?:curl|wget|scp|nc)\\b',
        ),
      ],
      ['history', command('history\\s{0,3}\\|\\s{0,3}(?:curl|wget|nc|base64)\\b')],
      [
        'tar zip cat gzip',
        command(
          '(?:tar|zip|cat|gzip)\\b[^\\n|~$]{1,100}(?:~|\\$\\{?HOME\\}?)[^\\n|]{0,100}\\|\\s{0,3}(?:curl|wget|nc|ncat|ssh)\\b',
        ),
      ],
    ],
  ),
  ...signsOf(
    {
      code: 'sends-files',
      message: 'The output of a command is sent away.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      {
        trigger: { kind: 'sign', signs: '|' },
        pattern: command('\\|\\s{0,3}curl\\b[^\\n|]{0,160}?(?:@-|-T\\s{0,2}-)(?=[\\s"\'`)]|$)'),
      },
    ],
  ),
];
