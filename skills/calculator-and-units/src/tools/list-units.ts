import { z } from 'zod';
import { defineTool, Refusal, type Tool } from '../../../kit/tool/index.ts';
import type { UnitTable } from '../units/index.ts';

const INPUT = z.object({
  group: z
    .string()
    .max(50)
    .optional()
    .describe('Such as "length" or "fuel"; all groups unless told.'),
});

const OUTPUT = z.object({
  groups: z.array(z.object({ group: z.string(), units: z.array(z.string()) })),
});

/** Lists the units that are known. */
export function listUnits(table: UnitTable): Tool {
  return defineTool({
    name: 'list_units',
    title: 'List units',
    description: 'Lists the units convert_units knows, by what they measure.',
    input: INPUT,
    output: OUTPUT,
    run: ({ group }) => {
      const wanted = group?.trim().toLowerCase();
      const groups = table.groups
        .filter((one) => wanted === undefined || one.group === wanted)
        .map((one) => ({ group: one.group, units: one.rows.map(({ names }) => label(names)) }));
      if (groups.length === 0)
        throw new Refusal(
          'INPUT_INVALID',
          'There is no such group of units.',
          `Groups are ${table.groups.map((one) => one.group).join(', ')}.`,
        );
      const text = groups.map((one) => `${one.group}: ${one.units.join(', ')}`).join('\n');
      return { text, data: { groups } };
    },
  });
}

/** "ft (foot)": the symbol and the first word for it. */
function label(names: string): string {
  const [symbol, word] = names.split('|');
  return word === undefined ? symbol! : `${symbol} (${word})`;
}
