import { expect, test } from 'vitest';
import { siteStatus } from './site-status.ts';

test('asks for one site only, whatever page of it is open', () => {
  expect(siteStatus('https://chat.example:8443/c/1?q=2#end', false)).toEqual({
    kind: 'unprotected',
    host: 'chat.example',
    match: 'https://chat.example/*',
  });
});

test('protection of a site a person added can be stopped, that of the known chats cannot', () => {
  expect(siteStatus('https://chat.example/', true)).toMatchObject({ canStop: true });
  expect(siteStatus('https://claude.ai/new', true)).toMatchObject({ canStop: false });
});

test.each([undefined, 'chrome://extensions', 'about:blank', 'file:///etc/hosts', 'no address'])(
  '%s is no page to protect',
  (url) => {
    expect(siteStatus(url, true)).toEqual({ kind: 'no-page' });
  },
);
