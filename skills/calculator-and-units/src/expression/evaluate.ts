import { Refusal } from '../../../kit/tool/index.ts';
import { exactly, minus, type Numeric, over, plus, times } from '../number/numeric.ts';
import { parseDecimal, rational } from '../number/rational.ts';
import type { BinarySign, Node } from './ast.ts';
import { CONSTANTS } from './constants.ts';
import { FUNCTIONS, modulo } from './functions.ts';
import { factorial } from './integers.ts';
import { parse } from './parse.ts';
import { raise } from './power.ts';

const HUNDREDTH = exactly(rational(1n, 100n));
const MINUS_ONE = exactly(rational(-1n));
const ONE = exactly(rational(1n));

const OPERATIONS: Readonly<Record<BinarySign, (a: Numeric, b: Numeric) => Numeric>> = {
  '+': plus,
  '-': minus,
  '*': times,
  of: times,
  '/': over,
  mod: modulo,
  '^': raise,
};

/** Works an expression out, exactly as far as that goes. @throws Refusal for what has no value. */
export function evaluate(expression: string): Numeric {
  return worthOf(parse(expression));
}

function worthOf(node: Node): Numeric {
  switch (node.kind) {
    case 'number':
      return exactly(numeral(node.text));
    case 'constant':
      return constant(node.name);
    case 'negate':
      return times(MINUS_ONE, worthOf(node.of));
    case 'percent':
      return times(HUNDREDTH, worthOf(node.of));
    case 'factorial':
      return factorial(worthOf(node.of));
    case 'binary':
      return binary(node.sign, node.left, node.right);
    case 'call':
      return call(node.name, node.args.map(worthOf));
  }
}

/** "200 + 10%" adds ten percent of 200, as on every pocket calculator. */
function binary(sign: BinarySign, left: Node, right: Node): Numeric {
  const [a, b] = [worthOf(left), worthOf(right)];
  const isShare = right.kind === 'percent' && (sign === '+' || sign === '-');
  if (!isShare) return OPERATIONS[sign](a, b);
  return times(a, OPERATIONS[sign](ONE, b));
}

function numeral(text: string) {
  return /^0[xob]/i.test(text) ? rational(BigInt(text.toLowerCase())) : parseDecimal(text);
}

function constant(name: string): Numeric {
  const value = own(CONSTANTS, name) ?? own(CONSTANTS, name.toLowerCase());
  if (value !== undefined) return value;
  throw unknown(name, own(FUNCTIONS, name.toLowerCase()) !== undefined);
}

function call(name: string, args: readonly Numeric[]): Numeric {
  const found = own(FUNCTIONS, name.toLowerCase());
  if (found === undefined) throw unknown(name, false);
  const [fewest, most] = found.arity;
  if (args.length < fewest || args.length > most)
    throw new Refusal(
      'INPUT_INVALID',
      `${name} takes ${fewest === most ? fewest : `at least ${fewest}`} ${fewest === 1 && most === 1 ? 'argument' : 'arguments'}.`,
      'Separate arguments by commas.',
    );
  return found.run(args);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function unknown(name: string, isFunction: boolean): Refusal {
  if (isFunction)
    return new Refusal('INPUT_INVALID', `${name} is a function.`, `Write ${name}(…).`);
  return new Refusal(
    'INPUT_INVALID',
    `"${name}" is neither a function nor a constant.`,
    `Functions are ${Object.keys(FUNCTIONS).join(', ')}; constants are ${Object.keys(CONSTANTS).join(', ')}. Units belong to convert_units.`,
  );
}
