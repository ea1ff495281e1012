import { Refusal } from '../../../kit/tool/index.ts';
import {
  about,
  exactly,
  minus,
  type Numeric,
  numberOf,
  over,
  plus,
  times,
} from '../number/numeric.ts';
import {
  compare,
  floor,
  gcd,
  negate,
  parseDecimal,
  type Rational,
  rational,
} from '../number/rational.ts';
import {
  arrangements,
  choices,
  exactRoot,
  factorial,
  integer,
  leastMultiple,
  whole,
} from './integers.ts';
import { raise } from './power.ts';

interface MathFunction {
  /** Fewest and most arguments. */
  arity: readonly [number, number];
  run(args: readonly Numeric[]): Numeric;
}

const MANY = 1000;

/** Every function by its name. */
export const FUNCTIONS: Readonly<Record<string, MathFunction>> = {
  ...doubles(1, {
    exp: Math.exp,
    ln: Math.log,
    log10: Math.log10,
    log2: Math.log2,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    asin: Math.asin,
    acos: Math.acos,
    atan: Math.atan,
    sinh: Math.sinh,
    cosh: Math.cosh,
    tanh: Math.tanh,
  }),
  ...doubles(2, { atan2: Math.atan2, hypot: Math.hypot }),
  log: { arity: [1, 2], run: ([x, base]) => logarithm(x!, base) },
  sqrt: { arity: [1, 1], run: ([x]) => squareRoot(x!) },
  cbrt: { arity: [1, 1], run: ([x]) => about(Math.cbrt(numberOf(x!))) },
  root: { arity: [2, 2], run: ([x, n]) => raise(x!, over(whole(1n), n!)) },
  pow: { arity: [2, 2], run: ([x, y]) => raise(x!, y!) },
  abs: { arity: [1, 1], run: ([x]) => (isBelow(x!, whole(0n)) ? times(x!, whole(-1n)) : x!) },
  sign: { arity: [1, 1], run: ([x]) => whole(BigInt(Math.sign(numberOf(x!)))) },
  floor: { arity: [1, 1], run: ([x]) => whole(floor(fixed(x!))) },
  ceil: { arity: [1, 1], run: ([x]) => whole(-floor(negate(fixed(x!)))) },
  trunc: { arity: [1, 1], run: ([x]) => whole(fixed(x!).n / fixed(x!).d) },
  round: { arity: [1, 2], run: ([x, places]) => round(x!, places) },
  min: { arity: [1, MANY], run: (args) => args.reduce((a, b) => (isBelow(b, a) ? b : a)) },
  max: { arity: [1, MANY], run: (args) => args.reduce((a, b) => (isBelow(a, b) ? b : a)) },
  sum: { arity: [1, MANY], run: (args) => args.reduce(plus) },
  mean: { arity: [1, MANY], run: mean },
  median: { arity: [1, MANY], run: median },
  gcd: {
    arity: [2, MANY],
    run: (args) => args.reduce((a, b) => whole(gcd(integer(a, 'gcd'), integer(b, 'gcd')))),
  },
  lcm: {
    arity: [2, MANY],
    run: (args) =>
      args.reduce((a, b) => whole(leastMultiple(integer(a, 'lcm'), integer(b, 'lcm')))),
  },
  factorial: { arity: [1, 1], run: ([x]) => factorial(x!) },
  ncr: { arity: [2, 2], run: ([n, k]) => whole(choices(integer(n!, 'ncr'), integer(k!, 'ncr'))) },
  npr: {
    arity: [2, 2],
    run: ([n, k]) => whole(arrangements(integer(n!, 'npr'), integer(k!, 'npr'))),
  },
  mod: { arity: [2, 2], run: ([a, b]) => modulo(a!, b!) },
};

/** The remainder with the sign of the divisor, so that it never is negative for a positive one. */
export function modulo(a: Numeric, b: Numeric): Numeric {
  const quotient = over(a, b);
  return minus(a, times(b, whole(floor(fixed(quotient)))));
}

function doubles(
  arity: number,
  table: Readonly<Record<string, (...args: number[]) => number>>,
): Record<string, MathFunction> {
  const entries = Object.entries(table).map(([name, run]) => {
    const wrapped: MathFunction = {
      arity: [arity, arity],
      run: (args) => about(run(...args.map(numberOf))),
    };
    return [name, wrapped] as const;
  });
  return Object.fromEntries(entries);
}

function isBelow(a: Numeric, b: Numeric): boolean {
  if ('exact' in a && 'exact' in b) return compare(a.exact, b.exact) < 0;
  return numberOf(a) < numberOf(b);
}

/** A double taken for the decimal it is written as, for rounding. */
function fixed(value: Numeric): Rational {
  if ('exact' in value) return value.exact;
  const text = value.about.toPrecision(15);
  return text.startsWith('-') ? negate(parseDecimal(text.slice(1))) : parseDecimal(text);
}

function round(x: Numeric, places: Numeric | undefined): Numeric {
  const digits = places === undefined ? 0n : integer(places, 'round');
  if (digits > 1000n || digits < -1000n)
    throw new Refusal('INPUT_TOO_LARGE', 'That many places cannot be shown.', 'Use 1000 or fewer.');
  const scale = digits >= 0n ? rational(10n ** digits) : rational(1n, 10n ** -digits);
  const value = fixed(times(x, exactly(scale)));
  const sign = value.n < 0n ? -1n : 1n;
  const away = floor(rational(2n * sign * value.n + value.d, 2n * value.d));
  return over(whole(sign * away), exactly(scale));
}

function logarithm(x: Numeric, base: Numeric | undefined): Numeric {
  if (base === undefined) return about(Math.log10(numberOf(x)));
  return about(Math.log(numberOf(x)) / Math.log(numberOf(base)));
}

function squareRoot(x: Numeric): Numeric {
  const root = 'exact' in x ? exactRoot(x.exact) : undefined;
  return root === undefined ? about(Math.sqrt(numberOf(x))) : exactly(root);
}

function mean(args: readonly Numeric[]): Numeric {
  return over(args.reduce(plus), whole(BigInt(args.length)));
}

function median(args: readonly Numeric[]): Numeric {
  const sorted = [...args].sort((a, b) => (isBelow(a, b) ? -1 : 1));
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return mean([sorted[middle - 1]!, sorted[middle]!]);
}
