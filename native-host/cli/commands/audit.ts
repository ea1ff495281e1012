import { type Command, Option } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `audit`: what was found, decided and changed, never with a value. */
export function addAuditCommand(program: Command, context: CliContext): void {
  const audit = program
    .command('audit')
    .description('What the agent found, decided and changed, and whether that record is whole.');
  const run = () => import('../audit/run-audit.ts');

  withHelp(
    audit
      .command('tail')
      .description('Show the last records.')
      .option('--count <n>', 'how many', '20')
      .option('--follow', 'go on as new ones come')
      .option('--json', 'one record a line'),
    { examples: ['audit tail', 'audit tail --follow'], errors: ['INPUT_UNREADABLE'] },
  ).action(async (options) => (await run()).tail(options, context));
  withHelp(
    audit
      .command('verify')
      .description('Check every record; with the vault open, also who wrote it.')
      .option('--json', 'write JSON'),
    { examples: ['audit verify'], errors: ['AUDIT_BROKEN', 'INPUT_UNREADABLE'] },
  ).action(async (options) => (await run()).verify(options, context));
  withHelp(
    audit
      .command('export')
      .description('Write all records to stdout.')
      .addOption(new Option('--format <format>').choices(['jsonl', 'csv']).default('jsonl')),
    { examples: ['audit export --format csv > audit.csv'], errors: ['INPUT_UNREADABLE'] },
  ).action(async (options) => (await run()).exportRecords(options, context));
}
