import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { printable } from '../../../shared/printable.ts';
import { LifeSavorError, type Peer } from '../../../shared/protocol/index.ts';
import type { SkillDetails } from '../../../shared/protocol/skills.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';
import { jsonArguments } from '../json-arguments.ts';
import { readSecret } from '../vault/read-secret.ts';
import { logText, skillTable, skillText, usageTable } from './describe-skills.ts';
import { settingsOf } from './settings.ts';

/** A large skill takes seconds. */
const REVIEW_MS = 60_000;

export interface JsonOption {
  json?: boolean;
}

export async function listSkills(options: JsonOption, context: CliContext): Promise<void> {
  const { skills } = await withAgent(context, (agent) => agent.request('skills.list', {}));
  await show(skills, skillTable(skills), options, context);
}

export async function showSkill(
  id: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const { skill, findings } = await withAgent(context, (agent) => look(agent, id, context));
  await show({ ...skill, findings }, skillText(skill, findings), options, context);
}

/** A skill with what is odd in its files; nothing is said of those that cannot be taken. */
async function look(agent: Peer, id: string, { signal }: CliContext) {
  const skill = await agent.request('skills.show', { id });
  if (skill.hash === undefined) return { skill, findings: undefined };
  const options = { signal, timeoutMs: REVIEW_MS };
  const { hash, findings } = await agent.request('skills.review', { id }, options);
  if (hash !== skill.hash) throw changedMeanwhile();
  return { skill, findings };
}

function changedMeanwhile(): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CHANGED',
    'The skill was changed while it was looked at.',
    'Try again once nobody writes to its folder.',
  );
}

export async function addSkill(
  path: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const { id } = await withAgent(context, (agent) =>
    agent.request('skills.add', { path: resolve(path) }),
  );
  const next = `Added ${id}. It is off.\n  → Run "lifesavor skills approve ${id}".\n`;
  await show({ id }, next, options, context);
}

export interface ApproveOptions extends JsonOption {
  yes?: boolean;
  set?: string[];
  unsandboxed?: boolean;
}

/** Shows what the skill is and may do, asks, and approves just that. */
export async function approveSkill(
  id: string,
  { yes = false, set = [], unsandboxed = false, json }: ApproveOptions,
  context: CliContext,
): Promise<void> {
  const summary = await withAgent(context, async (agent) => {
    // What is approved is the hash of this: whatever is changed meanwhile is refused.
    const { skill, findings } = await look(agent, id, context);
    if (!json) await context.err.write(skillText(skill, findings));
    if (!yes) await askFor(skill, context);
    return await approve(agent, skill, settingsOf(skill, set), unsandboxed);
  });
  await show(summary, `${id} may be used now.\n`, { json: json ?? false }, context);
}

async function approve(
  agent: Peer,
  { id, hash }: SkillDetails,
  config: ReturnType<typeof settingsOf>,
  unsandboxed: boolean,
) {
  if (hash === undefined)
    throw new LifeSavorError(
      'SKILL_INVALID',
      'The files of the skill cannot be taken.',
      'See why with "lifesavor skills show".',
    );
  return await agent.request('skills.approve', { id, hash, config, unsandboxed });
}

/** @throws LifeSavorError USAGE where nobody can answer, CANCELLED where the answer is no. */
async function askFor({ id }: SkillDetails, context: CliContext): Promise<void> {
  if (!(context.stdin as Partial<typeof process.stdin>).isTTY)
    throw new LifeSavorError(
      'USAGE',
      'Nobody can be asked whether the skill is to be approved.',
      'Add --yes if you have looked at it.',
    );
  const prompt = createInterface({ input: context.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(`Approve ${id} as it is now? [y/N] `, {
      signal: context.signal,
    });
    if (!/^y(?:es)?$/i.test(answer.trim()))
      throw new LifeSavorError('CANCELLED', 'It was not approved.', 'Nothing was changed.');
  } finally {
    prompt.close();
  }
}

/** Takes a secret from a prompt or stdin to the vault. */
export async function setSecret(
  id: string,
  key: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const value = await readSecret(context, `${key}: `);
  await withAgent(context, (agent) => agent.request('skills.secret', { id, key, value }));
  await show({ id, key }, `${key} of ${id} is in the vault.\n`, options, context);
}

export async function disableSkill(
  id: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const summary = await withAgent(context, (agent) => agent.request('skills.disable', { id }));
  await show(summary, `${id} is off.\n`, options, context);
}

export async function removeSkill(
  id: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  await withAgent(context, (agent) => agent.request('skills.remove', { id }));
  await show({ removed: id }, `${id} is gone.\n`, options, context);
}

export async function callTool(
  id: string,
  tool: string | undefined,
  args: string | undefined,
  { timeout, json }: JsonOption & { timeout?: number },
  context: CliContext,
): Promise<void> {
  if (tool === undefined) return await listTools(id, { json: json ?? false }, context);
  const params = {
    id,
    tool,
    arguments: jsonArguments(args, '{"path": "notes.txt"}'),
    ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
  };
  const { signal } = context;
  const result = await withAgent(context, (agent) =>
    agent.request('skills.call', params, { signal }),
  );
  const texts = result.content.map((block) =>
    block.type === 'text' ? String(block.text) : `[${String(block.type)}]`,
  );
  const warnings = result.warnings.map((warning) => `! ${warning}`);
  await show(result, `${[...warnings, ...texts].join('\n')}\n`, { json: json ?? false }, context);
  if (result.isError) context.status.failed('SKILL_REFUSED');
}

async function listTools(id: string, options: JsonOption, context: CliContext): Promise<void> {
  const { tools } = await withAgent(context, (agent) => agent.request('skills.tools', { id }));
  const lines = tools.map(
    ({ name, description = '' }) =>
      `${printable(name)}\n  ${printable(description.split('\n', 1)[0]!)}`,
  );
  await show(tools, `${lines.join('\n')}\n`, options, context);
}

export async function skillLogs(
  id: string,
  { lines, json }: JsonOption & { lines: number },
  context: CliContext,
): Promise<void> {
  const log = await withAgent(context, (agent) => agent.request('skills.logs', { id, lines }));
  await show(log, logText(log), { json: json ?? false }, context);
}

export async function topSkills(options: JsonOption, context: CliContext): Promise<void> {
  const { skills } = await withAgent(context, (agent) => agent.request('skills.top', {}));
  await show(skills, usageTable(skills), options, context);
}

export async function show(
  data: unknown,
  text: string,
  { json }: JsonOption,
  { out }: CliContext,
): Promise<void> {
  await out.write(json ? `${JSON.stringify(data)}\n` : text);
}
