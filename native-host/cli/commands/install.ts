import { type Command, Option } from 'commander';
import { BROWSERS } from '../../install/index.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** What `install` and `uninstall` take. */
export interface BrowserOptions {
  browser?: string[];
  dir?: string;
  force?: boolean;
  json?: boolean;
}

/** `install`: makes browsers know the agent. */
export function addInstallCommand(program: Command, context: CliContext): void {
  const command = withBrowserOptions(
    program
      .command('install')
      .description('Make browsers know the agent: one, some, or all found.'),
  ).option('--force', 'replace a manifest of another product, keeping a copy of it');
  withHelp(command, {
    examples: ['install', 'install --browser firefox --browser brave'],
    errors: ['OUTPUT_UNWRITABLE', 'MANIFEST_FOREIGN'],
  }).action(async (options: BrowserOptions) => {
    const { installHost } = await import('../install-host.ts');
    await installHost(options, context);
  });
}

/** Adds the options that say which browsers are meant. */
export function withBrowserOptions(command: Command): Command {
  const ids = BROWSERS.map(({ id }) => id);
  return command
    .addOption(
      new Option('--browser <id>', `one of them; may be given again (${ids.join(', ')})`).argParser(
        (id: string, given: string[] = []) => [...given, id],
      ),
    )
    .option('--dir <folder>', 'the folder of manifests to use, with exactly one --browser')
    .option('--json', 'one line of JSON per browser');
}
