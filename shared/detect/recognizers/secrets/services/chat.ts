import type { Recognizer } from '../../../engine/recognizer.ts';
import { alnum, hex, lower, url64 } from './charsets.ts';
import { announced, prefixed, shaped } from './family.ts';

const TELEGRAM = { kind: 'digits', min: 8, max: 10, next: ':' } as const;
const DISCORD = { kind: 'token', min: 23, max: 28, first: 'MNO' } as const;
const WEBHOOK = { score: 0.98 };

/** Messengers, calls, texts and social networks. Addresses of webhooks are secrets as a whole. */
export const CHAT_TOKENS: readonly Recognizer[] = [
  prefixed('slack-bot-token', 'xoxb-', url64(16, 120)),
  prefixed('slack-user-token', 'xoxp- xoxo-', url64(16, 200)),
  prefixed('slack-workspace-token', 'xoxa- xoxr- xoxs-', url64(16, 200)),
  prefixed('slack-client-token', 'xoxc- xoxd-', '[\\w%-]{16,300}'),
  prefixed('slack-refresh-token', 'xoxe- xoxe.', '[\\w.-]{16,300}'),
  prefixed('slack-app-token', 'xapp-', url64(16, 200)),
  prefixed('slack-workflow-token', 'xwfp-', url64(16, 200)),
  prefixed(
    'slack-webhook',
    'https://hooks.slack.com/',
    '(?:services|workflows|triggers)/[\\w/]{16,200}',
    WEBHOOK,
  ),
  shaped('discord-bot-token', DISCORD, `[MNO]${alnum(22, 27)}\\.${url64(6)}\\.${url64(27, 40)}`),
  prefixed(
    'discord-webhook',
    'https://discord.com/api/webhooks/ https://discordapp.com/api/webhooks/ https://ptb.discord.com/api/webhooks/ https://canary.discord.com/api/webhooks/',
    '\\d{15,22}/[\\w-]{40,90}',
    WEBHOOK,
  ),
  announced('discord-client-secret', 'discord', url64(32)),
  shaped('telegram-bot-token', TELEGRAM, `[0-9]{8,10}:${url64(35)}`),
  prefixed(
    'teams-webhook',
    'https://',
    '[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{60,300}',
    WEBHOOK,
  ),
  prefixed(
    'power-automate-webhook',
    'https://prod-',
    '[\\w.-]{4,60}\\.logic\\.azure\\.com[^\\s"<>]{10,120}&sig=[\\w%-]{20,90}',
    WEBHOOK,
  ),
  prefixed(
    'google-chat-webhook',
    'https://chat.googleapis.com/v1/spaces/',
    '[\\w-]{6,40}/messages\\?[\\w=&%-]{40,200}',
    WEBHOOK,
  ),
  announced('mattermost-token', 'mattermost', lower(26)),
  announced('zoom-secret', 'zoom', alnum(32, 36)),
  announced('twitch-secret', 'twitch', lower(30)),
  prefixed('twilio-key', 'SK', hex(32)),
  prefixed('twilio-account', 'AC', hex(32), { score: 0.8 }),
  announced('twilio-auth-token', 'twilio', hex(32)),
  announced('vonage-secret', 'vonage nexmo', alnum(16)),
  announced('messagebird-key', 'messagebird', '(?:live_)?[A-Za-z0-9]{25}'),
  prefixed('telnyx-key', 'KEY0', `${alnum(20, 40)}_${alnum(20, 30)}`),
  announced('plivo-token', 'plivo', alnum(40)),
  announced('pusher-secret', 'pusher', hex(20)),
  announced('sendbird-token', 'sendbird', hex(40)),
  prefixed('onesignal-key', 'os_v2_app_ os_v2_org_', lower(90, 120)),
  prefixed('facebook-token', 'EAA', `${alnum(80, 300)}`),
  announced('facebook-secret', 'facebook meta fb', hex(32)),
  prefixed('instagram-token', 'IGQ', url64(80, 300)),
  prefixed('twitter-bearer-token', 'AAAAAAAAAA', '[A-Za-z0-9%]{70,140}'),
  announced('twitter-secret', 'twitter', alnum(45, 50)),
  announced('spotify-secret', 'spotify', hex(32)),
  announced('intercom-token', 'intercom', 'dG9r[A-Za-z0-9+/=:_-]{40,80}'),
];
