import { expect, it } from 'vitest';
import { createDetector } from '../../../detector.ts';

const detector = createDetector();
const pem = (kind: string, body: string) =>
  `-----BEGIN ${kind}PRIVATE KEY-----\n${body}\n-----END ${kind}PRIVATE KEY-----`;

function found(text: string): string[] {
  return detector
    .scan(text)
    .filter((span) => span.type === 'PRIVATE_KEY')
    .map((span) => text.slice(span.start, span.end));
}

it('covers the whole key, header to footer, of every kind', () => {
  for (const kind of ['', 'RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED ']) {
    const key = pem(kind, 'MIIEowIBAAKCAQEA7\nq83hs8');
    expect(found(`here: ${key} and more`)).toEqual([key]);
  }
});

it('covers a key that was cut off before its footer', () => {
  const cut = '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\nq83hs8';
  expect(found(`${cut}`)).toEqual([cut]);
});

it('leaves public keys and talk about keys alone', () => {
  expect(found('-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----')).toEqual([]);
  expect(found('a file must BEGIN with PRIVATE KEY')).toEqual([]);
});
