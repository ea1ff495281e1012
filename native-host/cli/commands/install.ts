import type { Command } from 'commander';
import { type BrowserOptions, withBrowserOptions } from '../browser-options.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

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
