import type { Command } from 'commander';
import { type BrowserOptions, withBrowserOptions } from '../browser-options.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `uninstall`: makes browsers forget the agent. Leaves other products' manifests alone. */
export function addUninstallCommand(program: Command, context: CliContext): void {
  const command = withBrowserOptions(
    program.command('uninstall').description('Make browsers forget the agent: one, some, or all.'),
  );
  withHelp(command, {
    examples: ['uninstall', 'uninstall --browser edge'],
    errors: ['OUTPUT_UNWRITABLE', 'MANIFEST_FOREIGN'],
  }).action(async (options: BrowserOptions) => {
    const { uninstallHost } = await import('../install-host.ts');
    await uninstallHost(options, context);
  });
}
