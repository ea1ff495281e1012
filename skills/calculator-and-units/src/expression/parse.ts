import { Refusal } from '../../../kit/tool/index.ts';
import type { BinarySign, Node } from './ast.ts';
import { type Token, tokens } from './tokens.ts';

/** How deep parentheses, signs and calls may be nested. */
const DEEPEST = 100;

const SUM = 1;
const PRODUCT = 2;
const POWER = 4;
const STRENGTH: Readonly<Record<BinarySign, number>> = {
  '+': SUM,
  '-': SUM,
  '*': PRODUCT,
  '/': PRODUCT,
  mod: PRODUCT,
  of: PRODUCT,
  '^': POWER,
};

/** @throws Refusal that says what is wrong and where. */
export function parse(expression: string): Node {
  const parser = new Parser(tokens(expression));
  return parser.whole();
}

/** Precedence climbing over the tokens: `-2^2` is -4, `2^3^2` is 2^9. */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(list: readonly Token[]) {
    this.#tokens = list;
  }

  whole(): Node {
    const node = this.#sum(SUM);
    const rest = this.#peek();
    if (rest.kind !== 'end') throw unexpected(rest);
    return node;
  }

  #sum(weakest: number): Node {
    if (++this.#depth > DEEPEST)
      throw new Refusal('INPUT_TOO_LARGE', 'The expression is nested too deeply.', 'Simplify it.');
    let left = this.#signed();
    for (;;) {
      const sign = binarySign(this.#peek());
      if (sign === undefined || STRENGTH[sign] < weakest) break;
      this.#take();
      // A power binds to the right, all others to the left.
      const right = sign === '^' ? this.#sum(POWER) : this.#sum(STRENGTH[sign] + 1);
      left = { kind: 'binary', sign, left, right };
    }
    this.#depth--;
    return left;
  }

  #signed(): Node {
    if (this.#takeSign('-')) return { kind: 'negate', of: this.#sum(PRODUCT + 1) };
    if (this.#takeSign('+')) return this.#sum(PRODUCT + 1);
    return this.#withMarks(this.#operand());
  }

  /** `!` and `%` behind an operand. A `%` before another operand is the remainder. */
  #withMarks(operand: Node): Node {
    let node = operand;
    for (;;) {
      if (this.#takeSign('!')) node = { kind: 'factorial', of: node };
      else if (this.#isSign('%') && !startsOperand(this.#peek(1))) {
        this.#take();
        node = { kind: 'percent', of: node };
      } else return node;
    }
  }

  #operand(): Node {
    const token = this.#take();
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'name') return this.#named(token);
    if (token.text === '√')
      return { kind: 'call', name: 'sqrt', args: [this.#root()], at: token.at };
    if (token.text !== '(') throw unexpected(token);
    const inner = this.#sum(SUM);
    this.#expect(')');
    return inner;
  }

  /** `√2!` is the root of two, then the factorial. */
  #root(): Node {
    if (++this.#depth > DEEPEST)
      throw new Refusal('INPUT_TOO_LARGE', 'The expression is nested too deeply.', 'Simplify it.');
    const node = this.#operand();
    this.#depth--;
    return node;
  }

  #named({ text, at }: Token): Node {
    if (!this.#takeSign('(')) return { kind: 'constant', name: text, at };
    const args: Node[] = [];
    if (!this.#isSign(')')) {
      do args.push(this.#sum(SUM));
      while (this.#takeSign(','));
    }
    this.#expect(')');
    return { kind: 'call', name: text, args, at };
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]!;
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #isSign(sign: string): boolean {
    const { kind, text } = this.#peek();
    return kind === 'sign' && text === sign;
  }

  #takeSign(sign: string): boolean {
    const found = this.#isSign(sign);
    if (found) this.#next++;
    return found;
  }

  #expect(sign: string): void {
    if (!this.#takeSign(sign)) throw unexpected(this.#peek(), sign);
  }
}

function binarySign({ kind, text }: Token): BinarySign | undefined {
  if (kind === 'name') return text === 'of' || text === 'mod' ? text : undefined;
  if (kind !== 'sign') return undefined;
  if (text === '%') return 'mod';
  return text in STRENGTH ? (text as BinarySign) : undefined;
}

function startsOperand({ kind, text }: Token): boolean {
  if (kind === 'number') return true;
  if (kind === 'name') return text !== 'of' && text !== 'mod';
  return kind === 'sign' && (text === '(' || text === '√');
}

function unexpected(token: Token, wanted?: string): Refusal {
  const what =
    token.kind === 'end'
      ? 'The expression ends too early'
      : `"${token.text}" at place ${token.at + 1} is not expected`;
  const hope = wanted === undefined ? '' : `; "${wanted}" is missing`;
  return new Refusal(
    'INPUT_INVALID',
    `${what}${hope}.`,
    'Write every multiplication with *, arguments with commas, and decimals with a point.',
  );
}
