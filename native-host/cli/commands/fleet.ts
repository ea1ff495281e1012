import { type Command, InvalidArgumentError } from 'commander';
import type { ErrorCode } from '../../../shared/protocol/errors.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';

const FOLDER_ERRORS = ['FLEET_MISSING', 'FLEET_OPEN', 'FLEET_INVALID'] as const;
const LINK_ERRORS: readonly ErrorCode[] = [...FOLDER_ERRORS, 'FLEET_UNREACHABLE', 'FLEET_REFUSED'];
const BEAT_SECONDS = 30;
const WORKER_PARALLEL = 16;

/** `fleet`: the operator's side of the cloud link. */
export function addFleetCommand(program: Command, context: CliContext): void {
  const fleet = program
    .command('fleet')
    .description('For operators: a fleet of agents on nats-servers of your own.');
  addMakingCommands(fleet, context);
  addLookingCommands(fleet, context);
  addActingCommands(fleet, context);
  addRotateCommand(fleet, context);
  addWorkerCommand(fleet, context);
}

function addMakingCommands(fleet: Command, context: CliContext): void {
  withHelp(
    fleet
      .command('init')
      .description(
        'Make the keys of a fleet and the configuration of its servers; with --apply, prepare the servers that run with it.',
      )
      .argument('<dir>', 'a folder nobody else can read')
      .option('--url <url>', 'what agents connect to, wss://…')
      .option('--name <name>', 'small letters, digits and dashes', 'fleet')
      .option('--node <host...>', 'hosts of the servers: one, or three for a cluster')
      .option('--store <folder>', 'where the servers keep their data', '/var/lib/lifesavor')
      .option('--tls-cert <file>', 'certificate of the servers, PEM')
      .option('--tls-key <file>', 'its key, PEM')
      .option('--ca <file>', 'the authority of the certificate, where it is your own')
      .option('--client-ca <file>', 'let in only agents with a certificate of this authority')
      .option('--client-cert <file>', 'your own certificate for that, PEM')
      .option('--client-key <file>', 'its key, PEM')
      .option(
        '--route-cert <file>',
        'certificate of the servers of a cluster for each other, PEM; good for servers and clients, with the hosts in it',
      )
      .option('--route-key <file>', 'its key, PEM')
      .option('--route-ca <file>', 'its authority: who has one of it is let in as a server')
      .option(
        '--heartbeat <seconds>',
        'how often agents say that they are there',
        whole,
        BEAT_SECONDS,
      )
      .option('--apply', 'make or update the streams on the running servers')
      .option('--json', 'write JSON'),
    {
      examples: [
        'fleet init ./fleet --url wss://fleet.example.org --tls-cert c.pem --tls-key k.pem',
        'fleet init ./fleet --url wss://fleet.example.org --node a.example.org b.example.org c.example.org',
        'fleet init ./fleet --apply',
      ],
      errors: ['FLEET_EXISTS', 'OUTPUT_UNWRITABLE', ...LINK_ERRORS],
    },
  ).action(async (dir, options) => (await make()).initOrApply(dir, options, context));
  withHelp(
    withFolder(fleet.command('enroll'), context)
      .description('Make the credentials of an agent, and the file to give to it.')
      .argument('<name>', 'what you call the agent')
      .option('--out <file>', 'where to write the file; absent: NAME.enrolment.json')
      .option('--token', 'write a token to stdout instead, to be typed or pasted there'),
    {
      examples: ['fleet enroll anna-laptop', 'fleet enroll anna-laptop --out /media/usb/anna.json'],
      errors: ['FLEET_EXISTS', 'OUTPUT_UNWRITABLE', ...LINK_ERRORS],
    },
  ).action(async (name, options) => (await make()).enroll(name, options, context));
  withHelp(
    withFolder(fleet.command('revoke'), context)
      .description("Void an agent's credentials, for good and at once.")
      .argument('<agent>', 'name or id'),
    { examples: ['fleet revoke anna-laptop'], errors: ['FLEET_AGENT_MISSING', ...LINK_ERRORS] },
  ).action(async (agent, options) => (await make()).revoke(agent, options, context));
}

function addLookingCommands(fleet: Command, context: CliContext): void {
  withHelp(
    withFolder(fleet.command('list'), context).description('List all agents and how they are.'),
    { examples: ['fleet list', 'fleet list --json'], errors: LINK_ERRORS },
  ).action(async (options) => (await look()).list(options, context));
  withHelp(
    withFolder(fleet.command('show'), context)
      .description('Show what an agent last said of itself.')
      .argument('<agent>', 'name or id'),
    { examples: ['fleet show anna-laptop'], errors: ['FLEET_AGENT_MISSING', ...LINK_ERRORS] },
  ).action(async (agent, options) => (await look()).show(agent, options, context));
  withHelp(
    withFolder(fleet.command('stats'), context).description('Count agents, commands and results.'),
    { examples: ['fleet stats'], errors: LINK_ERRORS },
  ).action(async (options) => (await look()).stats(options, context));
  withHelp(
    withFolder(fleet.command('tail'), context)
      .description('Show what agents answered.')
      .argument('[agent]', 'name or id; absent: all')
      .option('--since <minutes>', 'how far back', whole, 60)
      .option('--follow', 'go on as new ones come'),
    { examples: ['fleet tail', 'fleet tail anna-laptop --follow'], errors: LINK_ERRORS },
  ).action(async (agent, options) => (await look()).tail(agent, options, context));
}

function addActingCommands(fleet: Command, context: CliContext): void {
  withHelp(
    withWaiting(withFolder(fleet.command('send'), context))
      .description('Sign a command and send it; an agent that is away gets it when it is back.')
      .argument('<agent>', 'name or id, or "all"')
      .argument('<kind>', 'such as describe, message, configure, skill.call')
      .argument('[arguments]', 'a JSON object')
      .option('--expires <seconds>', 'how long it is good for, at most 600', whole),
    {
      examples: [
        'fleet send anna-laptop describe --wait',
        `fleet send all message '{"text": "Maintenance at noon."}'`,
      ],
      errors: ['INPUT_INVALID', 'FLEET_AGENT_MISSING', 'TIMEOUT', ...LINK_ERRORS],
    },
  ).action(async (agent, kind, args, options) =>
    (await send()).send({ agent, kind, args }, options, context),
  );
  withHelp(
    withWaiting(withFolder(fleet.command('renew'), context))
      .description(
        'Give an agent a new token for its own key, with the rights agents have by now. It connects with it from the next time on.',
      )
      .argument('<agent>', 'name or id, or "all"'),
    {
      examples: ['fleet renew anna-laptop --wait', 'fleet renew all'],
      errors: ['FLEET_AGENT_MISSING', 'TIMEOUT', ...LINK_ERRORS],
    },
  ).action(async (agent, options) => (await send()).renew(agent, options, context));
}

function addRotateCommand(fleet: Command, context: CliContext): void {
  withHelp(
    withWaiting(withFolder(fleet.command('rotate'), context))
      .description(
        'Change the key that commands are signed with: all agents are told to obey a new one too; with --finish, the old one no more.',
      )
      .option('--finish', 'end a change, once all agents have answered'),
    {
      examples: ['fleet rotate --wait', 'fleet rotate --finish --wait 600'],
      errors: ['TIMEOUT', ...LINK_ERRORS],
    },
  ).action(async (options) => (await send()).rotate(options, context));
}

function addWorkerCommand(fleet: Command, context: CliContext): void {
  withHelp(
    withFolder(fleet.command('worker'), context)
      .description(
        "Answer agents' questions with any endpoint that speaks OpenAI's chat completions; several workers share them.",
      )
      .requiredOption('--openai-url <url>', 'the endpoint, with its version: http://…/v1')
      .requiredOption('--model <name>', 'what the endpoint calls the model')
      .option('--api-key-env <variable>', 'which variable holds the key', 'OPENAI_API_KEY')
      .option('--parallel <n>', 'questions at a time; more are refused', whole, WORKER_PARALLEL)
      .option('--url <url>', 'the servers, where the folder of the fleet is not on this machine')
      .option('--creds <file>', 'credentials of a worker (creds/worker.creds), with --url')
      .option('--ca <file>', "the authority of the servers' certificate, with --url")
      .option('--cert <file>', 'certificate of this machine, PEM, with --url')
      .option('--key <file>', 'its key, PEM, with --url'),
    {
      examples: [
        'fleet worker --openai-url http://127.0.0.1:8080/v1 --model small',
        'fleet worker --url wss://fleet.example.org --creds worker.creds --openai-url http://127.0.0.1:8080/v1 --model small',
      ],
      errors: LINK_ERRORS,
    },
  ).action(async (options) => (await work()).work(options, context));
}

const make = () => import('../fleet/make-fleet.ts');
const look = () => import('../fleet/look-at-fleet.ts');
const send = () => import('../fleet/send-to-fleet.ts');
const work = () => import('../fleet/work-for-fleet.ts');

function withFolder(command: Command, { env }: CliContext): Command {
  return command
    .option(
      '--dir <dir>',
      'folder of the fleet; absent: LIFESAVOR_FLEET, or "fleet"',
      env.LIFESAVOR_FLEET ?? 'fleet',
    )
    .option('--json', 'write JSON');
}

/** How the last words on what is sent are waited for. */
function withWaiting(command: Command): Command {
  return command
    .option(
      '--wait [seconds]',
      'wait until all have answered, 60 seconds if left out: says what an agent has got, what was sent again because none said so, and how it ended; whatever comes twice is carried out once',
      whole,
    )
    .option(
      '--again <seconds>',
      'with --wait: when to send it again for the first time, later ones after ever longer pauses; absent: 15',
      whole,
    );
}

function whole(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 on.');
}
