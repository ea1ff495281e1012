import { type Command, Option } from 'commander';
import { BROWSERS } from '../install/index.ts';

/** What `install` and `uninstall` take. */
export interface BrowserOptions {
  browser?: string[];
  dir?: string;
  force?: boolean;
  json?: boolean;
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
