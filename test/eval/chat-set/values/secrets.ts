import type { Random } from '../../scoring/random.ts';
import { ALNUM, BASE32, between, chars, digits, HEX, LOWER_ALNUM, pick } from './pattern.ts';

/** Shapes of services' tokens, from their documentation; put together here so that no whole one stands in the source. */
const TOKENS: readonly ((random: Random) => string)[] = [
  (random) => `gh${'p_'}${chars(random, ALNUM, 36)}`,
  (random) => `AK${'IA'}${chars(random, BASE32, 16)}`,
  (random) => `sk_${'live_'}${chars(random, ALNUM, 24)}`,
  (random) => `glp${'at-'}${chars(random, ALNUM, 20)}`,
  (random) => `xox${'b-'}${digits(random, 12)}-${digits(random, 12)}-${chars(random, ALNUM, 24)}`,
  (random) => `SG${'.'}${chars(random, ALNUM, 22)}.${chars(random, ALNUM, 43)}`,
  (random) => `np${'m_'}${chars(random, ALNUM, 36)}`,
  (random) => `AI${'za'}${chars(random, ALNUM, 35)}`,
  (random) => `hf${'_'}${chars(random, ALNUM, 34)}`,
  (random) => `sk-${'ant-api03-'}${chars(random, ALNUM, 93)}AA`,
  (random) => `dop_${'v1_'}${chars(random, HEX, 64)}`,
];

/** A token of a well-known service. */
export function serviceToken(random: Random): string {
  return pick(random, TOKENS)(random);
}

/** A key that only its name gives away. */
export function opaqueKey(random: Random): string {
  return pick(random, [
    () => chars(random, HEX, 32),
    () => chars(random, ALNUM, 40),
    () => chars(random, LOWER_ALNUM, 28),
    () => `${chars(random, ALNUM, 42)}=`,
  ])();
}

const PASSWORD_WORDS = [
  'Sommer',
  'Dragon',
  'mango',
  'Pluto',
  'blue.horse',
  'Kaffee',
  'Zebra',
  'winter',
  'Tulip',
  'r0cket',
];

/** What people choose: a word with something behind it, or what a manager made up. */
export function password(random: Random): string {
  if (random() < 0.5)
    return chars(random, `${ALNUM}!#$%*+`, between(random, 10, 16))
      .replace(/^./, 'k')
      .replace(/.$/, '7');
  const word = pick(random, PASSWORD_WORDS);
  return `${word}${pick(random, ['!', '-', '_', ''])}${between(random, 10, 2031)}${pick(random, ['!', '#', '', '$'])}`;
}

export function jwt(random: Random): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    sub: digits(random, 8),
    iat: between(random, 1_650_000_000, 1_790_000_000),
    role: 'user',
  };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${chars(random, `${ALNUM}-_`, 43)}`;
}

export function privateKey(random: Random): string {
  const kind = pick(random, [
    'RSA PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'EC PRIVATE KEY',
    'PRIVATE KEY',
  ]);
  const lines = Array.from({ length: 5 }, () => chars(random, `${ALNUM}+/`, 64));
  return [
    `-----BEGIN ${kind}-----`,
    ...lines,
    `${chars(random, ALNUM, 30)}==`,
    `-----END ${kind}-----`,
  ].join('\n');
}

export function connection(random: Random): string {
  const scheme = pick(random, ['postgres', 'mysql', 'mongodb+srv', 'redis', 'amqp']);
  const user = pick(random, ['app', 'admin', 'svc_orders', 'reporting']);
  const host = pick(random, [
    'db.internal',
    'pg-main.eu-west.cloudhost.net',
    'cluster0.k2x9.dbhost.io',
    '10.4.0.17:5432',
  ]);
  return `${scheme}://${user}:${chars(random, ALNUM, 14)}@${host}/${pick(random, ['prod', 'orders', 'crm'])}`;
}
