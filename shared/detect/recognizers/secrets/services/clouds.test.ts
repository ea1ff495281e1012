import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { CLOUD_TOKENS } from './clouds.ts';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'aws-access-key': [`"«AKIA${upper(16)}»"`, `use AKIA${'x'.repeat(40)}`],
  'aws-bedrock-key': [`it is «ABSK${base64(100)}==» now`, `see ABSKyour-key-goes-here`],
  'aws-bedrock-short-key': [
    `it is «bedrock-api-key-${base64(80)}==» now`,
    `see bedrock-api-key-your-key-goes-here`,
  ],
  'aws-secret-key': [`our aws api key: «${base64(40)}»`, `aws build ${base64(40)} of today`],
  'aws-session-token': [
    `our aws api key: «${base64(100)}==»`,
    `aws build ${base64(100)}== of today`,
  ],
  'google-oauth-token': [`"«ya29.${url64(60)}»"`, `use ya29.${'x'.repeat(40)}`],
  'google-client-secret': [`"«GOCSPX-${url64(20)}»"`, `use GOCSPX-${'x'.repeat(40)}`],
  'google-refresh-token': [`use «1//0${url64(40)}».`, `use 1//0${url64(13)}`],
  'google-storage-hmac': [`"«GOOG1E${upper(50)}»"`, `use GOOG1E${'x'.repeat(40)}`],
  'azure-client-secret': [`use «abc8Q~${alnum(34)}».`, `use abc8Q~${alnum(11)}`],
  'azure-storage-key': [
    `our azure api key: «${base64(86)}==»`,
    `azure build ${base64(86)}== of today`,
  ],
  'azure-service-key': [`AZURE_API_KEY=«${base64(43)}=»`, `azure build ${base64(43)}= of today`],
  'azure-devops-token': [`Azure token is «${lower(52)}» ok`, `azure build ${lower(52)} of today`],
  'digitalocean-token': [`"«dop_v1_${hex(64)}»"`, `use dop_v1_${'x'.repeat(40)}`],
  'digitalocean-spaces-secret': [
    `SPACES_API_KEY=«${base64(43)}»`,
    `spaces build ${base64(43)} of today`,
  ],
  'linode-token': [`LINODE_API_KEY=«${hex(64)}»`, `linode build ${hex(64)} of today`],
  'hetzner-token': [`HETZNER_API_KEY=«${alnum(64)}»`, `hetzner build ${alnum(64)} of today`],
  'alibaba-access-key': [`use «LTAI${alnum(12)}».`, `use LTAI${alnum(5)} here`],
  'alibaba-secret-key': [
    `Alibaba token is «${alnum(30)}» ok`,
    `alibaba build ${alnum(30)} of today`,
  ],
  'tencent-secret-id': [`"«AKID${alnum(32)}»"`, `use AKID${'x'.repeat(40)}`],
  'tencent-secret-key': [
    `Tencent token is «${alnum(32)}» ok`,
    `tencent build ${alnum(32)} of today`,
  ],
  'volcengine-access-key': [`it is «AKLT${url64(40)}» now`, `see AKLTyour-key-goes-here`],
  'ibm-cloud-key': [`IBM_API_KEY=«${url64(44)}»`, `ibm build ${url64(44)} of today`],
  'oracle-customer-secret': [
    `Oracle token is «${base64(43)}=» ok`,
    `oracle build ${base64(43)}= of today`,
  ],
  'yandex-cloud-key': [`"«AQVN${url64(35)}»"`, `use AQVN${'x'.repeat(40)}`],
  'yandex-passport-token': [`it is «y0_${url64(50)}» now`, `see y0_your-key-goes-here`],
  'scaleway-access-key': [`use «SCW${upper(17)}».`, `use SCW${upper(5)} here`],
  'scaleway-secret-key': [`our scaleway api key: «${UUID}»`, `scaleway build ${UUID} of today`],
  'vercel-token': [`"«vcp_${alnum(20)}»"`, `use vcp_${'x'.repeat(40)}`],
  'vercel-blob-token': [
    `"«vercel_blob_rw_${alnum(16)}_${alnum(30)}»"`,
    `use vercel_blob_rw_${'x'.repeat(40)}`,
  ],
  'vercel-legacy-token': [
    `our vercel api key: «${alnum(24)}»`,
    `vercel build ${alnum(24)} of today`,
  ],
  'netlify-token': [`"«nfp_${alnum(36)}»"`, `use nfp_${'x'.repeat(40)}`],
  'fly-token': [`"«fo1_${url64(43)}»"`, `use fo1_${'x'.repeat(40)}`],
  'fly-macaroon': [`"«fm1a_${base64(80)}==»"`, `use fm1a_${'x'.repeat(40)}`],
  'render-key': [`it is «rnd_${alnum(24)}» now`, `see rnd_your-key-goes-here`],
  'railway-token': [`our railway api key: «${UUID}»`, `railway build ${UUID} of today`],
  'heroku-key': [`use «HRKU-${url64(36)}».`, `use HRKU-${url64(5)} here`],
  'heroku-legacy-key': [`HEROKU_API_KEY=«${UUID}»`, `heroku build ${UUID} of today`],
  'cloudflare-token': [`use «cfut_${alnum(40)}».`, `use cfut_${alnum(5)} here`],
  'cloudflare-origin-key': [`"«v1.0-${hex(24)}-${hex(146)}»"`, `use v1.0-${'x'.repeat(40)}`],
  'cloudflare-legacy-token': [
    `Cloudflare token is «${url64(40)}» ok`,
    `cloudflare build ${url64(40)} of today`,
  ],
  'cloudflare-global-key': [
    `our cloudflare api key: «${hex(37)}»`,
    `cloudflare build ${hex(37)} of today`,
  ],
  'fastly-token': [`Fastly token is «${url64(32)}» ok`, `fastly build ${url64(32)} of today`],
  'vultr-key': [`VULTR_API_KEY=«${upper(36)}»`, `vultr build ${upper(36)} of today`],
  'exoscale-key': [`"«EXO${hex(24)}»"`, `use EXO${'x'.repeat(40)}`],
  'zuplo-key': [`it is «zpka_${hex(32)}_${hex(8)}» now`, `see zpka_your-key-goes-here`],
  'modal-token': [`"«ak-${alnum(22)}»"`, `use ak-${'x'.repeat(40)}`],
  'ngrok-token': [
    `our ngrok api key: «2${alnum(26)}_${alnum(21)}»`,
    `ngrok build 2${alnum(26)}_${alnum(21)} of today`,
  ],
  'tailscale-key': [`use «tskey-auth-${alnum(16)}-${alnum(24)}».`, `use tskey-${alnum(5)} here`],
  'defined-networking-key': [`"«dnkey-${lower(26)}-${lower(52)}»"`, `use dnkey-${'x'.repeat(40)}`],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(CLOUD_TOKENS, EXAMPLES);
});

it('finds access keys of Amazon that by chance have no digit', () => {
  expectFindings('API_KEY', [
    `use «AK${'IA'}VRWGMJPUHGFBTDQH» for the backup`,
    `use AK${'IA'}EXAMPLEKEYSFORYO, AK${'IA'}ABCDEFGHIJKLMNOP or AK${'IA'}AAAAAAAAAAAAAAAA`,
  ]);
});
