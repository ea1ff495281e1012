import { compileContext, hasContext } from '../engine/context.ts';
import type { Recognizer } from '../engine/recognizer.ts';

const VERSION_WORDS = compileContext(
  'version versions v ver release firmware build upgrade upgraded chapter section rfc'.split(' '),
);
const IP_WORDS = 'ip ipv4 address host server client adresse dirección'.split(' ');
const IP_CONTEXT = compileContext(IP_WORDS);
/** Addresses that name no one: unspecified, loopback, broadcast, netmasks. */
const NOBODY = /^(?:0\.|127\.|255\.)/;
const NOT_AFTER = /[\w.\-+§]/;
const BOUNDARY = String.raw`(?![\w]|\.\d|-\w)`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const SINGLE_DIGITS = String.raw`\d(?:\.\d){3}${BOUNDARY}`;

/** IPv4 in dotted decimal (RFC 791), where no words of versions stand near. */
export const ipv4: Recognizer = {
  id: 'ipv4',
  type: 'IP_ADDRESS',
  trigger: { kind: 'digits', min: 1, max: 3, next: '.' },
  notAfter: NOT_AFTER,
  pattern: new RegExp(`(?!${SINGLE_DIGITS})${OCTET}(?:\\.${OCTET}){3}${BOUNDARY}`, 'y'),
  score: 0.9,
  context: { words: IP_WORDS, score: 1 },
  validate({ text, start, end }) {
    if (NOBODY.test(text.slice(start, start + 4))) return false;
    return (
      !hasContext(text, start, start, VERSION_WORDS) || hasContext(text, start, end, IP_CONTEXT)
    );
  },
};

/** 3.5.2.1 is a version, and 1.1.1.1 or 8.8.8.8 is everybody's, unless it is called an address. */
export const announcedIpv4: Recognizer = {
  id: 'ipv4-announced',
  type: 'IP_ADDRESS',
  trigger: { kind: 'digits', min: 1, max: 1, next: '.' },
  notAfter: NOT_AFTER,
  pattern: new RegExp(SINGLE_DIGITS, 'y'),
  score: 0,
  context: { words: ['ip', 'ipv4', 'address', 'adresse', 'dirección'], score: 1 },
};

const GROUPS = 8;

/** IPv6 (RFC 4291), full or with one `::`, optionally ending in dotted decimal. */
export const ipv6: Recognizer = {
  id: 'ipv6',
  type: 'IP_ADDRESS',
  trigger: [{ kind: 'sign', signs: ':', back: /[0-9A-Fa-f]/, maxBack: 4 }],
  notAfter: /[\w:.]/,
  pattern:
    /[0-9A-Fa-f]{1,4}:(?:[0-9A-Fa-f]{0,4}:){1,7}(?:[0-9A-Fa-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?![\w:.]\w|\w)/y,
  score: 0.9,
  validate({ text, start, end }) {
    return isIpv6(text.slice(start, end));
  },
};

function isIpv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => group === '')) return false;
  const count = groups.length + (address.includes('.') ? 1 : 0);
  if (halves.length === 1) return count === GROUPS;
  // `a::b` alone is code (C++ scope, Rust path) more often than an address.
  return count < GROUPS && (count >= 3 || /^(?:fe80|2[0-9a-f]{3}|f[cd][0-9a-f]{2})/i.test(address));
}
