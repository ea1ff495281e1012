import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds hardware addresses with colons or dashes', () => {
  expectFindings('MAC_ADDRESS', ['«00:1A:2b:3C:4d:5E»', 'wifi «a4-83-e7-00-12-fe», ok']);
});

it('leaves longer hex runs, times, zeros and broadcast alone', () => {
  expectFindings('MAC_ADDRESS', [
    '00:1A:2b:3C:4d:5E:11',
    '10:30:45',
    '00:00:00:00:00:00 ff:ff:ff:ff:ff:ff',
    '00:1A-2b:3C-4d:5E',
    'a well-known face-to-face de-facto',
  ]);
});
