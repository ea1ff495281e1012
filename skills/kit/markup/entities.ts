import { type MappedText, type Substitution, substitute } from '../text/index.ts';

/** Those of XML, of Latin-1 in order from U+00A0, and of signs that stand in addresses and numbers. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  commat: 0x40,
  period: 0x2e,
  comma: 0x2c,
  colon: 0x3a,
  semi: 0x3b,
  sol: 0x2f,
  num: 0x23,
  lowbar: 0x5f,
  hyphen: 0x2010,
  dash: 0x2010,
  plus: 0x2b,
  lpar: 0x28,
  rpar: 0x29,
  lsqb: 0x5b,
  rsqb: 0x5d,
  percnt: 0x25,
  equals: 0x3d,
  excl: 0x21,
  quest: 0x3f,
  ast: 0x2a,
  Tab: 0x09,
  NewLine: 0x0a,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bull: 0x2022,
  hellip: 0x2026,
  euro: 0x20ac,
  trade: 0x2122,
  zwnj: 0x200c,
  zwj: 0x200d,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  scaron: 0x161,
  Scaron: 0x160,
  lstrok: 0x142,
  Lstrok: 0x141,
  OElig: 0x152,
  oelig: 0x153,
};

const NAMED: ReadonlyMap<string, number> = new Map([
  ...Object.entries(OTHERS),
  ...LATIN.split(' ').map((name, i): [string, number] => [name, 0xa0 + i]),
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));?/g;
const LARGEST_CODE_POINT = 0x10ffff;

/** The text between two places of markup, its character references read. */
export function decodeEntities(source: string, start: number, end: number): MappedText {
  const stretch = source.slice(start, end);
  if (!stretch.includes('&')) return substitute(source, start, end, []);
  const found: Substitution[] = [];
  for (const match of stretch.matchAll(REFERENCE)) {
    const text = characterOf(match);
    const at = start + match.index;
    if (text !== undefined) found.push({ start: at, end: at + match[0].length, text });
  }
  return substitute(source, start, end, found);
}

function characterOf([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) {
    const known = NAMED.get(name);
    return known === undefined ? undefined : String.fromCodePoint(known);
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
