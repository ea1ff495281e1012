import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';
import { url64 } from './services/samples.ts';

const encode = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
const HEADER = encode({ alg: 'HS256' });
const PAYLOAD = encode({ sub: '1234567890' });

it('finds signed, unsigned and encrypted tokens', () => {
  expectFindings('JWT', [
    `Bearer «${HEADER}.${PAYLOAD}.${url64(43)}»`,
    `token=«${HEADER}.${PAYLOAD}».`,
    `«${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${url64(40)}.${url64(16)}.${url64(60)}.${url64(22)}»`,
  ]);
});

it('leaves what only begins like one alone', () => {
  expectFindings('JWT', [
    `eyJ${url64(20)}`,
    `${encode({ name: 'x', age: 7 })}.${url64(30)}`,
    'eyJ.a.b',
  ]);
});
