import { it } from 'vitest';
import { CHAT_TOKENS } from './chat.ts';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, digits, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'slack-bot-token': [`it is «xoxb-${url64(16)}» now`, `see xoxb-your-key-goes-here`],
  'slack-user-token': [`"«xoxp-${url64(16)}»"`, `use xoxp-${'x'.repeat(40)}`],
  'slack-workspace-token': [`"«xoxa-${url64(16)}»"`, `use xoxa-${'x'.repeat(40)}`],
  'slack-client-token': [
    `use «xoxc-${digits(12)}-${digits(12)}-${hex(64)}».`,
    `use xoxc-${hex(5)} here`,
  ],
  'slack-refresh-token': [`use «xoxe-1-${alnum(60)}».`, `use xoxe-${alnum(5)} here`],
  'slack-app-token': [`use «xapp-${url64(16)}».`, `use xapp-${url64(5)} here`],
  'slack-workflow-token': [`use «xwfp-${url64(16)}».`, `use xwfp-${url64(5)} here`],
  'slack-webhook': [
    `use «https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${alnum(24)}».`,
    `use https://hooks.slack.com/${alnum(5)} here`,
  ],
  'discord-bot-token': [
    `use «MT${alnum(24)}.${alnum(6)}.${url64(38)}».`,
    `use MT${alnum(24)}.${alnum(6)}.${url64(12)}`,
  ],
  'discord-webhook': [
    `it is «https://discord.com/api/webhooks/${digits(18)}/${url64(68)}» now`,
    `see https://discord.com/api/webhooks/your-key-goes-here`,
  ],
  'discord-client-secret': [
    `Discord token is «${url64(32)}» ok`,
    `discord build ${url64(32)} of today`,
  ],
  'telegram-bot-token': [`use «${digits(10)}:AA${url64(33)}».`, `use ${digits(10)}:AA${url64(11)}`],
  'teams-webhook': [
    `"«https://acme.webhook.office.com/webhookb2/${UUID}@${UUID}/IncomingWebhook/${hex(32)}/${UUID}»"`,
    `use https://${'x'.repeat(40)}`,
  ],
  'power-automate-webhook': [
    `"«https://prod-12.westeurope.logic.azure.com/workflows/${hex(32)}/run?sv=1.0&sig=${url64(43)}»"`,
    `use https://prod-${'x'.repeat(40)}`,
  ],
  'google-chat-webhook': [
    `it is «https://chat.googleapis.com/v1/spaces/AAAA${alnum(7)}/messages?key=${url64(39)}&token=${url64(43)}» now`,
    `see https://chat.googleapis.com/v1/spaces/your-key-goes-here`,
  ],
  'mattermost-token': [
    `MATTERMOST_API_KEY=«${lower(26)}»`,
    `mattermost build ${lower(26)} of today`,
  ],
  'zoom-secret': [`Zoom token is «${alnum(32)}» ok`, `zoom build ${alnum(32)} of today`],
  'twitch-secret': [`TWITCH_API_KEY=«${lower(30)}»`, `twitch build ${lower(30)} of today`],
  'twilio-key': [`it is «SK${hex(32)}» now`, `see SKyour-key-goes-here`],
  'twilio-account': [`it is «AC${hex(32)}» now`, `see ACyour-key-goes-here`],
  'twilio-auth-token': [`our twilio api key: «${hex(32)}»`, `twilio build ${hex(32)} of today`],
  'vonage-secret': [`Vonage token is «${alnum(16)}» ok`, `vonage build ${alnum(16)} of today`],
  'messagebird-key': [
    `our messagebird api key: «live_${alnum(25)}»`,
    `messagebird build live_${alnum(25)} of today`,
  ],
  'telnyx-key': [`use «KEY0${alnum(20)}_${alnum(20)}».`, `use KEY0${alnum(5)} here`],
  'plivo-token': [`our plivo api key: «${alnum(40)}»`, `plivo build ${alnum(40)} of today`],
  'pusher-secret': [`Pusher token is «${hex(20)}» ok`, `pusher build ${hex(20)} of today`],
  'sendbird-token': [`Sendbird token is «${hex(40)}» ok`, `sendbird build ${hex(40)} of today`],
  'onesignal-key': [`it is «os_v2_app_${lower(90)}» now`, `see os_v2_app_your-key-goes-here`],
  'facebook-token': [`it is «EAA${alnum(80)}» now`, `see EAAyour-key-goes-here`],
  'facebook-secret': [`FACEBOOK_API_KEY=«${hex(32)}»`, `facebook build ${hex(32)} of today`],
  'instagram-token': [`it is «IGQ${url64(80)}» now`, `see IGQyour-key-goes-here`],
  'twitter-bearer-token': [
    `it is «AAAAAAAAAAAAAAAAAAAA${alnum(80)}» now`,
    `see AAAAAAAAAAyour-key-goes-here`,
  ],
  'twitter-secret': [`Twitter token is «${alnum(45)}» ok`, `twitter build ${alnum(45)} of today`],
  'spotify-secret': [`Spotify token is «${hex(32)}» ok`, `spotify build ${hex(32)} of today`],
  'intercom-token': [
    `our intercom api key: «dG9r${alnum(50)}=»`,
    `intercom build dG9r${alnum(50)}= of today`,
  ],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(CHAT_TOKENS, EXAMPLES);
});
