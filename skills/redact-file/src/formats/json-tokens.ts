import { type MappedText, type Substitution, substitute } from '../../../kit/text/index.ts';

/** A string or number of a JSON text, and where it belongs. */
export interface JsonScalar {
  kind: 'key' | 'string' | 'number';
  /** A string without its quotes, escapes read. */
  text: MappedText;
  /** Names of the objects and lists around it, the innermost last. */
  path: readonly string[];
  /** Not the first of a list, so that its name does not stand right before it. */
  inList: boolean;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\]:,]/gs;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/gs;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

interface Level {
  list: boolean;
  /** Name of the member under way. */
  key: string;
}

/** Walks valid JSON, or several JSON texts one after the other. */
export function* jsonScalars(source: string): Generator<JsonScalar> {
  const levels: Level[] = [];
  let wantsKey = false;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      levels.push({ list: token === '[', key: '' });
      wantsKey = token === '{';
    } else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') wantsKey = levels.at(-1)?.list === false;
    else if (token === ':') wantsKey = false;
    else {
      const text =
        token[0] === '"'
          ? readString(source, index, token.length)
          : readNumber(source, index, token);
      const level = levels.at(-1);
      if (wantsKey && level) {
        level.key = text.text;
        yield { kind: 'key', text, path: pathOf(levels.slice(0, -1)), inList: false };
        wantsKey = false;
        continue;
      }
      const kind = token[0] === '"' ? 'string' : 'number';
      yield { kind, text, path: pathOf(levels), inList: level?.list ?? false };
    }
  }
}

function pathOf(levels: readonly Level[]): string[] {
  return levels.flatMap(({ key }) => (key === '' ? [] : [key]));
}

function readNumber(source: string, index: number, token: string): MappedText {
  return substitute(source, index, index + token.length, []);
}

function readString(source: string, index: number, length: number): MappedText {
  const [start, end] = [index + 1, index + length - 1];
  const stretch = source.slice(start, end);
  if (!stretch.includes('\\')) return substitute(source, start, end, []);
  const escapes: Substitution[] = [...stretch.matchAll(ESCAPE)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: unescaped(match[1], match[2]),
  }));
  return substitute(source, start, end, escapes);
}

function unescaped(code: string | undefined, sign: string | undefined): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return ESCAPED[sign!] ?? sign!;
}
