import type { Command } from 'commander';
import type { EnrolCommand, JsonOption } from '../cloud/run-cloud.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

const VAULT_ERRORS = ['VAULT_MISSING', 'VAULT_LOCKED'] as const;

/** `cloud`: the link of this agent to a fleet, off until it is enrolled. */
export function addCloudCommand(program: Command, context: CliContext): void {
  const cloud = program
    .command('cloud')
    .description('The link to a fleet: off until you enrol this agent with one.');
  addLinkCommands(cloud, context);
  addOrderCommands(cloud, context);
}

function addLinkCommands(cloud: Command, context: CliContext): void {
  withHelp(
    cloud
      .command('status')
      .description('Tell whether this agent belongs to a fleet, and how the link to it stands.')
      .option('--json', 'write JSON'),
    { examples: ['cloud status'], errors: [] },
  ).action(async (options: JsonOption) => (await run()).showStatus(options, context));
  withHelp(
    cloud
      .command('enroll')
      .description("Make this agent one of a fleet, with its operator's file or token.")
      .option('--creds <file>', 'the file; - for stdin')
      .option('--token <token>', 'the token; - for stdin')
      .option('--url <url>', 'connect there instead, wss://…')
      .option('--ca <file>', 'trust servers of this authority, PEM')
      .option('--cert <file>', 'certificate of this machine, PEM')
      .option('--key <file>', 'its key, PEM')
      .option('--allow <kinds>', 'kinds of commands to let in, with commas; absent: all')
      .option('--json', 'write JSON'),
    {
      examples: [
        'cloud enroll --creds laptop.enrolment.json',
        'cloud enroll --token - --allow describe,message < token',
      ],
      errors: ['CLOUD_ENROLLED', 'CLOUD_BUNDLE_INVALID', 'INPUT_UNREADABLE', ...VAULT_ERRORS],
    },
  ).action(async (options: EnrolCommand) => (await run()).enroll(options, context));
  const simple = [
    ['leave', 'Leave the fleet for good; its credentials are forgotten.'],
    ['pause', 'Stay away from the fleet until you resume.'],
    ['resume', 'Connect again, also where the servers refused this agent before.'],
  ] as const;
  for (const [name, description] of simple)
    withHelp(cloud.command(name).description(description).option('--json', 'write JSON'), {
      examples: [`cloud ${name}`],
      errors: ['CLOUD_NOT_ENROLLED', ...(name === 'leave' ? VAULT_ERRORS : [])],
    }).action(async (options: JsonOption) => (await run()).change(name, options, context));
  withHelp(
    cloud
      .command('allow')
      .description('Let in these kinds of commands and no others.')
      .argument('[kinds...]', 'none: no command is let in')
      .option('--json', 'write JSON'),
    { examples: ['cloud allow describe logs message'], errors: ['CLOUD_NOT_ENROLLED'] },
  ).action(async (kinds: string[], options: JsonOption) =>
    (await run()).allow(kinds, options, context),
  );
}

function addOrderCommands(cloud: Command, context: CliContext): void {
  withHelp(
    cloud
      .command('pending')
      .description('Show what the operator asks you for, offers or writes to you.')
      .option('--json', 'write JSON'),
    { examples: ['cloud pending'], errors: [...VAULT_ERRORS] },
  ).action(async (options: JsonOption) => (await run()).showOrders(options, context));
  const decisions = [
    ['approve', 'Agree to what the operator asks for; it is done at once.'],
    ['decline', 'Say no to it.'],
    ['dismiss', 'Take away a message or an offer you have read.'],
  ] as const;
  for (const [name, description] of decisions)
    withHelp(
      cloud
        .command(name)
        .description(description)
        .argument('<id>', 'as "cloud pending" shows it, or how it ends')
        .option('--json', 'write JSON'),
      {
        examples: [`cloud ${name} 0193…`],
        errors: ['CLOUD_ORDER_MISSING', 'CLOUD_ORDER_CHANGED', ...VAULT_ERRORS],
      },
    ).action(async (id: string, options: JsonOption) =>
      (await run()).decide(name, id, options, context),
    );
}

/** Loaded only when one of them runs. */
async function run() {
  return await import('../cloud/run-cloud.ts');
}
