/** An attribute; `start` and `end` are those of its value, quotes left out. */
export interface Attribute {
  name: string;
  start: number;
  end: number;
}

/** A piece of markup. All places are those of the source, in UTF-16 units. */
export type MarkupToken =
  | {
      kind: 'text';
      start: number;
      end: number /** Character references are not read there. */;
      raw: boolean;
    }
  | {
      kind: 'open';
      start: number;
      end: number;
      name: string;
      attributes: readonly Attribute[];
      empty: boolean;
    }
  | { kind: 'close'; start: number; end: number; name: string }
  | { kind: 'comment'; start: number; end: number };

export type OpenTag = Extract<MarkupToken, { kind: 'open' }>;

/** Elements of HTML whose content is text up to their end tag. */
const RAW_ELEMENTS = new Set(['script', 'style', 'xmp', 'noembed', 'noframes']);
const TEXT_ELEMENTS = new Set(['textarea', 'title']);

const TAG_NAME = /[A-Za-z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

/**
 * Cuts HTML or XML into tags, text and comments, whatever state it is in: what is no markup is text,
 * and nothing is left out but declarations and instructions.
 */
export function* tokenize(source: string, dialect: 'html' | 'xml'): Generator<MarkupToken> {
  let at = 0;
  while (at < source.length) {
    const sign = markupStart(source, at);
    if (sign > at) yield { kind: 'text', start: at, end: sign, raw: false };
    if (sign === source.length) return;
    const { token, next } = markupAt(source, sign);
    if (token) yield token;
    at = next;
    if (dialect === 'xml' || token?.kind !== 'open' || token.empty) continue;
    const end = rawEnd(source, token.name, at);
    if (end === undefined) continue;
    if (end > at) yield { kind: 'text', start: at, end, raw: RAW_ELEMENTS.has(token.name) };
    at = end;
  }
}

/** The next place where markup begins; a `<` before anything else is text. */
function markupStart(source: string, from: number): number {
  let at = source.indexOf('<', from);
  while (at >= 0 && !/[A-Za-z/!?]/.test(source[at + 1] ?? '')) at = source.indexOf('<', at + 1);
  return at < 0 ? source.length : at;
}

interface Read {
  token?: MarkupToken;
  next: number;
}

function markupAt(source: string, at: number): Read {
  if (source.startsWith('<!--', at)) return comment(source, at);
  if (source.startsWith('<![CDATA[', at)) return cdata(source, at);
  const sign = source[at + 1];
  if (sign === '!' || sign === '?') return { next: after(source, '>', at) };
  return sign === '/' ? closeTag(source, at) : openTag(source, at);
}

function comment(source: string, at: number): Read {
  const end = source.indexOf('-->', at + 4);
  const stop = end < 0 ? source.length : end;
  return {
    token: { kind: 'comment', start: at + 4, end: stop },
    next: end < 0 ? source.length : end + 3,
  };
}

function cdata(source: string, at: number): Read {
  const start = at + '<![CDATA['.length;
  const end = source.indexOf(']]>', start);
  const stop = end < 0 ? source.length : end;
  const next = end < 0 ? source.length : end + 3;
  return stop > start ? { token: { kind: 'text', start, end: stop, raw: true }, next } : { next };
}

function closeTag(source: string, at: number): Read {
  const next = after(source, '>', at);
  const name = matchAt(TAG_NAME, source, at + 2)?.[0] ?? '';
  return { token: { kind: 'close', start: at, end: next, name: name.toLowerCase() }, next };
}

function openTag(source: string, at: number): Read {
  const name = matchAt(TAG_NAME, source, at + 1)![0];
  const attributes: Attribute[] = [];
  let next = at + 1 + name.length;
  for (;;) {
    const match = matchAt(ATTRIBUTE, source, next);
    if (!match) break;
    next += match[0].length;
    attributes.push(attributeOf(match, next));
  }
  const end = after(source, '>', next);
  const empty = source[end - 2] === '/';
  return {
    token: { kind: 'open', start: at, end, name: name.toLowerCase(), attributes, empty },
    next: end,
  };
}

function attributeOf(match: RegExpExecArray, next: number): Attribute {
  const [, name, double, single, bare] = match;
  const quoted = double ?? single;
  const value = quoted ?? bare ?? '';
  const end = quoted === undefined ? next : next - 1;
  return { name: name!.toLowerCase(), start: end - value.length, end };
}

function rawEnd(source: string, name: string, from: number): number | undefined {
  if (!RAW_ELEMENTS.has(name) && !TEXT_ELEMENTS.has(name)) return undefined;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(source)?.index ?? source.length;
}

function after(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The name without its namespace prefix: `t` of `w:t`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
