import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { environmentOf, environmentScript } from './environment.ts';

it('is what was given, and four variables that everything needs', () => {
  expect(environmentOf({ API_KEY: 'x' }, false)).toEqual({
    API_KEY: 'x',
    PATH: '/usr/bin:/bin',
    HOME: '/tmp/home',
    TMPDIR: '/tmp',
    LANG: 'C.UTF-8',
  });
});

it('names the proxy where there are hosts, and nobody can name another', () => {
  const env = environmentOf({ HTTPS_PROXY: 'http://elsewhere', no_proxy: '*' }, true);
  expect(env).toMatchObject({
    HTTP_PROXY: 'http://127.0.0.1:3128',
    HTTPS_PROXY: 'http://127.0.0.1:3128',
    https_proxy: 'http://127.0.0.1:3128',
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
    NODE_USE_ENV_PROXY: '1',
  });
});

it('comes out of the shell as it went in, whatever it holds', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom("'", "'\\''", '$(id)', '`id`', '"; exit 3', '\n', '\\', "a'b\nc'"),
  );
  fc.assert(
    fc.property(
      value.filter((text) => !text.includes('\0') && text.isWellFormed()),
      (text) => {
        const script = `${environmentScript({ ONE: text, TWO: 'end' })}printf %s "$ONE|$TWO"`;
        expect(execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' })).toBe(`${text}|end`);
      },
    ),
    { numRuns: 40 },
  );
});
