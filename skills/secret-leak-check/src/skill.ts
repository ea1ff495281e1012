import { SECRET_RECOGNIZERS } from '../../../shared/detect/recognizers/secrets/index.ts';
import { createRules } from '../../kit/detect/index.ts';
import type { SkillServer } from '../../kit/tool/index.ts';
import { SCAN_LIMITS, type ScanLimits } from './scan/index.ts';
import { acceptFindings } from './tools/accept-findings.ts';
import { FreshBaselines } from './tools/check-deps.ts';
import { scanFolderTool } from './tools/scan-folder-tool.ts';

/** The scanner for secrets as an MCP server. `folder` is the only place it reads and writes. */
export function secretLeakCheckSkill(
  folder: string | undefined,
  limits: ScanLimits = SCAN_LIMITS,
): SkillServer {
  const rules = createRules(SECRET_RECOGNIZERS);
  const deps = { folder, rules, limits, baselines: new FreshBaselines() };
  return {
    name: 'secret-leak-check',
    title: 'Check for leaked secrets',
    version: '1.0.0',
    instructions:
      'Looks for secrets in the folder the person has chosen. Reports places and types, never the secrets; do not ask for them either.',
    tools: [scanFolderTool(deps), acceptFindings(deps)],
  };
}
