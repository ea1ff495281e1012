import { z } from 'zod';
import type { Rules } from '../../../kit/detect/index.ts';
import { insideFolder, openFolder, readPlainFile } from '../../../kit/folder/index.ts';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { chooseTypes } from '../choose-types.ts';
import { formatOf } from '../formats/index.ts';
import { checkBytes } from '../redact-bytes.ts';
import { COUNTS, countsOf, listCounts, NOTES, noteOnName, PATH, TYPES } from './report.ts';

const INPUT = z.object({ path: PATH, types: TYPES });

const OUTPUT = z.object({
  format: z.string(),
  counts: COUNTS,
  notes: NOTES,
});

/** Counts what redact_file would replace. */
export function checkFile(folder: string | undefined, rules: Rules): Tool {
  return defineTool({
    name: 'check_file',
    title: 'Check a file for personal data',
    description:
      'Counts by type what redact_file would replace in a file, and writes nothing. Use it when the person asks whether a file holds personal data or secrets. Never tells the values.',
    input: INPUT,
    output: OUTPUT,
    run: async ({ path, types }, work) => {
      const source = await insideFolder(await openFolder(folder), path);
      const format = formatOf(source);
      const bytes = await readPlainFile(source, format.mostBytes);
      const options = { rules, types: chooseTypes(types), work };
      const { tally, notes } = await checkBytes(bytes, format, options);
      const data = {
        format: format.name,
        counts: countsOf(tally),
        notes: [...notes, ...noteOnName(source, options)],
      };
      const found =
        tally.places === 0 ? 'Nothing was found' : `Found: ${listCounts(tally.counts())}`;
      return { text: [`${found}.`, ...data.notes].join('\n'), data };
    },
  });
}
