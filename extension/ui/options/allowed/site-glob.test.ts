import { expect, test } from 'vitest';
import { siteGlob } from './site-glob.ts';

test.each([
  ['https://Chat.Example/c/1?q=2', 'chat.example'],
  ['chat.example:8443/c/1', 'chat.example'],
  [' *.example.org ', '*.example.org'],
])('%s is %s', (written, glob) => {
  expect(siteGlob(written)).toBe(glob);
});

test.each(['', 'two words', '///'])('"%s" is no site', (written) => {
  expect(siteGlob(written)).toBeUndefined();
});
