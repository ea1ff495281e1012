import { it } from 'vitest';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, base64, digits, hex, lower, UUID, upper, url64 } from './samples.ts';
import { WORKPLACE_TOKENS } from './workplace.ts';

const EXAMPLES: FamilyExamples = {
  'notion-token': [`use «ntn_${alnum(40)}».`, `use ntn_${alnum(5)} here`],
  'notion-legacy-token': [`use «secret_${alnum(40)}».`, `use secret_${alnum(5)} here`],
  'figma-token': [`it is «figd_${url64(38)}» now`, `see figd_your-key-goes-here`],
  'figma-oauth-token': [`"«figu_${url64(38)}»"`, `use figu_${'x'.repeat(40)}`],
  'dropbox-token': [`use «sl.${url64(130)}».`, `use sl.${url64(5)} here`],
  'dropbox-secret': [`Dropbox token is «${lower(15)}» ok`, `dropbox build ${lower(15)} of today`],
  'box-secret': [`BOX_API_KEY=«${alnum(32)}»`, `box build ${alnum(32)} of today`],
  'postman-key': [`it is «PMAK-${hex(24)}-${hex(34)}» now`, `see PMAK-your-key-goes-here`],
  'postman-collection-key': [`it is «PMAT-${upper(26)}» now`, `see PMAT-your-key-goes-here`],
  'typeform-token': [`"«tfp_${alnum(44)}_${alnum(14)}»"`, `use tfp_${'x'.repeat(40)}`],
  'monday-token': [
    `Monday token is «eyJhbGciOiJIUzI1NiJ9${alnum(12)}.${alnum(120)}.${url64(43)}» ok`,
    `monday build eyJhbGciOiJIUzI1NiJ9${alnum(12)}.${alnum(120)}.${url64(43)} of today`,
  ],
  'todoist-token': [`our todoist api key: «${hex(40)}»`, `todoist build ${hex(40)} of today`],
  'calendly-token': [
    `CALENDLY_API_KEY=«eyJhbGciOiJIUzI1NiJ9${alnum(12)}.${alnum(120)}.${url64(43)}»`,
    `calendly build eyJhbGciOiJIUzI1NiJ9${alnum(12)}.${alnum(120)}.${url64(43)} of today`,
  ],
  'cal-key': [`"«cal_live_${hex(32)}»"`, `use cal_live_${'x'.repeat(40)}`],
  'frameio-token': [`it is «fio-u-${url64(64)}» now`, `see fio-u-your-key-goes-here`],
  'readme-key': [`use «rdme_${lower(60)}».`, `use rdme_${lower(5)} here`],
  'zapier-webhook': [
    `"«https://hooks.zapier.com/hooks/catch/${digits(7)}/${lower(7)}»"`,
    `use https://hooks.zapier.com/hooks/catch/${'x'.repeat(40)}`,
  ],
  'ifttt-webhook': [
    `"«https://maker.ifttt.com/trigger/alarm/with/key/${alnum(22)}»"`,
    `use https://maker.ifttt.com/trigger/${'x'.repeat(40)}`,
  ],
  'make-webhook': [
    `it is «https://hook.eu2.make.com/${lower(32)}» now`,
    `see https://hook.your-key-goes-here`,
  ],
  'n8n-key': [`it is «n8n_api_${alnum(40)}» now`, `see n8n_api_your-key-goes-here`],
  'okta-token': [`Okta token is «00${url64(40)}» ok`, `okta build 00${url64(40)} of today`],
  'auth0-secret': [`AUTH0_API_KEY=«${url64(64)}»`, `auth0 build ${url64(64)} of today`],
  'workos-key': [`use «sk_test_a2V5X${alnum(20)}».`, `use sk_test_a2V5X${alnum(5)} here`],
  'authress-key': [
    `use «authress_${lower(10)}.${lower(4)}.acc-${lower(16)}.${base64(43)}».`,
    `use authress_${base64(5)} here`,
  ],
  'persona-key': [
    `it is «persona_production_${url64(30)}» now`,
    `see persona_production_your-key-goes-here`,
  ],
  'adobe-client-secret': [`"«p8e-${url64(32)}»"`, `use p8e-${'x'.repeat(40)}`],
  'samsara-token': [`"«samsara_api_${alnum(28)}»"`, `use samsara_api_${'x'.repeat(40)}`],
  'adafruit-key': [`"«aio_${alnum(28)}»"`, `use aio_${'x'.repeat(40)}`],
  'particle-token': [`Particle token is «${hex(40)}» ok`, `particle build ${hex(40)} of today`],
  'steam-key': [
    `Steam token is «7C4A8D09CA377C4A8D09CA377C4A8D09» ok`,
    `steam build 7C4A8D09CA377C4A8D09CA377C4A8D09 of today`,
  ],
  'cisco-meraki-key': [`MERAKI_API_KEY=«${hex(40)}»`, `meraki build ${hex(40)} of today`],
  'proxmox-token': [`PROXMOX_API_KEY=«${UUID}»`, `proxmox build ${UUID} of today`],
  'virustotal-key': [`Virustotal token is «${hex(64)}» ok`, `virustotal build ${hex(64)} of today`],
  'shodan-key': [`our shodan api key: «${alnum(32)}»`, `shodan build ${alnum(32)} of today`],
  'haveibeenpwned-key': [`HIBP_API_KEY=«${hex(32)}»`, `hibp build ${hex(32)} of today`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(WORKPLACE_TOKENS, EXAMPLES);
});
