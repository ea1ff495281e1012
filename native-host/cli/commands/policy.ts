import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import type { RecognizerOptions } from '../policy/run-policy.ts';

const ERRORS = ['POLICY_INVALID', 'OUTPUT_UNWRITABLE'] as const;

/** `policy`: what is looked for and what happens to it. A running agent and its browsers follow at once. */
export function addPolicyCommand(program: Command, context: CliContext): void {
  const policy = program
    .command('policy')
    .description('Show and change what is looked for and what happens to it.');
  const run = () => import('../policy/run-policy.ts');

  withHelp(
    policy
      .command('show', { isDefault: true })
      .description('Show the policy in force.')
      .option('--json', 'the policy itself'),
    { examples: ['policy show', 'policy show --json'], errors: ['POLICY_INVALID'] },
  ).action(async (options: { json?: boolean }) => (await run()).showPolicy(options, context));

  withHelp(
    policy
      .command('profile')
      .description('Choose a ready-made way of working.')
      .argument('<name>', 'privacy, coding, clinical or off'),
    { examples: ['policy profile coding'], errors: ERRORS },
  ).action(async (name: string) => (await run()).setProfile(name, context));

  addAllowCommands(policy, context);
  addTypeCommands(policy, context);
  addRecognizerCommands(policy, context);
}

function addAllowCommands(policy: Command, context: CliContext): void {
  const actions = { allow: 'Say that a value is no personal data.', disallow: 'Take that back.' };
  for (const [name, description] of Object.entries(actions))
    withHelp(
      policy
        .command(name)
        .description(description)
        .argument('<value>', 'the value, or - to read it from stdin')
        .option('--site <host>', 'only there; "*" stands for anything'),
      {
        examples: [`policy ${name} "Nimbus Ltd"`, `policy ${name} --site chatgpt.com -`],
        errors: ERRORS,
      },
    ).action(async (value: string, { site }: { site?: string }) => {
      const { allow, forbid } = await import('../policy/run-policy.ts');
      await (name === 'allow' ? allow : forbid)(value, site, context);
    });
}

function addTypeCommands(policy: Command, context: CliContext): void {
  const actions = { ignore: 'Look no longer for a type.', watch: 'Look for a type again.' };
  for (const [name, description] of Object.entries(actions))
    withHelp(policy.command(name).description(description).argument('<type>', 'such as PERSON'), {
      examples: [`policy ${name} DATE_TIME`],
      errors: ERRORS,
    }).action(async (type: string) => {
      const { switchType } = await import('../policy/run-policy.ts');
      await switchType(type, name === 'watch', context);
    });
  withHelp(
    policy
      .command('threshold')
      .description('Set how sure a finding of a type must be.')
      .argument('<type>', 'such as PERSON')
      .argument('<score>', 'from 0.5 to 1, or "default"'),
    { examples: ['policy threshold PERSON 0.8'], errors: ERRORS },
  ).action(async (type: string, score: string) => {
    const { changeThreshold } = await import('../policy/run-policy.ts');
    await changeThreshold(type, score, context);
  });
}

function addRecognizerCommands(policy: Command, context: CliContext): void {
  const recognizer = policy
    .command('recognizer')
    .description('Patterns and words of your own that are to be found.');
  const withMatcher = (command: Command) =>
    command
      .option('--pattern <regex>', 'regular expression without backreferences and look-around')
      .option('--words-file <file>', 'words or phrases, one a line')
      .option('--type <type>', 'what it is; CUSTOM without')
      .option('--case-sensitive', 'tell capitals from small letters');

  withHelp(
    withMatcher(
      recognizer
        .command('add')
        .description('Add one, or replace the one of that name.')
        .argument('<id>', 'small letters, digits and dashes'),
    ),
    {
      examples: ["policy recognizer add ticket --pattern 'XY-\\d{4}' --type ID"],
      errors: [...ERRORS, 'INPUT_UNREADABLE'],
    },
  ).action(async (id: string, options: RecognizerOptions) => {
    const { addRecognizer } = await import('../policy/run-policy.ts');
    await addRecognizer(id, options, context);
  });
  withHelp(recognizer.command('remove').description('Remove one.').argument('<id>', 'its name'), {
    examples: ['policy recognizer remove ticket'],
    errors: ERRORS,
  }).action(async (id: string) => {
    const { dropRecognizer } = await import('../policy/run-policy.ts');
    await dropRecognizer(id, context);
  });
  withHelp(
    withMatcher(
      recognizer.command('try').description('Show what one would match in stdin; nothing is kept.'),
    ),
    {
      examples: ["policy recognizer try --pattern 'XY-\\d{4}' < mail.txt"],
      errors: ['POLICY_INVALID', 'INPUT_UNREADABLE'],
    },
  ).action(async (options: RecognizerOptions) => {
    const { tryRecognizer } = await import('../policy/run-policy.ts');
    await tryRecognizer(options, context);
  });
}
