import type { Command } from 'commander';
import { ERROR_CODES, type ErrorCode } from '../../shared/protocol/errors.ts';

interface HelpParts {
  /** Command lines, without the name of the program. */
  examples: readonly string[];
  /** Errors a person should expect of this command. */
  errors: readonly ErrorCode[];
  /** Exit codes that are no errors. */
  others?: Readonly<Record<number, string>>;
}

/** Adds examples and exit codes to the help of a command. */
export function withHelp(command: Command, { examples, errors, others = {} }: HelpParts): Command {
  const lines = ['', 'Examples:', ...examples.map((example) => `  lifesavor ${example}`)];
  lines.push('', 'Exit codes:', ...exitCodeLines(errors, others));
  return command.addHelpText('after', lines.join('\n'));
}

function exitCodeLines(
  errors: readonly ErrorCode[],
  others: Readonly<Record<number, string>>,
): string[] {
  const meanings = new Map<number, string[]>([[0, ['done']]]);
  for (const code of ['USAGE', ...errors] as const) {
    const { exit } = ERROR_CODES[code];
    meanings.set(exit, [...(meanings.get(exit) ?? []), code]);
  }
  for (const [exit, meaning] of Object.entries(others)) meanings.set(Number(exit), [meaning]);
  return [...meanings]
    .sort(([a], [b]) => a - b)
    .map(([exit, names]) => `  ${String(exit).padEnd(4)}${names.join(', ')}`);
}
