import { type Command, InvalidArgumentError } from 'commander';
import type { ErrorCode } from '../../../shared/protocol/index.ts';
import type { CliContext } from '../context.ts';
import { withHelp } from '../help.ts';
import type { ApproveOptions, JsonOption } from '../skills/run-skills.ts';

const CALL_ERRORS: readonly ErrorCode[] = [
  'SKILL_MISSING',
  'SKILL_OFF',
  'SKILL_NEEDS_PERMISSION',
  'SKILL_START_FAILED',
  'SKILL_TIMEOUT',
  'SKILL_CRASHED',
  'SANDBOX_MISSING',
];
const DEFAULT_LINES = 100;

/** `skills`: what the assistant can do, each in a sandbox of its own. */
export function addSkillsCommand(program: Command, context: CliContext): void {
  const skills = program
    .command('skills')
    .description('Skills: MCP servers and instructions, each off until you approve it.');
  addLookingCommands(skills, context);
  addChangingCommands(skills, context);
  addUsingCommands(skills, context);
}

function addLookingCommands(skills: Command, context: CliContext): void {
  withHelp(
    skills
      .command('list')
      .description('List all skills and what they are up to.')
      .option('--json', 'write JSON'),
    { examples: ['skills list'], errors: [] },
  ).action(async (options: JsonOption) => (await run()).listSkills(options, context));
  withHelp(
    skills
      .command('show')
      .description('Show what a skill is, what it may reach and what is odd about it.')
      .argument('<skill>')
      .option('--json', 'write JSON'),
    { examples: ['skills show notes'], errors: ['SKILL_MISSING'] },
  ).action(async (id: string, options: JsonOption) =>
    (await run()).showSkill(id, options, context),
  );
  withHelp(
    skills
      .command('top')
      .description('Show what the running skills take.')
      .option('--json', 'write JSON'),
    { examples: ['skills top'], errors: [] },
  ).action(async (options: JsonOption) => (await run()).topSkills(options, context));
  withHelp(
    skills
      .command('logs')
      .description('Show what a skill wrote for people last.')
      .argument('<skill>')
      .option('--lines <n>', 'how many lines', count, DEFAULT_LINES)
      .option('--json', 'write JSON'),
    { examples: ['skills logs notes --lines 20'], errors: ['SKILL_MISSING'] },
  ).action(async (id: string, options) => (await run()).skillLogs(id, options, context));
}

function addChangingCommands(skills: Command, context: CliContext): void {
  withHelp(
    skills
      .command('new')
      .description('Write a new skill to begin with, in the current folder.')
      .argument('<name>', 'small letters, digits and dashes'),
    { examples: ['skills new word-count'], errors: ['OUTPUT_UNWRITABLE'] },
  ).action(async (name: string) => {
    const { newSkill } = await import('../skills/new-skill.ts');
    await newSkill(name, context);
  });
  withHelp(
    skills
      .command('add')
      .description('Copy a folder or an .mcpb archive to your skills. It is off then.')
      .argument('<path>')
      .option('--json', 'write JSON'),
    {
      examples: ['skills add ./word-count', 'skills add server.mcpb'],
      errors: ['SKILL_INVALID', 'SKILL_EXISTS', 'SKILL_ARCHIVE_INVALID'],
    },
  ).action(async (path: string, options: JsonOption) =>
    (await run()).addSkill(path, options, context),
  );
  withHelp(
    skills
      .command('approve')
      .description(
        'Look at a skill and let it run as it is now; a changed one has to be approved again.',
      )
      .argument('<skill>')
      .option('--yes', 'do not ask: you have looked at it')
      .option('--set <key=value...>', 'settings the skill asks for')
      .option('--unsandboxed', 'let it run even where nothing can hold it')
      .option('--json', 'write JSON'),
    {
      examples: ['skills approve notes', 'skills approve notes --yes --set folder=/tmp/notes'],
      errors: ['SKILL_MISSING', 'SKILL_INVALID', 'SKILL_CHANGED', 'SKILL_CONFIG_MISSING'],
    },
  ).action(async (id: string, options: ApproveOptions) =>
    (await run()).approveSkill(id, options, context),
  );
  withHelp(
    skills
      .command('secret')
      .description(
        'Keep a secret setting of a skill in the vault; it is typed, or read from stdin.',
      )
      .argument('<skill>')
      .argument('<key>')
      .option('--json', 'write JSON'),
    {
      examples: ['skills secret notes api_key'],
      errors: ['SKILL_MISSING', 'SKILL_CONFIG_INVALID', 'VAULT_LOCKED'],
    },
  ).action(async (id: string, key: string, options: JsonOption) =>
    (await run()).setSecret(id, key, options, context),
  );
  withHelp(
    skills
      .command('disable')
      .description('Switch a skill off and end what runs of it.')
      .argument('<skill>')
      .option('--json', 'write JSON'),
    { examples: ['skills disable notes'], errors: ['SKILL_MISSING'] },
  ).action(async (id: string, options: JsonOption) =>
    (await run()).disableSkill(id, options, context),
  );
  withHelp(
    skills
      .command('remove')
      .description('Delete one of your skills.')
      .argument('<skill>')
      .option('--json', 'write JSON'),
    { examples: ['skills remove notes'], errors: ['SKILL_MISSING', 'SKILL_KEPT'] },
  ).action(async (id: string, options: JsonOption) =>
    (await run()).removeSkill(id, options, context),
  );
}

function addUsingCommands(skills: Command, context: CliContext): void {
  withHelp(
    skills
      .command('call')
      .description('Call a tool of a skill; without a tool, list what it has.')
      .argument('<skill>')
      .argument('[tool]')
      .argument('[arguments]', 'a JSON object')
      .option('--timeout <seconds>', 'how long it may take', count)
      .option('--json', 'write JSON'),
    {
      examples: [
        'skills call notes',
        `skills call calculator-and-units calculate '{"expression": "2*21"}'`,
      ],
      errors: CALL_ERRORS,
    },
  ).action(async (id: string, tool: string | undefined, args: string | undefined, options) =>
    (await run()).callTool(id, tool, args, options, context),
  );
  withHelp(
    skills
      .command('doctor')
      .description('Say what this machine can keep a skill from.')
      .option('--json', 'write JSON'),
    { examples: ['skills doctor'], errors: [] },
  ).action(async (options: JsonOption) => {
    const { skillsDoctor } = await import('../skills/skills-doctor.ts');
    await skillsDoctor(options, context);
  });
}

const run = () => import('../skills/run-skills.ts');

function count(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1 on.');
}
