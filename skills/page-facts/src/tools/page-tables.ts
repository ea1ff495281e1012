import { z } from 'zod';
import { defineTool, Refusal, type Tool } from '../../../kit/tool/index.ts';
import { tablesOf, toCsv } from '../facts/index.ts';
import { readPage } from '../page/index.ts';
import { PAGE_INPUT } from './page-input.ts';

const INPUT = PAGE_INPUT.extend({
  table: z
    .int()
    .min(1)
    .optional()
    .describe('The number of one table, from 1; all of them unless told.'),
});

const OUTPUT = z.object({
  tables: z.array(
    z.object({
      number: z.int(),
      caption: z.string().optional(),
      rows: z.int(),
      columns: z.int(),
      csv: z.string(),
    }),
  ),
});

/** Gives the tables of a page as CSV. */
export const pageTables: Tool = defineTool({
  name: 'page_tables',
  title: 'Tables of a page',
  description:
    'Gives the tables of a page (HTML, or Markdown in text) as CSV, ready for a spreadsheet. Cells a spreadsheet would take for formulas get an apostrophe before them.',
  input: INPUT,
  output: OUTPUT,
  run: ({ content, format, table }) => {
    const all = tablesOf(readPage(content, format)).map(({ caption, rows }, i) => ({
      number: i + 1,
      ...(caption ? { caption } : {}),
      rows: rows.length,
      columns: Math.max(...rows.map((row) => row.length)),
      csv: toCsv(rows),
    }));
    const tables = table === undefined ? all : all.filter(({ number }) => number === table);
    if (table !== undefined && tables.length === 0)
      throw new Refusal(
        'INPUT_INVALID',
        'The page has no such table.',
        `It has ${all.length} tables.`,
      );
    const text = tables.map(
      ({ number, caption, csv }) => `Table ${number}${caption ? `: ${caption}` : ''}\n${csv}`,
    );
    return { text: text.join('\n') || 'The page has no tables.', data: { tables } };
  },
});
