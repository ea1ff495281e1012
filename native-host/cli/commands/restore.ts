import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import type { ConversationOptions } from '../text-options.ts';

/** `restore`: the text with the values back where their placeholders are. */
export function addRestoreCommand(program: Command, context: CliContext): void {
  const command = program
    .command('restore')
    .description('Put the values back in place of their placeholders.')
    .argument('[files...]', 'texts to restore; stdin without any, or for -')
    .option('--conversation <name>', 'the name given to "redact"', 'default')
    .option('--map <file>', 'the map file given to "redact"')
    .option('--json', 'one line of JSON per text: {"file","text","restored"}');
  withHelp(command, {
    examples: [
      'restore answer.txt',
      'restore --conversation tax < answer.txt',
      'restore --map letter.map.json answer.txt',
    ],
    errors: [
      'INPUT_UNREADABLE',
      'INPUT_BINARY',
      'INPUT_INVALID',
      'AGENT_START_FAILED',
      'AGENT_REFUSED',
    ],
  }).action(async (files: string[], options: ConversationOptions) => {
    const { restoreInputs } = await import('../restore-inputs.ts');
    await restoreInputs(files, options, context);
  });
}
