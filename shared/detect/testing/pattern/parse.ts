/** What a regular expression is made of, as far as its length and its matches depend on it. */
export type Node =
  /** One character out of `chars`, a one-character pattern of its own. */
  | { kind: 'char'; chars: RegExp }
  | { kind: 'sequence'; parts: readonly Node[] }
  | { kind: 'choice'; options: readonly Node[] }
  | { kind: 'repeat'; part: Node; min: number; max: number }
  /** What group `group` matched. */
  | { kind: 'again'; group: number | string }
  | { kind: 'group'; name: number | string; part: Node }
  /** Anchors and look-arounds: they take no text. */
  | { kind: 'nothing' };

/**
 * The structure of `pattern`. Knows what recognizers use: classes, groups, look-arounds,
 * back-references, quantifiers, Unicode properties.
 * @throws when a construct is unknown, so that no pattern is judged by half.
 */
export function parsePattern(pattern: RegExp): Node {
  return new Parser(pattern).parse();
}

class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #groups = 0;

  constructor(pattern: RegExp) {
    this.#source = pattern.source;
    this.#flags = pattern.flags.replace(/[gyd]/g, '');
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#source.length) throw this.#unknown();
    return node;
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !this.#ahead('|') && !this.#ahead(')')) {
      parts.push(this.#quantified(this.#atom()));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #quantified(part: Node): Node {
    const match = this.#match(/(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y);
    if (!match) return part;
    const [text, low, comma, high] = match;
    if (text[0] === '*') return { kind: 'repeat', part, min: 0, max: Number.POSITIVE_INFINITY };
    if (text[0] === '+') return { kind: 'repeat', part, min: 1, max: Number.POSITIVE_INFINITY };
    if (text[0] === '?') return { kind: 'repeat', part, min: 0, max: 1 };
    const min = Number(low);
    const max = !comma ? min : high ? Number(high) : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', part, min, max };
  }

  #atom(): Node {
    if (this.#match(/[$^]|\\[bB]/y)) return { kind: 'nothing' };
    if (this.#match(/\(\?<?[=!]/y)) return this.#lookAround();
    const named = this.#match(/\((?:\?<(\w+)>)?(?!\?)/y);
    if (named) return this.#group(named[1] ?? ++this.#groups);
    if (this.#match(/\(\?:/y)) return this.#closed(this.#choice());
    const again = this.#match(/\\(?:([1-9]\d*)|k<(\w+)>)/y);
    if (again) return { kind: 'again', group: again[2] ?? Number(again[1]) };
    const chars = this.#match(
      /\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u\{[\da-f]+\}|u[\da-f]{4}|p\{[^}]+\}|.)|[^()[\]\\|*+?]/iuy,
    );
    if (!chars) throw this.#unknown();
    return { kind: 'char', chars: new RegExp(`^${chars[0]}$`, this.#flags) };
  }

  #group(name: number | string): Node {
    if (typeof name === 'string') this.#groups++;
    return { kind: 'group', name, part: this.#closed(this.#choice()) };
  }

  /** Groups inside a look-around are counted, its text is not taken. */
  #lookAround(): Node {
    this.#closed(this.#choice());
    return { kind: 'nothing' };
  }

  #closed(node: Node): Node {
    if (!this.#take(')')) throw this.#unknown();
    return node;
  }

  #ahead(char: string): boolean {
    return this.#source[this.#at] === char;
  }

  #take(char: string): boolean {
    if (!this.#ahead(char)) return false;
    this.#at++;
    return true;
  }

  #match(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const match = token.exec(this.#source);
    if (match) this.#at = token.lastIndex;
    return match;
  }

  #unknown(): Error {
    return new Error(`Unknown pattern syntax at ${this.#at} of ${this.#source}`);
  }
}
