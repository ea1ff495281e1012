import { expect, it } from 'vitest';
import { proxyFor } from './proxy.ts';

const SECURE = 'wss://fleet.example.org/link';
const PROXY = 'http://proxy.example:3128';

it.each<[string, string, NodeJS.ProcessEnv, string | undefined]>([
  ['none where none is named', SECURE, {}, undefined],
  ['that for TLS', SECURE, { HTTPS_PROXY: PROXY, HTTP_PROXY: 'http://x' }, PROXY],
  ['that for TLS also to a file', 'https://files.example', { HTTPS_PROXY: PROXY }, PROXY],
  ['that for plain connections', 'ws://fleet.example.org', { http_proxy: PROXY }, PROXY],
  ['that for everything', SECURE, { ALL_PROXY: PROXY }, PROXY],
  ['one written without its kind', SECURE, { https_proxy: 'proxy.example:3128' }, PROXY],
  [
    'none for an exempt host',
    SECURE,
    { HTTPS_PROXY: PROXY, NO_PROXY: 'a, .example.org' },
    undefined,
  ],
  [
    'none for an exempt port',
    SECURE,
    { HTTPS_PROXY: PROXY, no_proxy: 'example.org:443' },
    undefined,
  ],
  ['it for another port', SECURE, { HTTPS_PROXY: PROXY, no_proxy: 'example.org:80' }, PROXY],
  [
    'it for a name that only ends alike',
    SECURE,
    { HTTPS_PROXY: PROXY, NO_PROXY: 'ple.org' },
    PROXY,
  ],
  ['none where all are exempt', SECURE, { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, undefined],
  ['none to this machine', 'ws://127.0.0.1:8443', { HTTP_PROXY: PROXY }, undefined],
])('goes through %s', (_what, url, env, expected) => {
  expect(proxyFor(url, env)).toBe(expected);
});
