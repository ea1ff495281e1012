import { compileContext, hasContext } from '../engine/context.ts';
import type { Recognizer } from '../engine/recognizer.ts';

const VERSION_WORDS = compileContext(
  'version versions v ver release firmware build upgrade upgraded chapter section rfc'.split(' '),
);
const IP_WORDS = 'ip ipv4 address host server client adresse dirección'.split(' ');
const IP_CONTEXT = compileContext(IP_WORDS);
/** Public resolvers, the metadata service of clouds, and groups of a local network (RFC 5771, RFC 6762). */
const EVERYBODYS = new Set(
  `8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220
  169.254.169.254 224.0.0.1 224.0.0.2 224.0.0.251 239.255.255.250`.split(/\s+/),
);
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
    if (isNobodys(text.slice(start, end))) return false;
    return (
      !hasContext(text, start, start, VERSION_WORDS) || hasContext(text, start, end, IP_CONTEXT)
    );
  },
};

/** 3.5.2.1 is a version unless it is called an address. */
export const announcedIpv4: Recognizer = {
  id: 'ipv4-announced',
  type: 'IP_ADDRESS',
  trigger: { kind: 'digits', min: 1, max: 1, next: '.' },
  notAfter: NOT_AFTER,
  pattern: new RegExp(SINGLE_DIGITS, 'y'),
  score: 0,
  context: { words: ['ip', 'ipv4', 'address', 'adresse', 'dirección'], score: 1 },
  validate: ({ text, start, end }) => !isNobodys(text.slice(start, end)),
};

const MASK_OCTET = '(?:0|128|192|224|240|248|252|254|255)';
/** Ones from the left, then zeros (RFC 4632). */
const NETMASK = new RegExp(
  `^255\\.(?:${MASK_OCTET}\\.0\\.0|255\\.(?:${MASK_OCTET}\\.0|255\\.${MASK_OCTET}))$`,
);

/** Unspecified, loopback, broadcast, a netmask, or one that everybody uses. */
function isNobodys(address: string): boolean {
  if (/^(?:0|127)\./.test(address) || EVERYBODYS.has(address)) return true;
  if (!address.startsWith('255.')) return false;
  return NETMASK.test(address);
}

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
