import { z } from 'zod';
import { folderInside, openFolder } from '../../../kit/folder/index.ts';
import { defineTool, Refusal, type Tool } from '../../../kit/tool/index.ts';
import { BASELINE_FILE, readBaseline, writeBaseline } from '../baseline/index.ts';
import { scanFolder } from '../scan/index.ts';
import { type CheckDeps, scanOptions } from './check-deps.ts';
import { markFindings } from './marked-findings.ts';

const INPUT = z.object({
  path: z.string().max(4096).default('.').describe('The folder that was scanned.'),
  ids: z
    .array(z.string().regex(/^[\da-f]{24}$/))
    .max(1000)
    .optional()
    .describe('Ids of findings from scan_folder that are no leak.'),
  all: z.boolean().default(false).describe('Accept all that is found now instead.'),
  include_ignored: z.boolean().default(false).describe('As in the scan.'),
});

const OUTPUT = z.object({
  accepted: z.int().describe('Findings that are new in the baseline.'),
  not_found: z.int().describe('Ids that no finding has any more.'),
  known: z.int().describe('Findings the baseline knows now.'),
  file: z.string(),
});

/** Puts findings into the baseline. */
export function acceptFindings(deps: CheckDeps): Tool {
  const { folder, baselines } = deps;
  return defineTool({
    name: 'accept_findings',
    title: 'Accept findings as known',
    description: `Writes findings the person says are no leak (test keys, examples) into ${BASELINE_FILE} in the folder, as salted hashes, so that scan_folder no longer lists them. Only use it when the person asks for it.`,
    input: INPUT,
    output: OUTPUT,
    writes: true,
    run: async ({ path, ids, all, include_ignored }, work) => {
      if (!all && (ids === undefined || ids.length === 0))
        throw new Refusal(
          'INPUT_INVALID',
          'Nothing was named to accept.',
          'Give ids from scan_folder, or set all.',
        );
      const root = await folderInside(await openFolder(folder), path);
      const baseline = (await readBaseline(root)) ?? baselines.for(root);
      const { findings } = await scanFolder(root, scanOptions(deps, include_ignored, work));
      const marked = await markFindings(findings, baseline, work);
      const found = new Set(marked.map(({ id }) => id));
      const wanted = all ? [...found] : ids!.filter((id) => found.has(id));
      const known = new Set([...baseline.known, ...wanted]);
      await writeBaseline(root, { ...baseline, known });
      const data = {
        accepted: known.size - baseline.known.size,
        not_found: all ? 0 : ids!.length - wanted.length,
        known: known.size,
        file: BASELINE_FILE,
      };
      const missing =
        data.not_found > 0 ? ` ${data.not_found} ids were not found; scan again.` : '';
      return { text: `Accepted ${data.accepted} findings in ${BASELINE_FILE}.${missing}`, data };
    },
  });
}
