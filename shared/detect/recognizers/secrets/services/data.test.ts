import { it } from 'vitest';
import { DATA_TOKENS } from './data.ts';
import { expectFamilies, type FamilyExamples } from './expect-families.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './samples.ts';

const EXAMPLES: FamilyExamples = {
  'mongodb-atlas-secret': [`use «mdb_sa_sk_${url64(30)}».`, `use mdb_sa_sk_${url64(5)} here`],
  'mongodb-atlas-key': [`Atlas token is «${UUID}» ok`, `atlas build ${UUID} of today`],
  'supabase-token': [`"«sbp_${hex(40)}»"`, `use sbp_${'x'.repeat(40)}`],
  'supabase-secret-key': [`"«sb_secret_${url64(22)}»"`, `use sb_secret_${'x'.repeat(40)}`],
  'planetscale-password': [`"«pscale_pw_${alnum(43)}»"`, `use pscale_pw_${'x'.repeat(40)}`],
  'planetscale-token': [`it is «pscale_tkn_${alnum(43)}» now`, `see pscale_tkn_your-key-goes-here`],
  'neon-key': [`use «napi_${lower(60)}».`, `use napi_${lower(5)} here`],
  'neon-password': [`it is «npg_${alnum(12)}» now`, `see npg_your-key-goes-here`],
  'turso-token': [
    `Turso token is «eyJhbGciOiJFZERTQSJ9${alnum(12)}.eyJ${alnum(60)}.${url64(86)}» ok`,
    `turso build eyJhbGci.${alnum(20)} of today`,
  ],
  'upstash-token': [
    `Upstash token is «A${base64(50)}==» ok`,
    `upstash build A${base64(50)}== of today`,
  ],
  'upstash-key': [`UPSTASH_API_KEY=«${UUID}»`, `upstash build ${UUID} of today`],
  'fauna-secret': [`use «fnA${url64(35)}».`, `use fnA${url64(5)} here`],
  'firebase-messaging-key': [
    `"«AAAA${alnum(7)}:APA91b${url64(134)}»"`,
    `use AAAA${'x'.repeat(40)}`,
  ],
  'firebase-secret': [
    `Firebase token is «${alnum(40)}» ok`,
    `firebase build ${alnum(40)} of today`,
  ],
  'databricks-token': [`use «dapi${hex(32)}-2».`, `use dapi${hex(5)} here`],
  'confluent-key': [`it is «cflt${base64(60)}» now`, `see cfltyour-key-goes-here`],
  'confluent-secret': [
    `our confluent api key: «${base64(64)}»`,
    `confluent build ${base64(64)} of today`,
  ],
  'aiven-token': [`use «AVNS_${url64(16)}».`, `use AVNS_${url64(5)} here`],
  'clickhouse-key': [`"«4b1d${alnum(38)}»"`, `use 4b1d${'x'.repeat(40)}`],
  'influxdb-legacy-token': [
    `INFLUX_API_KEY=«${url64(86)}==»`,
    `influx build ${url64(86)}== of today`,
  ],
  'cockroach-key': [`it is «CCDB1_${alnum(22)}_${alnum(40)}» now`, `see CCDB1_your-key-goes-here`],
  'algolia-key': [`ALGOLIA_API_KEY=«${hex(32)}»`, `algolia build ${hex(32)} of today`],
  'airtable-token': [`it is «pat${alnum(14)}.${hex(64)}» now`, `see patyour-key-goes-here`],
  'airtable-key': [`AIRTABLE_API_KEY=«key${alnum(14)}»`, `airtable build key${alnum(14)} of today`],
  'contentful-token': [`it is «CFPAT-${url64(43)}» now`, `see CFPAT-your-key-goes-here`],
  'contentful-delivery-token': [
    `our contentful api key: «${url64(43)}»`,
    `contentful build ${url64(43)} of today`,
  ],
  'sanity-token': [`Sanity token is «sk${alnum(80)}» ok`, `sanity build sk${alnum(80)} of today`],
  'storyblok-token': [
    `Storyblok token is «${alnum(22)}tt» ok`,
    `storyblok build ${alnum(22)}tt of today`,
  ],
  'datocms-token': [`our dato api key: «${hex(30)}»`, `dato build ${hex(30)} of today`],
  'cloudinary-secret': [
    `CLOUDINARY_API_KEY=«${url64(27)}»`,
    `cloudinary build ${url64(27)} of today`,
  ],
  'mapbox-secret-token': [`use «sk.eyJ${alnum(80)}.${url64(22)}».`, `use sk.eyJ${url64(5)} here`],
  'maxmind-key': [`use «${alnum(6)}_${alnum(29)}_mmk».`, `use ${alnum(6)}_${alnum(27)}_mmk`],
  'openweather-key': [`OPENWEATHER_API_KEY=«${hex(32)}»`, `openweather build ${hex(32)} of today`],
  'newsapi-key': [`our newsapi api key: «${hex(32)}»`, `newsapi build ${hex(32)} of today`],
  'rapidapi-key': [
    `Rapidapi token is «${alnum(10)}msh${alnum(15)}p1${alnum(6)}jsn${alnum(12)}» ok`,
    `rapidapi build ${alnum(10)}msh${alnum(15)}p1${alnum(6)}jsn${alnum(12)} of today`,
  ],
  'finnhub-key': [`FINNHUB_API_KEY=«${lower(20)}»`, `finnhub build ${lower(20)} of today`],
  'alphavantage-key': [
    `ALPHAVANTAGE_API_KEY=«${upper(16)}»`,
    `alphavantage build ${upper(16)} of today`,
  ],
};

it('finds each family by its own token and leaves its look-alike alone', () => {
  expectFamilies(DATA_TOKENS, EXAMPLES);
});
