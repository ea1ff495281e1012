import { createDetector } from '../../../shared/detect/index.ts';
import type { SkillServer } from '../../kit/tool/index.ts';
import { checkFile } from './tools/check-file.ts';
import { redactFile } from './tools/redact-file.ts';

/** The redactor of files as an MCP server. `folder` is the only place it reads and writes. */
export function redactFileSkill(folder: string | undefined): SkillServer {
  // Somebody waits for the file, and what is left out would leave the machine.
  const rules = createDetector({ unlimited: true });
  return {
    name: 'redact-file',
    title: 'Redact files',
    version: '1.0.0',
    instructions:
      'Writes redacted copies of files in the folder the person has chosen. Reports counts, never values; do not ask the person for the values.',
    tools: [redactFile(folder, rules), checkFile(folder, rules)],
  };
}
