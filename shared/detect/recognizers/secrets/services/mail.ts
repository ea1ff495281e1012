import type { Recognizer } from '../../../engine/recognizer.ts';
import { alnum, digits, hex, lower, UUID, url64 } from './charsets.ts';
import { announced, prefixed, shaped } from './family.ts';

const MAILCHIMP = { kind: 'token', min: 32, max: 32, first: '0123456789abcdef' } as const;

const ZOHO = { kind: 'digits', min: 4, max: 4, next: '.' } as const;

/** E-mail, marketing, customer care. */
export const MAIL_TOKENS: readonly Recognizer[] = [
  prefixed('sendgrid-key', 'SG.', '[\\w-]{16,32}\\.[\\w-]{32,64}'),
  prefixed('mailgun-key', 'key-', hex(32), { score: 0.75 }),
  announced('mailgun-signing-key', 'mailgun', `${hex(32)}(?:-[0-9a-f]{8}-[0-9a-f]{8})?`),
  shaped('mailgun-domain-key', MAILCHIMP, `${hex(32)}-[0-9a-f]{8}-[0-9a-f]{8}`),
  shaped('mailchimp-key', MAILCHIMP, `${hex(32)}-us${digits(1, 2)}`),
  prefixed('mandrill-key', 'md-', url64(22)),
  announced('postmark-token', 'postmark postmarkapp', UUID),
  prefixed('brevo-key', 'xkeysib- xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  prefixed('resend-key', 're_', `(?:${alnum(8)}_${alnum(24)}|${alnum(32, 36)})`),
  prefixed('mailersend-token', 'mlsn.', hex(64)),
  announced('mailjet-key', 'mailjet', hex(32)),
  announced('sparkpost-key', 'sparkpost', hex(40)),
  prefixed('hubspot-token', 'pat-na1- pat-na2- pat-eu1- pat-ap1-', UUID),
  announced('hubspot-legacy-key', 'hubspot hapikey', UUID),
  prefixed('klaviyo-key', 'pk_', hex(34)),
  announced('segment-key', 'segment', alnum(32)),
  prefixed('segment-public-api-token', 'sgp_', alnum(64)),
  announced('zendesk-token', 'zendesk', alnum(40)),
  announced('iterable-key', 'iterable', hex(32)),
  announced('braze-key', 'braze', UUID),
  announced('activecampaign-key', 'activecampaign', hex(72)),
  announced('pipedrive-token', 'pipedrive', hex(40)),
  prefixed('salesforce-session', '00D', '[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,120}'),
  shaped('zoho-token', ZOHO, '1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}'),
  announced('beamer-key', 'beamer', `b_${url64(44)}`),
  announced('lob-key', 'lob', `(?:live|test)_(?:pub_)?${lower(30, 40)}`),
];
