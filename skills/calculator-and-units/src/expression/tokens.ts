import { Refusal } from '../../../kit/tool/index.ts';

export type Token =
  | { kind: 'number'; text: string; at: number }
  | { kind: 'name'; text: string; at: number }
  | { kind: 'sign'; text: string; at: number }
  | { kind: 'end'; text: ''; at: number };

/** Most tokens of one expression. */
const MOST_TOKENS = 1000;

const NUMBER =
  /0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d[\d_]*(?:\.\d[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d{1,6})?/y;
const NAME = /[\p{L}_][\p{L}\d_]*/uy;
const SIGN = /\*\*|[-+*/^%!(),;√×÷·−]/y;

/** How people write the signs, and what is meant. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '**': '^',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  ';': ',',
};

/** Cuts an expression into numbers, names and signs. @throws Refusal with the place of what it cannot read. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    if (/\s/.test(expression[at]!)) {
      at++;
      continue;
    }
    const token = tokenAt(expression, at);
    found.push(token);
    at += matchAt(patternOf(token), expression, at)!.length;
    if (found.length > MOST_TOKENS)
      throw new Refusal('INPUT_TOO_LARGE', 'The expression is too long.', 'Work it out in parts.');
  }
  found.push({ kind: 'end', text: '', at });
  return found;
}

function tokenAt(expression: string, at: number): Token {
  const number = matchAt(NUMBER, expression, at);
  if (number !== undefined) return { kind: 'number', text: number.replaceAll('_', ''), at };
  const name = matchAt(NAME, expression, at);
  if (name !== undefined) return { kind: 'name', text: name, at };
  const sign = matchAt(SIGN, expression, at);
  if (sign !== undefined) return { kind: 'sign', text: SAME_SIGN[sign] ?? sign, at };
  throw new Refusal(
    'INPUT_INVALID',
    `The character at place ${at + 1} has no meaning here.`,
    'Use numbers with a decimal point, + - * / ^ % ! ( ), functions and constants.',
  );
}

function patternOf({ kind }: Token): RegExp {
  if (kind === 'number') return NUMBER;
  return kind === 'name' ? NAME : SIGN;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
