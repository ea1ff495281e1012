import { z } from 'zod';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { evaluate } from '../expression/index.ts';
import { show } from '../number/format.ts';
import { DIGITS } from './digits.ts';

const INPUT = z.object({
  expression: z
    .string()
    .min(1)
    .max(4000)
    .describe(
      'For example "(1/3 + 1/6) * 4", "15% of 80", "200 + 10%", "2^100", "round(10/3, 2)".',
    ),
  digits: DIGITS,
});

const OUTPUT = z.object({
  result: z.string().describe('Decimal numeral.'),
  exact: z.boolean().describe('Whether nothing was rounded.'),
  fraction: z.string().optional().describe('The exact value, where decimals do not show it.'),
});

/** Works out an expression. */
export const calculate: Tool = defineTool({
  name: 'calculate',
  title: 'Calculate',
  description:
    'Works out an expression exactly as far as that goes: + - * / ^ % ! and parentheses, percent, fractions, big integers, functions (sqrt, round, sin, ln, mean, ncr, …) and constants (pi, e). Use it for every sum that matters instead of working it out yourself.',
  input: INPUT,
  output: OUTPUT,
  run: ({ expression, digits }) => {
    const { decimal, exact, fraction } = show(evaluate(expression), digits);
    const sign = exact ? '=' : '≈';
    const also = fraction === undefined ? '' : ` (exactly ${fraction})`;
    return {
      text: `${expression.trim()} ${sign} ${decimal}${also}`,
      data: { result: decimal, exact, ...(fraction === undefined ? {} : { fraction }) },
    };
  },
});
