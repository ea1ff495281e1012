import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { MAIL_TOKENS } from './mail.ts';
import { alnum, hex, lower, UUID, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'sendgrid-key': [`"«SG.${url64(22)}.${url64(43)}»"`, `use SG.${'x'.repeat(40)}`],
  'mailgun-key': [`it is «key-${hex(32)}» now`, `see key-your-key-goes-here`],
  'mailgun-signing-key': [`MAILGUN_API_KEY=«${hex(32)}»`, `mailgun build ${hex(32)} of today`],
  'mailgun-domain-key': [
    `use «${hex(32)}-${hex(8)}-${hex(8)}».`,
    `use ${hex(32)}-${hex(8)}-${hex(2)}`,
  ],
  'mailchimp-key': [`use «${hex(32)}-us12».`, `use ${hex(30)}-us12`],
  'mandrill-key': [`"«md-${url64(22)}»"`, `use md-${'x'.repeat(40)}`],
  'postmark-token': [`Postmark token is «${UUID}» ok`, `postmark build ${UUID} of today`],
  'brevo-key': [`use «xkeysib-${hex(64)}-${alnum(16)}».`, `use xkeysib-${alnum(5)} here`],
  'resend-key': [`use «re_${alnum(8)}_${alnum(24)}».`, `use re_${alnum(5)} here`],
  'mailersend-token': [`"«mlsn.${hex(64)}»"`, `use mlsn.${'x'.repeat(40)}`],
  'mailjet-key': [`Mailjet token is «${hex(32)}» ok`, `mailjet build ${hex(32)} of today`],
  'sparkpost-key': [`Sparkpost token is «${hex(40)}» ok`, `sparkpost build ${hex(40)} of today`],
  'hubspot-token': [`"«pat-na1-${UUID}»"`, `use pat-na1-${'x'.repeat(40)}`],
  'hubspot-legacy-key': [`our hubspot api key: «${UUID}»`, `hubspot build ${UUID} of today`],
  'klaviyo-key': [`"«pk_${hex(34)}»"`, `use pk_${'x'.repeat(40)}`],
  'segment-key': [`our segment api key: «${alnum(32)}»`, `segment build ${alnum(32)} of today`],
  'segment-public-api-token': [`it is «sgp_${alnum(64)}» now`, `see sgp_your-key-goes-here`],
  'zendesk-token': [`our zendesk api key: «${alnum(40)}»`, `zendesk build ${alnum(40)} of today`],
  'iterable-key': [`our iterable api key: «${hex(32)}»`, `iterable build ${hex(32)} of today`],
  'braze-key': [`Braze token is «${UUID}» ok`, `braze build ${UUID} of today`],
  'activecampaign-key': [
    `our activecampaign api key: «${hex(72)}»`,
    `activecampaign build ${hex(72)} of today`,
  ],
  'pipedrive-token': [`Pipedrive token is «${hex(40)}» ok`, `pipedrive build ${hex(40)} of today`],
  'salesforce-session': [`"«00D${alnum(12)}!${alnum(90)}»"`, `use 00D${'x'.repeat(40)}`],
  'zoho-token': [`use «1000.${hex(32)}.${hex(32)}».`, `use 1000.${hex(32)}.${hex(10)}`],
  'beamer-key': [`our beamer api key: «b_${url64(44)}»`, `beamer build b_${url64(44)} of today`],
  'lob-key': [`Lob token is «live_${lower(35)}» ok`, `lob key live_${lower(9)}`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(MAIL_TOKENS, EXAMPLES);
});
