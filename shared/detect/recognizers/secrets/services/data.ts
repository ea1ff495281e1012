import type { Recognizer } from '../../../engine/recognizer.ts';
import { alnum, base64, hex, lower, UUID, upper, url64 } from './charsets.ts';
import { announced, marked, prefixed } from './family.ts';

const AIRTABLE = '[A-Za-z0-9]{14}\\.[0-9a-f]{64}';

/** Databases, back ends as a service, warehouses, search, content and maps. */
export const DATA_TOKENS: readonly Recognizer[] = [
  prefixed('mongodb-atlas-secret', 'mdb_sa_sk_', url64(30, 60)),
  announced('mongodb-atlas-key', 'atlas mongodb', UUID),
  prefixed('supabase-token', 'sbp_', hex(40, 60)),
  prefixed('supabase-secret-key', 'sb_secret_', url64(22, 60)),
  prefixed('planetscale-password', 'pscale_pw_', '[\\w.=-]{32,64}', { type: 'PASSWORD' }),
  prefixed('planetscale-token', 'pscale_tkn_ pscale_oauth_ pscale_otkn_', '[\\w.=-]{32,64}'),
  prefixed('neon-key', 'napi_', lower(60, 70)),
  prefixed('neon-password', 'npg_', alnum(12, 24), { type: 'PASSWORD' }),
  announced(
    'turso-token',
    'turso libsql',
    'eyJ[\\w-]{20,200}\\.eyJ[\\w-]{20,400}\\.[\\w-]{40,200}',
  ),
  announced('upstash-token', 'upstash', `A${base64(50, 90)}={0,2}`),
  announced('upstash-key', 'upstash', UUID),
  prefixed('fauna-secret', 'fnA', url64(35, 45)),
  prefixed('firebase-messaging-key', 'AAAA', `${url64(7)}:[\\w-]{100,180}`),
  announced('firebase-secret', 'firebase', alnum(40)),
  prefixed('databricks-token', 'dapi dkea dose', `${hex(32)}(?:-\\d)?`),
  prefixed('confluent-key', 'cflt', `[A-Za-z0-9+/]{50,80}`),
  announced('confluent-secret', 'confluent', `[A-Za-z0-9+/]{64}`),
  prefixed('aiven-token', 'AVNS_', url64(16, 40)),
  prefixed('clickhouse-key', '4b1d', alnum(38)),
  announced('influxdb-legacy-token', 'influx influxdb', `[\\w-]{86}==`),
  prefixed('cockroach-key', 'CCDB1_', `${alnum(22)}_${alnum(40)}`),
  announced('algolia-key', 'algolia', hex(32)),
  prefixed('airtable-token', 'pat', AIRTABLE),
  announced('airtable-key', 'airtable', `key${alnum(14)}`),
  prefixed('contentful-token', 'CFPAT-', url64(43)),
  announced('contentful-delivery-token', 'contentful', url64(43)),
  announced('sanity-token', 'sanity', `sk${alnum(80, 200)}`),
  announced('storyblok-token', 'storyblok', `${alnum(22)}tt`),
  announced('datocms-token', 'dato datocms', hex(30)),
  announced('cloudinary-secret', 'cloudinary', url64(27)),
  prefixed('mapbox-secret-token', 'sk.eyJ', '[\\w-]{20,250}\\.[\\w-]{20,30}'),
  marked('maxmind-key', 'mmk', `${alnum(6)}_${alnum(29)}_`, 37, 'mmk'),
  announced('openweather-key', 'openweather openweathermap owm', hex(32)),
  announced('newsapi-key', 'newsapi', hex(32)),
  announced('rapidapi-key', 'rapidapi', `${alnum(10)}msh${alnum(15)}p1${alnum(6)}jsn${alnum(12)}`),
  announced('finnhub-key', 'finnhub', lower(20, 40)),
  announced('alphavantage-key', 'alphavantage', upper(16)),
];
