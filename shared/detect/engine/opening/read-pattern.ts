import { type KindSet, kindSetOf, mayBeWide } from './char-sets.ts';

/** What a pattern says, as far as it matters for how a match may begin. Groups leave no trace. */
export type Node =
  /** One character, which may be two UTF-16 units where the flags say so. */
  | { kind: 'set'; set: KindSet; mayBePair: boolean }
  | { kind: 'sequence'; parts: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }
  | { kind: 'repeat'; of: Node; min: number; max: number }
  | { kind: 'look'; of: Node; behind: boolean; negated: boolean }
  /** The beginning of the text, or its end. */
  | { kind: 'edge'; behind: boolean }
  /** Anything at all, of any length. */
  | { kind: 'unknown' };

const NOTHING: Node = { kind: 'sequence', parts: [] };
const UNKNOWN: Node = { kind: 'unknown' };

/** How a group begins, longest first. */
const GROUP_STARTS: readonly (readonly [
  RegExp,
  Partial<Extract<Node, { kind: 'look' }>> | null,
])[] = [
  [/\(\?<=/y, { behind: true, negated: false }],
  [/\(\?<!/y, { behind: true, negated: true }],
  [/\(\?=/y, { behind: false, negated: false }],
  [/\(\?!/y, { behind: false, negated: true }],
  [/\(\?:|\(\?<[A-Za-z]\w*>|\((?!\?)/y, null],
];
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/y;
const ESCAPE =
  /\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|[\s\S])/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;

/**
 * Reads a regular expression of the language. It is lenient: what it does not know becomes
 * `unknown`, which never keeps anything from matching.
 */
export function readPattern({ source, flags }: RegExp): Node {
  return new Reader(source, flags).pattern();
}

class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  pattern(): Node {
    const node = this.#choice();
    return this.#at < this.#source.length ? UNKNOWN : node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!))
      parts.push(this.#repeated(this.#atom()));
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #atom(): Node {
    const char = this.#source[this.#at]!;
    if (char === '(') return this.#group();
    if (char === '[') return this.#setOf(this.#take(CLASS)!);
    if (char === '\\') return this.#escape(this.#take(ESCAPE)!);
    const point = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += this.#flags.includes('u') ? point.length : 1;
    if (char === '^' || char === '$') return this.#edge(char === '^');
    return this.#setOf(char === '.' ? '.' : point.slice(0, this.#flags.includes('u') ? 2 : 1));
  }

  #group(): Node {
    for (const [start, look] of GROUP_STARTS) {
      if (!this.#take(start)) continue;
      const of = this.#choice();
      this.#at++;
      return look ? ({ kind: 'look', of, ...look } as Node) : of;
    }
    this.#at = this.#source.length + 1;
    return UNKNOWN;
  }

  #escape(escaped: string): Node {
    if (escaped === '\\b' || escaped === '\\B') return NOTHING;
    if (/^\\[1-9k]/.test(escaped)) return UNKNOWN;
    return this.#setOf(escaped);
  }

  #edge(behind: boolean): Node {
    return this.#flags.includes('m') ? NOTHING : { kind: 'edge', behind };
  }

  #setOf(source: string): Node {
    const set = kindSetOf(source, this.#flags);
    return { kind: 'set', set, mayBePair: this.#flags.includes('u') && mayBeWide(set) };
  }

  #repeated(node: Node): Node {
    const text = this.#take(QUANTIFIER);
    if (text === undefined) return node;
    const [min, max] = boundsOf(text);
    return { kind: 'repeat', of: node, min, max };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

function boundsOf(quantifier: string): [min: number, max: number] {
  switch (quantifier[0]) {
    case '*':
      return [0, Number.POSITIVE_INFINITY];
    case '+':
      return [1, Number.POSITIVE_INFINITY];
    case '?':
      return [0, 1];
  }
  const [min = '0', max] = quantifier.replace(/[{}?]/g, '').split(',');
  if (max === undefined) return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}
