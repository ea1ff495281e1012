import { type Command, Option } from 'commander';
import type { Direction } from '../../../shared/protocol/index.ts';
import type { CliContext } from '../context.ts';
import { BLOCKED_EXIT_CODE } from '../exit-status.ts';
import { withHelp } from '../help.ts';
import { type ModelOptions, withModelOptions } from '../model-options.ts';

interface Options extends ModelOptions {
  site: string;
  direction: Direction;
  json?: boolean;
}

/** `check`: the whole verdict on a message, by the policy file. Needs no agent. */
export function addCheckCommand(program: Command, context: CliContext): void {
  const command = withModelOptions(
    program
      .command('check')
      .description('Give the verdict on a message: findings, safety, route and what policy says.')
      .argument('[files...]', 'messages to check; stdin without any, or for -')
      .option('--site <host>', 'host name the message is for', 'cli')
      .addOption(
        new Option('--direction <direction>', 'whether it leaves or comes in')
          .choices(['outbound', 'inbound'])
          .default('outbound'),
      )
      .option('--json', 'one line of JSON per message'),
  );
  withHelp(command, {
    examples: ['check message.txt', 'check --site chatgpt.com --json < message.txt'],
    errors: [
      'INPUT_UNREADABLE',
      'INPUT_BINARY',
      'INPUT_INVALID',
      'POLICY_INVALID',
      'MODEL_MISSING',
    ],
    others: { [BLOCKED_EXIT_CODE]: 'policy blocks the message' },
  }).action(async (files: string[], options: Options) => {
    const { checkInputs } = await import('../check-inputs.ts');
    await checkInputs(files, { ...options, json: options.json ?? false }, context);
  });
}
