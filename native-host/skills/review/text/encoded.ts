import type { Remark } from '../finding.ts';

/** A text in a form that people cannot read, and how it is read. */
interface Encoding {
  pattern: RegExp;
  decode(found: string): Buffer | string;
}

/** So many characters of an encoded text are looked into. */
const MAX_ENCODED = 20_000;
/** An encoded text may hold another one. */
const MAX_DEPTH = 3;

const ENCODINGS: readonly Encoding[] = [
  {
    pattern: /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{24,}(?:\r?\n[ \t]{0,12})?)+={0,2}/g,
    decode: (found) => Buffer.from(found.replace(/\s+/g, ''), 'base64'),
  },
  {
    pattern: /(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}){16,}(?![0-9A-Za-z])/g,
    decode: (found) => Buffer.from(found, 'hex'),
  },
  {
    pattern: /(?:\\x[0-9A-Fa-f]{2}){8,}/g,
    decode: (found) => Buffer.from(found.replaceAll('\\x', ''), 'hex'),
  },
  {
    pattern: /(?:\\u00[0-9A-Fa-f]{2}){8,}/g,
    decode: (found) => Buffer.from(found.replaceAll('\\u00', ''), 'hex'),
  },
  {
    pattern: /(?:%[2-7][0-9A-Fa-f]){8,}/g,
    decode: (found) => Buffer.from(found.replaceAll('%', ''), 'hex'),
  },
  {
    pattern: /(?:\b\d{2,3}\s{0,2},\s{0,2}){11,}\d{2,3}\b/g,
    decode: (found) => Buffer.from(found.split(',').map(Number)),
  },
  {
    pattern: /(?:chr\(\d{2,3}\)\s{0,2}[+.]\s{0,2}){7,}chr\(\d{2,3}\)/gi,
    decode: (found) => Buffer.from((found.match(/\d+/g) ?? []).map(Number)),
  },
];

/** Words of command lines, programs and orders. Of two kinds, or one that is telling by itself. */
const TELLING =
  /(?:curl|wget)\s[^\n]{0,200}https?:|\|\s{0,5}(?:ba|z)?sh\b|\/bin\/(?:ba|z)?sh|\bbash -[ci]\b|powershell|Invoke-|\bIEX\b|eval\(|exec\(|child_process|subprocess|os\.system|rm -rf|\/dev\/tcp\/|chmod \+x|\.ssh\/|id_rsa|ignore (?:all |any )?(?:previous|prior|above)|do not (?:tell|inform|mention)|system prompt|https?:\/\/\d{1,3}\.\d{1,3}\.|new Function\(|document\.cookie|require\(["'](?:fs|https?|net|os)["']\)|import (?:os|socket|urllib)\b/i;

/** Texts that are hidden by an encoding and hold commands or orders. */
export function findEncoded(text: string): Remark[] {
  return ENCODINGS.flatMap(({ pattern, decode }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }): Remark[] =>
      holdsCommands(decode(found.slice(0, MAX_ENCODED)), 1)
        ? [
            {
              severity: 'danger',
              code: 'encoded-commands',
              message: 'It holds commands or orders in a form that people cannot read.',
              start,
              end: start + found.length,
            },
          ]
        : [],
    ),
  );
}

function holdsCommands(decoded: Buffer | string, depth: number): boolean {
  for (const text of textsOf(Buffer.from(decoded))) {
    if (TELLING.test(text)) return true;
    if (depth >= MAX_DEPTH) continue;
    for (const { pattern, decode } of ENCODINGS)
      for (const [found] of text.matchAll(pattern))
        if (holdsCommands(decode(found), depth + 1)) return true;
  }
  return false;
}

/** The bytes as text, if they are one: UTF-8, or UTF-16 as PowerShell takes it. */
function textsOf(bytes: Buffer): string[] {
  const isWide = bytes.length > 15 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
  const text = bytes.toString(isWide ? 'utf16le' : 'latin1');
  const readable = text.replace(/[^\t\n\r\x20-\x7E]/g, '').length;
  return readable >= text.length * 0.9 ? [text] : [];
}
