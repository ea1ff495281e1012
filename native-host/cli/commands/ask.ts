import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

/** `ask`: a question to the assistant of the fleet, with placeholders for what may not leave. */
export function addAskCommand(program: Command, context: CliContext): void {
  const command = program
    .command('ask')
    .description(
      'Ask the assistant of your fleet. Personal data leaves as placeholders; the answer shows the values again.',
    )
    .argument('[text...]', 'the question; stdin without any')
    .option('--conversation <name>', 'same name, same placeholders', 'default')
    .option('--consent', 'agree to what your policy asks about')
    .option('--json', 'write JSON');
  withHelp(command, {
    examples: ['ask "How do I decline this offer?"', 'ask < letter.txt'],
    errors: [
      'INPUT_UNREADABLE',
      'CLOUD_NOT_ENROLLED',
      'ASSISTANT_REFUSED',
      'ASSISTANT_FAILED',
      'ASSISTANT_LOST',
      'AGENT_START_FAILED',
    ],
  }).action(async (words: string[], options) => {
    const { askFromCli } = await import('../ask.ts');
    await askFromCli(words, options, context);
  });
}
