import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { alnum } from '../services/samples.ts';

it('finds what stands in Authorization headers', () => {
  expectFindings('API_KEY', [
    'Authorization: Bearer «abcdefghij1234567890XYZ»',
    `headers: { Authorization: 'Bearer «${alnum(40)}»' }`,
    `Authorization: token «${alnum(40)}»`,
  ]);
});

it('finds user and password in base64', () => {
  const encoded = btoa('bob:hunter22');
  expectFindings('PASSWORD', [
    `Authorization: Basic «${encoded}»`,
    `"auth": "«${encoded}»"`,
    `Basic ${btoa('nothing in here')}`,
    'Basic understanding of mathematics',
  ]);
});

it('leaves blanks and talk alone', () => {
  expectFindings('API_KEY', [
    'Bearer token authentication is used',
    'Authorization: Bearer $TOKEN',
    'Authorization: Bearer YOUR_ACCESS_TOKEN',
    '-H "Authorization: Bearer {token}"',
  ]);
});
