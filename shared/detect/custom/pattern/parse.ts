import { ANY, anyOf, type CharSet, CLASSES, not, PROPERTIES, range } from './char-set.ts';
import { PatternError } from './pattern-error.ts';

export type Assertion = 'start' | 'end' | 'boundary' | 'inside';

/** What a pattern says. Groups leave no trace: nothing is captured. */
export type Node =
  | { kind: 'set'; set: CharSet }
  | { kind: 'assert'; what: Assertion }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] }
  | { kind: 'repeat'; of: Node; min: number; max: number };

const MAX_REPEAT = 200;
const MAX_DEPTH = 20;
const ESCAPED_CHARS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  0: '\0',
};

/**
 * Reads the part of JavaScript's regular expressions that can be matched in linear time: no
 * backreferences, no look-around.
 * @throws PatternError
 */
export function parse(source: string): Node {
  return new Parser(source).pattern();
}

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  pattern(): Node {
    const node = this.#choice(0);
    if (this.#at < this.#source.length) throw this.#error('There is a ")" too many.');
    return node;
  }

  #choice(depth: number): Node {
    if (depth > MAX_DEPTH) throw this.#error('The groups are nested too deeply.');
    const options = [this.#sequence(depth)];
    while (this.#take('|')) options.push(this.#sequence(depth));
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(depth: number): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#peek()))
      parts.push(this.#repeated(this.#atom(depth)));
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #atom(depth: number): Node {
    const char = this.#next();
    switch (char) {
      case '(':
        return this.#group(depth);
      case '[':
        return { kind: 'set', set: this.#charSet() };
      case '.':
        return { kind: 'set', set: ANY };
      case '^':
        return { kind: 'assert', what: 'start' };
      case '$':
        return { kind: 'assert', what: 'end' };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw this.#error(
          `There is nothing before "${char}" to repeat. Write "\\${char}" for the character itself.`,
        );
      default:
        return literal(char);
    }
  }

  #group(depth: number): Node {
    if (this.#take('?') && !this.#take(':')) {
      if (!this.#takeMatch(/^<[A-Za-z]\w*>/))
        throw this.#error(
          'Look-ahead and look-behind cannot be used: they cannot be matched in linear time.',
        );
    }
    const node = this.#choice(depth + 1);
    if (!this.#take(')')) throw this.#error('A ")" is missing.');
    return node;
  }

  #repeated(node: Node): Node {
    const bounds = this.#bounds();
    if (!bounds) return node;
    if (node.kind === 'assert') throw this.#error('A place in the text cannot be repeated.');
    this.#take('?');
    if (this.#bounds()) throw this.#error('There are two repetitions in a row.');
    return { kind: 'repeat', of: node, ...bounds };
  }

  #bounds(): { min: number; max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#take('?')) return { min: 0, max: 1 };
    const counted = this.#takeMatch(/^\{(\d{1,4})(,(\d{0,4}))?\}/);
    if (!counted) return undefined;
    const min = Number(counted[1]);
    const max =
      counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Number.POSITIVE_INFINITY;
    if (max < min) throw this.#error('The repetition ends before it begins.');
    if (min > MAX_REPEAT || (max > MAX_REPEAT && max !== Number.POSITIVE_INFINITY))
      throw this.#error(`Nothing can be repeated more than ${MAX_REPEAT} times.`);
    return { min, max };
  }

  #escape(): Node {
    const char = this.#next();
    if (char === 'b') return { kind: 'assert', what: 'boundary' };
    if (char === 'B') return { kind: 'assert', what: 'inside' };
    if (/[1-9k]/.test(char))
      throw this.#error('References to earlier groups cannot be matched in linear time.');
    return { kind: 'set', set: this.#escapedSet(char) };
  }

  #escapedSet(char: string): CharSet {
    const known = CLASSES[char];
    if (known) return known;
    if (char === 'p' || char === 'P') {
      const name = this.#takeMatch(/^\{(\w+)\}/)?.[1] ?? '';
      const property = PROPERTIES[name];
      if (!property)
        throw this.#error(
          `Only ${Object.keys(PROPERTIES)
            .map((p) => `\\p{${p}}`)
            .join(', ')} are known.`,
        );
      return char === 'p' ? property : not(property);
    }
    return single(this.#escapedChar(char));
  }

  #escapedChar(char: string): string {
    const hex = char === 'x' ? /^[\da-fA-F]{2}/ : char === 'u' ? /^[\da-fA-F]{4}/ : undefined;
    if (hex) {
      const digits = this.#takeMatch(hex)?.[0];
      if (!digits) throw this.#error(`"\\${char}" needs its digits.`);
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const control = ESCAPED_CHARS[char];
    if (control === undefined && /[A-Za-z]/.test(char))
      throw this.#error(`"\\${char}" is not known.`);
    return control ?? char;
  }

  /** After `[`, up to and with `]`. */
  #charSet(): CharSet {
    const negated = this.#take('^');
    const sets: CharSet[] = [];
    while (!this.#take(']')) {
      const from = this.#setMember();
      const isRange =
        typeof from === 'string' && this.#peek() === '-' && this.#source[this.#at + 1] !== ']';
      if (!isRange) {
        sets.push(typeof from === 'string' ? single(from) : from);
        continue;
      }
      this.#at++;
      const to = this.#setMember();
      if (typeof to !== 'string' || to < from)
        throw this.#error('The range in brackets is the wrong way round.');
      sets.push(range(from.charCodeAt(0), to.charCodeAt(0)));
    }
    if (sets.length === 0) throw this.#error('There is nothing between the brackets.');
    return negated ? not(anyOf(sets)) : anyOf(sets);
  }

  #setMember(): string | CharSet {
    const char = this.#next();
    if (char !== '\\') return char;
    const escaped = this.#next();
    if (escaped === 'b') return '\b';
    const isClass = escaped in CLASSES || escaped === 'p' || escaped === 'P';
    return isClass ? this.#escapedSet(escaped) : this.#escapedChar(escaped);
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    const char = this.#peek();
    if (char === '') throw this.#error('The pattern ends too soon.');
    this.#at++;
    return char;
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at++;
    return true;
  }

  #takeMatch(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#source.slice(this.#at));
    if (!match) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #error(message: string): PatternError {
    return new PatternError(message, this.#at);
  }
}

function literal(char: string): Node {
  return { kind: 'set', set: single(char) };
}

function single(char: string): CharSet {
  const unit = char.charCodeAt(0);
  return (other) => other === unit;
}
