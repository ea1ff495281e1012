import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds hardware addresses with colons, dashes or dots', () => {
  expectFindings('MAC_ADDRESS', [
    '«00:1A:2b:3C:4d:5E»',
    'ethernet port «00-16-34-52-70-98», Netzwerkkarte «00:16:34:52:70:98»',
    'wifi «a4-83-e7-00-12-fe», ok',
    'interface «0011.22aa.bbcc» is up',
  ]);
});

it('finds bare ones that are called so', () => {
  expectFindings('MAC_ADDRESS', [
    'MAC «001A2B3C4D5E»',
    'MAC-Adresse: «001A2B3C4D5E»',
    'adresse MAC «00 1A 2B 3C 4D 5E»',
    'dirección MAC: «001a.2b3c.4d5e»',
  ]);
});

it('leaves longer hex runs, times, zeros, broadcast and versions alone', () => {
  expectFindings('MAC_ADDRESS', [
    '00:1A:2b:3C:4d:5E:11',
    '10:30:45',
    '00:00:00:00:00:00 ff:ff:ff:ff:ff:ff',
    '00:1A-2b:3C-4d:5E',
    'a well-known face-to-face de-facto',
    '1234.5678.9012',
    'face.book.cafe, dead.beef.cafe',
    'macOS 101500 and 3c4d5e6f7a8b',
    'we always play 03-11-19-27-33-42 on Saturdays',
    'die Zahlen 05:12:18:23:36:41 kamen nicht',
  ]);
});
