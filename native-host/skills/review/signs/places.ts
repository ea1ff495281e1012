import { command, type Sign, signsOf } from './sign.ts';

/** Addresses that say little good about what is sent there or comes from there. */
export const PLACE_SIGNS: readonly Sign[] = [
  ...signsOf(
    {
      code: 'drop-place',
      message: 'This address takes whatever is sent to it and shows it to whoever set it up.',
      inText: 'danger',
      inCode: 'danger',
      unlessForbidden: true,
    },
    [
      ['webhook', command('webhook\\.site/')],
      {
        trigger: { kind: 'sign', signs: '.' },
        pattern: command(
          '\\.(?:oastify\\.com|oast\\.(?:fun|live|me|online|pro|site)|burpcollaborator\\.net|interact\\.sh|requestcatcher\\.com|m\\.pipedream\\.net|x\\.pipedream\\.net|requestbin\\.(?:com|net))\\b',
        ),
      },
    ],
  ),
  ...signsOf(
    {
      code: 'drop-place',
      message: 'Anybody can put files there without a name.',
      inText: 'warning',
      inCode: 'warning',
      unlessForbidden: true,
    },
    [
      [
        'transfer 0x0 termbin pastebin rentry glot file paste bashupload',
        command(
          '(?:transfer\\.sh|0x0\\.st|termbin\\.com|pastebin\\.com/(?:raw|api)|rentry\\.co/\\w|glot\\.io/\\w|paste\\.rs|file\\.io|bashupload\\.com)(?=[/"\'`\\s)\\w])',
        ),
      ],
      {
        trigger: { kind: 'sign', signs: '.' },
        pattern: command(
          '\\.(?:ngrok\\.io|ngrok-free\\.(?:app|dev)|trycloudflare\\.com|serveo\\.net|loca\\.lt)\\b',
        ),
      },
    ],
  ),
  ...signsOf(
    {
      code: 'bare-address',
      message: 'A server is named by its number only, as nobody does who wants to be found again.',
      inText: 'warning',
      inCode: 'warning',
    },
    [
      {
        trigger: { kind: 'word', words: ['http', 'https'] },
        // Not this machine, not its own network, not the ranges of documentation, not well-known resolvers.
        pattern: command(
          'https?://(?!(?:127|10|0)\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|169\\.254\\.|192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.|1\\.(?:1\\.1\\.1|0\\.0\\.1|2\\.3\\.4)\\b|8\\.8\\.[48]\\.[48]\\b|255\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\d)',
        ),
      },
    ],
  ),
];
