import { expect, it } from 'vitest';
import { isOrigin, originOf } from './origin.ts';

it.each([
  ['https://example.org/login?next=/', 'https://example.org'],
  ['HTTP://Example.org:8080', 'http://example.org:8080'],
  ['https://zoe:secret@example.org/', 'https://example.org'],
  ['example.org', 'https://example.org'],
  ['münchen.example:8443/x', 'https://xn--mnchen-3ya.example:8443'],
  ['192.0.2.7', 'https://192.0.2.7'],
  ['androidapp://org.example.mail', undefined],
  ['javascript:alert(1)', undefined],
  ['^https://.*\\.example\\.org$', undefined],
  ['not an address', undefined],
  ['localhost', undefined],
  ['', undefined],
])('the origin of %s is %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});

it('an origin is no longer address, and nothing but https or http', () => {
  expect(isOrigin('https://example.org')).toBe(true);
  for (const other of ['https://example.org/', 'example.org', 'ftp://example.org', 'null', '']) {
    expect(isOrigin(other)).toBe(false);
  }
});
