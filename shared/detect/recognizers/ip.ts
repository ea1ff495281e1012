import { compileContext, hasContext } from '../engine/context.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';

const VERSION_WORDS = compileContext(
  'version versions v ver release firmware build upgrade upgraded chapter section sections rfc'.split(
    ' ',
  ),
);
const IP_WORDS = 'ip ipv4 ipv6 address host server client adresse dirección'.split(' ');
const IP_CONTEXT = compileContext(IP_WORDS);
/** Public resolvers, the metadata service of clouds, groups of a local network (RFC 5771, RFC 6762), and what routers are sold with. */
const EVERYBODYS = new Set(
  `8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220
  169.254.169.254 224.0.0.1 224.0.0.2 224.0.0.251 239.255.255.250
  192.168.0.1 192.168.1.1 192.168.2.1 192.168.8.1 192.168.100.1 192.168.178.1 192.168.0.254 192.168.1.254 10.0.0.1`.split(
    /\s+/,
  ),
);
/** For documentation (RFC 5737, RFC 3849): no machine has one, whatever is said of it. */
const OF_MANUALS = /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:0?db8:)/i;
/** For benchmarks (RFC 2544) and groups (RFC 5771, RFC 4291): nobody has one. */
const RESERVED = /^(?:198\.1[89]\.|22[4-9]\.|23\d\.|ff[0-9a-f]{2}:)/i;
/** What people write all the same when they tell who came from where. */
const SOURCE_CONTEXT = compileContext(
  `${IP_WORDS.join(' ')} from von desde depuis från logged login signed user visitor session device source remote`.split(
    ' ',
  ),
);
/** Of a local network (RFC 1918, RFC 3927, RFC 4193, RFC 4291): many have the same. */
const LOCAL =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:)/i;
const NOT_AFTER = /[\w.\-+§]/;
const BOUNDARY = String.raw`(?![\w]|\.\d|-\w)`;
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const SINGLE_DIGITS = String.raw`\d(?:\.\d){3}${BOUNDARY}`;

/** IPv4 in dotted decimal (RFC 791), where no words of versions stand near. */
export const ipv4: Recognizer = {
  id: 'ipv4',
  effort: 4,
  type: 'IP_ADDRESS',
  trigger: { kind: 'digits', min: 1, max: 3, next: '.' },
  notAfter: NOT_AFTER,
  pattern: new RegExp(`(?!${SINGLE_DIGITS})${OCTET}(?:\\.${OCTET}){3}${BOUNDARY}`, 'y'),
  score: 0.9,
  context: { words: IP_WORDS, score: 1 },
  validate(candidate) {
    const { text, start, end } = candidate;
    if (isNobodys(text.slice(start, end)) || isMerelyReserved(candidate)) return false;
    if (isLocalLiteral(candidate) || isBlock(candidate)) return false;
    const isDoubtful =
      isLinkText(candidate) ||
      isOfPackage(candidate) ||
      hasContext(text, start, start, VERSION_WORDS);
    return !isDoubtful || hasContext(text, start, end, IP_CONTEXT);
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

/** Unspecified, loopback, a netmask or one of a range that was never given out (RFC 1112), or everybody's. */
function isNobodys(address: string): boolean {
  return (
    /^(?:0|127|24\d|25[0-5])\./.test(address) || OF_MANUALS.test(address) || EVERYBODYS.has(address)
  );
}

/** Reserved, and no word says that somebody uses it. */
function isMerelyReserved({ text, start, end }: Candidate): boolean {
  return RESERVED.test(text.slice(start, end)) && !hasContext(text, start, end, SOURCE_CONTEXT);
}

const LABEL_BEFORE =
  /(?:ip|ipv[46]|addr|address|host|server|client|remote|source|src)["'`]?\s?[:=]\s?["'`]$/i;
const LITERAL_BEHIND = /^(?:\/\d{1,3}(?:\.\d{1,3}){0,3}|%\w{1,8})?["'`]/;

/** A local address that a program or manual writes as a literal, between quotes, and does not call anybody's. */
function isLocalLiteral({ text, start, end }: Candidate): boolean {
  return (
    LITERAL_BEHIND.test(text.slice(end, end + 20)) &&
    /["'`]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    LOCAL.test(text.slice(start, end)) &&
    !LABEL_BEFORE.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** `172.18.0.0/16`: a network, of which no machine has the address. */
function isBlock({ text, start, end }: Candidate): boolean {
  return /\.0$/.test(text.slice(start, end)) && /^\/\d{1,2}(?!\d)/.test(text.slice(end, end + 4));
}

/** `[11.6.2.1](…)`: a section somebody links to. */
function isLinkText({ text, start, end }: Candidate): boolean {
  return text[start - 1] === '[' && text.startsWith('](', end);
}

/** `node@0.10.33 v8@3.14.5.9`: a version in a list of packages. */
function isOfPackage({ text, start }: Candidate): boolean {
  return /[a-z]@\d+\.\d+\.\S+\s[\s\w.-]*@$/.test(text.slice(Math.max(0, start - 48), start));
}

const GROUPS = 8;

/** IPv6 (RFC 4291), full or with one `::`, optionally ending in dotted decimal. */
export const ipv6: Recognizer = {
  id: 'ipv6',
  effort: 3,
  type: 'IP_ADDRESS',
  trigger: [{ kind: 'sign', signs: ':', back: /[0-9A-Fa-f]/, maxBack: 4 }],
  notAfter: /[\w:.]/,
  pattern:
    /[0-9A-Fa-f]{1,4}:(?:[0-9A-Fa-f]{0,4}:){1,7}(?:[0-9A-Fa-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?![\w:.]\w|\w)/y,
  score: 0.9,
  context: { words: IP_WORDS, score: 1 },
  validate(candidate) {
    const { text, start, end } = candidate;
    const address = text.slice(start, end);
    if (!isIpv6(address) || NETWORK.test(address) || OF_MANUALS.test(address)) return false;
    if (isMerelyReserved(candidate)) return false;
    return !isLocalLiteral(candidate);
  },
};

/** `2001:470::`, `ffff:ffff::`: a network or a mask, which no machine has. */
const NETWORK = /::$|^(?:ffff:)+ffff$/i;

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
