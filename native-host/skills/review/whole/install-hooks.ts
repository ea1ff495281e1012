import { posix } from 'node:path';
import type { Remark } from '../finding.ts';
import type { ReviewedFile } from '../reviewed-file.ts';

/** npm runs these by itself when a package is installed. */
const HOOK = /"(?:pre|post)?install"\s{0,4}:\s{0,4}"((?:[^"\\\n]|\\.){1,2000})"/g;
const FETCHES =
  /\b(?:curl|wget|npx|uvx|bunx|pipx?|npm|powershell|iwr|bash|sh -c|node -e|python3? -c|eval|base64)\b/i;

/** Commands that run when somebody installs what the skill brings along. */
export function findInstallHooks({ path, text }: ReviewedFile): Remark[] {
  const name = posix.basename(path);
  if (name === 'package.json')
    return [...text.matchAll(HOOK)].map(({ 0: found, 1: hook = '', index: start }) => ({
      severity: FETCHES.test(hook) ? 'danger' : 'warning',
      code: 'install-hook',
      message: 'A command runs by itself when the package is installed.',
      start,
      end: start + found.length,
    }));
  if (name !== 'setup.py') return [];
  const start = text.search(/\bcmdclass\s{0,3}=/);
  if (start === -1) return [];
  return [
    {
      severity: 'warning',
      code: 'install-hook',
      message: 'A program runs by itself when the package is installed.',
      start,
      end: start + 8,
    },
  ];
}
