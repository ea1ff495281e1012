import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import { type ModelOptions, withModelOptions } from '../model-options.ts';
import type { ConversationOptions } from '../text-options.ts';

interface Options extends ConversationOptions, ModelOptions {
  site: string;
}

/** `redact`: the text with placeholders for everything policy keeps from leaving. */
export function addRedactCommand(program: Command, context: CliContext): void {
  const command = withModelOptions(
    program
      .command('redact')
      .description('Replace personal data and secrets by placeholders such as [EMAIL_1].')
      .argument('[files...]', 'texts to redact; stdin without any, or for -')
      .option('--conversation <name>', 'same name, same placeholders', 'default')
      .option('--site <host>', 'host name the text is for', 'cli')
      .option('--map <file>', 'keep the placeholder map in this file, not in the agent')
      .option('--json', 'one line of JSON per text: {"file","text","replaced"}'),
  );
  withHelp(command, {
    examples: [
      'redact letter.txt > letter.redacted.txt',
      'redact --conversation tax < question.txt',
      'redact --map letter.map.json letter.txt',
    ],
    errors: [
      'INPUT_UNREADABLE',
      'INPUT_BINARY',
      'INPUT_INVALID',
      'OUTPUT_UNWRITABLE',
      'AGENT_START_FAILED',
      'AGENT_REFUSED',
      'POLICY_INVALID',
      'MODEL_MISSING',
    ],
  }).action(async (files: string[], options: Options) => {
    const { redactInputs } = await import('../redact-inputs.ts');
    await redactInputs(files, options, context);
  });
}
