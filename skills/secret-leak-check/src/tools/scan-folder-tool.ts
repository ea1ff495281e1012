import { z } from 'zod';
import { ENTITY_INFO, SEVERITIES } from '../../../../shared/detect/entity-types/index.ts';
import { folderInside, openFolder } from '../../../kit/folder/index.ts';
import { defineTool, type Tool } from '../../../kit/tool/index.ts';
import { readBaseline } from '../baseline/index.ts';
import { mask, scanFolder } from '../scan/index.ts';
import { type CheckDeps, scanOptions } from './check-deps.ts';
import { type MarkedFinding, markFindings } from './marked-findings.ts';
import { type FindingData, SCAN_OUTPUT, type ScanData } from './scan-output.ts';
import { describeScan } from './summary.ts';

const INPUT = z.object({
  path: z
    .string()
    .max(4096)
    .default('.')
    .describe('A folder inside the one set for this skill; all of that unless told.'),
  include_ignored: z
    .boolean()
    .default(false)
    .describe('Also look at what .gitignore leaves out, such as .env files.'),
  most_findings: z.int().min(1).max(500).default(100).describe('Most findings to list.'),
});

/** Looks for secrets in a folder. */
export function scanFolderTool(deps: CheckDeps): Tool {
  const { folder, baselines } = deps;
  return defineTool({
    name: 'scan_folder',
    title: 'Look for secrets in a folder',
    description:
      'Looks for API keys, tokens, passwords, private keys and connection strings in the text files of a folder, such as a repository before it is shared. Tells file, line, type and severity, never the secret. Skips what .gitignore leaves out, folders of tools, binary files, large files and links, and says so.',
    input: INPUT,
    output: SCAN_OUTPUT,
    run: async ({ path, include_ignored, most_findings }, work) => {
      const given = await openFolder(folder);
      const root = await folderInside(given, path);
      const scan = await scanFolder(root, scanOptions(deps, include_ignored, work));
      const baseline = (await readBaseline(root)) ?? baselines.for(root);
      const marked = await markFindings(scan.findings, baseline, work);
      const fresh = marked.filter(({ known }) => !known).sort(gravestFirst);
      const data: ScanData = {
        findings: fresh.slice(0, most_findings).map(shown),
        total: fresh.length,
        known: marked.length - fresh.length,
        by_type: countTypes(fresh),
        files: scan.files,
        skipped: scan.skipped.summary(),
        too_large: [...scan.skipped.names('too-large')],
        ...(scan.stopped ? { stopped: scan.stopped } : {}),
      };
      return { text: describeScan(data), data };
    },
  });
}

function shown({ finding: { file, line, type, value }, id }: MarkedFinding): FindingData {
  const { name, severity } = ENTITY_INFO[type];
  return { id, file, line, type, name, severity, preview: mask(value, type) };
}

/** Within one severity as they were found. */
function gravestFirst(a: MarkedFinding, b: MarkedFinding): number {
  const gravity = ({ finding }: MarkedFinding) =>
    SEVERITIES.indexOf(ENTITY_INFO[finding.type].severity);
  return gravity(b) - gravity(a);
}

function countTypes(marked: readonly MarkedFinding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { finding } of marked) counts[finding.type] = (counts[finding.type] ?? 0) + 1;
  return counts;
}
