import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { alnum, base64, hex } from '../services/samples.ts';

const KEY = alnum(40);

it('finds assigned keys that are long and random', () => {
  expectFindings('API_KEY', [
    `API_KEY=«${KEY}»`,
    `AWS_SECRET_ACCESS_KEY=«${base64(40)}»`,
    `apikey: "«${hex(32)}»"`,
    `clientSecret: '«${KEY}»',`,
    'clientSecret: "«s3cr3t-v4lue»"',
    `"access_token":"«${KEY}»"`,
    `X-Api-Key: «${KEY}»`,
    `headers = {"X-API-Key": "«${KEY}»"}`,
    `token = '«${hex(64)}»'`,
    `https://api.example.com/v1?api_key=«${KEY}»&q=1`,
    `Cookie: sessionid=«${alnum(24)}»; theme=dark`,
    `- name: API_TOKEN\n  value: «${KEY}»`,
    `segredo: "«${hex(32)}»"\nsekret: «${KEY}»\nclave secreta: «${KEY}»`,
    `geheimnis = "«${hex(32)}»", clé secrète : «${KEY}»`,
    `JWT_SIGNING=«${hex(32)}»`,
    'APP_KEY=«mtqpo7xezv5lbn3rkwzdh8ysgcu2»',
  ]);
});

it('finds keys told in a sentence, in nine languages', () => {
  expectFindings('API_KEY', [
    `my api key is «${KEY}»`,
    `here is the api key I mentioned: «${KEY}»`,
    `use this key «${KEY}» for staging`,
    `Mein API-Schlüssel lautet «${KEY}»`,
    `la clé API est «${KEY}»`,
    `mi clave API es «${KEY}»`,
    `a chave da API é «${KEY}»`,
    `la chiave API è «${KEY}»`,
    `de API-sleutel is «${KEY}»`,
    `API-nyckeln: «${KEY}»`,
    `klucz API: «${KEY}»`,
    `the HMAC key in our settings is «${hex(32)}», the signing secret is «${hex(64)}»`,
    `la clé secrète est «${KEY}», la chiave segreta è «${hex(32)}»`,
    `das Geheimnis lautet «${KEY}», hemligheten är «${hex(32)}»`,
  ]);
});

it('leaves public keys, hashes, identifiers and code alone', () => {
  expectFindings('API_KEY', [
    'key: value-of-the-thing',
    'token: aaaaaaaaaaaaaaaaaaaaaaaa1',
    `public key: ${alnum(40)}`,
    `cache key: ${hex(32)}`,
    `commit ${hex(40)}`,
    `integrity: sha512-${base64(86)}==`,
    'key: "user-settings-v2"',
    'data-key="section-heading-1234567890"',
    'const key = getProgramInfoUniqueKey2(program);',
    'p12.generateKey = forge.pbe.generatePkcs12Key;',
    "const key = crypto.randomBytes(32).toString('hex');",
    'apiKey: process.env.API_KEY_12345678901234',
    'api_key: YOUR_API_KEY_HERE_1234567890',
    'API_KEY=${API_KEY}',
    'secretName: my-tls-secret-name-2024',
    'token bucket algorithm with 100 tokens',
    'the secret is patience',
    `the cache key is ${hex(32)}, the token of that commit is ${hex(40)}`,
    'sekret: cierpliwość, geheim: ja, secreto: ninguno',
    'const key = base64url2utf8text;',
  ]);
});

it('finds settings in capitals whose word is another language’s, and letters that nobody can read', () => {
  expectFindings('API_KEY', [
    'SIGNING: «j0ieg9g0j4f8menenhjydnth1js2»\nCHIAVE=«JkOOKWfsDOoGmR5wh5qrWPMEMBDpuCHrhiGRe0Sa»',
    'COOKIE_SECRET=«wzm5qgppmazy62v7gqmttltzmllx»',
    'variable "cle_api"     { default = "«LVNuxupOmBnckaLvW11Nsm0GWI0YnAnKDsZVB5vmdh=»" }',
    '{"name": "x-nyckel", "value": "«4ro7dnxwdbeix7ul7uu4cz1eyegb»"}',
    'SIGNING: RS256\nSALT=pepper\nJWT=getProgramInfoUniqueKey2FromStore\nCLAVE=https://example.com/a/b2c3d4e5f6a7',
  ]);
});
