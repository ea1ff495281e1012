import type { Skill } from '../../format/skill.ts';
import type { ReviewFinding } from '../finding.ts';

/** Commands that fetch what they run from a registry. */
const FETCHING = /^(?:npx|uvx|uv|bunx|pipx|pnpm|pnpx|yarn|docker|podman|deno)$/;
const SHELLS =
  /^(?:(?:ba|z|da|k|fi)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|osascript|env|sudo)$/;
const INLINE = new Set(['-c', '-e', '--eval', '-p', '--print', '-m']);
/** Variables by which other code is put into a program. */
const LOADS_CODE =
  /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|NODE_OPTIONS|PYTHONSTARTUP|BASH_ENV|ENV|PERL5OPT|RUBYOPT)$/;

/** What is remarkable about how a skill's server is started. */
export function judgeServerStart({ server }: Skill): ReviewFinding[] {
  if (!server) return [];
  const findings: ReviewFinding[] = [];
  const add = (severity: ReviewFinding['severity'], code: string, message: string) =>
    findings.push({ severity, code, message, file: 'manifest.json' });
  if (FETCHING.test(server.command))
    add(
      'warning',
      'server-fetched',
      'The program is fetched when it starts: what runs is not what was looked at.',
    );
  if (SHELLS.test(server.command))
    add('danger', 'server-shell', 'The server is started through a shell, which can run anything.');
  if (server.runtime !== 'binary' && server.args.some((arg) => INLINE.has(arg) && arg !== '-m'))
    add('warning', 'server-inline', 'The program stands in the command line instead of a file.');
  if (Object.keys(server.env).some((name) => LOADS_CODE.test(name)))
    add(
      'warning',
      'server-loads-code',
      'A variable of the environment puts other code into the program.',
    );
  return findings;
}
