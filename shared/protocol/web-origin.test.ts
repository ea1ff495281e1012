import { expect, test } from 'vitest';
import { isWebOrigin, webOriginOf } from './web-origin.ts';

test.each([
  'https://chat.example',
  'http://127.0.0.1:8080',
  'http://[::1]:3000',
  'https://my_host.example',
])('%s is the origin of a web page', (text) => {
  expect(isWebOrigin(text)).toBe(true);
});

test.each([
  'https://chat.example/',
  'https://chat.example/path',
  'https://chat.example:443',
  'https://ada@chat.example',
  'HTTPS://chat.example',
  'https://Chat.example',
  'chat.example',
  'null',
  'file://',
  'chrome-extension://abcdefghijklmnop',
  `https://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.org`,
  '',
])('%j is none', (text) => {
  expect(isWebOrigin(text)).toBe(false);
});

test.each([
  ['https://chat.example/c/1?q=2#end', 'https://chat.example'],
  ['https://ada:pw@Chat.example:443/', 'https://chat.example'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example'],
  ['about:blank', undefined],
  ['file:///etc/hosts', undefined],
  ['blob:https://chat.example/4', 'https://chat.example'],
  ['no address', undefined],
  [undefined, undefined],
])('the origin of %j is %j', (address, origin) => {
  expect(webOriginOf(address)).toBe(origin);
});
