import { basename, dirname, extname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Rules } from '../../../kit/detect/index.ts';
import { insideFolder, openFolder, readPlainFile, writeNew } from '../../../kit/folder/index.ts';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { chooseTypes } from '../choose-types.ts';
import { formatOf } from '../formats/index.ts';
import { redactBytes } from '../redact-bytes.ts';
import { COUNTS, countsOf, listCounts, NOTES, noteOnName, PATH, TYPES } from './report.ts';

const INPUT = z.object({ path: PATH, types: TYPES });

const OUTPUT = z.object({
  copy: z
    .string()
    .nullable()
    .describe('Path of the copy in the folder; null when none was needed.'),
  format: z.string(),
  counts: COUNTS,
  left: z.int().describe('Places in the copy where something is still found; 0 is good.'),
  notes: NOTES,
});

/** Writes a redacted copy of a file beside it. */
export function redactFile(folder: string | undefined, rules: Rules): Tool {
  return defineTool({
    name: 'redact_file',
    title: 'Redact a file',
    description:
      'Writes a copy of a file (txt, md, csv, tsv, json, jsonl, html, docx, xlsx, pptx, pdf) beside it as name.redacted.ext, with personal data and secrets replaced by placeholders such as [EMAIL_1]; the same value gets the same placeholder everywhere. Never changes the original, never overwrites, and never tells the values. The copy of a PDF is a new file with the text only, without pictures.',
    input: INPUT,
    output: OUTPUT,
    writes: true,
    run: async ({ path, types }, work) => {
      const given = await openFolder(folder);
      const source = await insideFolder(given, path);
      const format = formatOf(source);
      const bytes = await readPlainFile(source, format.mostBytes);
      const options = { rules, types: chooseTypes(types), work };
      const { bytes: redacted, tally, left, notes } = await redactBytes(bytes, format, options);
      work.signal.throwIfAborted();
      const isClean = tally.places === 0;
      const copy = isClean ? null : await writeNew(namesFor(source), redacted, work.signal);
      const data = {
        copy: copy && relative(given.root, copy),
        format: format.name,
        counts: countsOf(tally),
        left,
        notes: [...notes, ...(copy ? noteOnName(copy, options) : [])],
      };
      return { text: describe(data, listCounts(tally.counts())), data };
    },
  });
}

/** `letter.redacted.docx`, then `letter.redacted-2.docx`. */
function namesFor(source: string): (attempt: number) => string {
  const ending = extname(source);
  const stem = basename(source, ending);
  return (attempt) =>
    join(dirname(source), `${stem}.redacted${attempt === 1 ? '' : `-${attempt}`}${ending}`);
}

function describe({ copy, left, notes }: z.input<typeof OUTPUT>, counts: string): string {
  const first =
    copy === null
      ? 'Nothing to redact was found, so no copy was written.'
      : `Wrote ${copy}. Replaced: ${counts}.`;
  const warning =
    left === 0
      ? []
      : [
          `Careful: in ${left} places of the copy something is still found. Look at it before you share it.`,
        ];
  return [
    first,
    ...warning,
    ...notes,
    ...(copy === null ? [] : ['The original was not changed.']),
  ].join('\n');
}
