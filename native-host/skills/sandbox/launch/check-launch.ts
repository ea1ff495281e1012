import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { NODE_NEEDS } from '../../../../shared/protocol/skills.ts';
import type { Launch } from '../sandbox.ts';
import { cannotStart } from '../sandbox-errors.ts';

/** Arguments travel with zeros between them; a zero inside one would begin another. */
const text = z.string().refine((value) => !value.includes('\0'));
const absolute = text.refine(isAbsolute);
/** Variables a shell keeps to itself; it would stop at them. */
const OF_THE_SHELL = new Set([
  'BASHOPTS',
  'BASH_VERSINFO',
  'EUID',
  'OPTIND',
  'PPID',
  'SHELLOPTS',
  'UID',
]);
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
  .refine((name) => !OF_THE_SHELL.has(name));
const amount = z.int().positive();

const schema = z.object({
  folder: absolute,
  command: text.min(1),
  args: z.array(text),
  env: z.record(variable, text),
  read: z.array(text),
  write: z.array(text),
  hosts: z.array(text),
  limits: z.object({
    memoryMb: amount,
    processes: amount,
    files: amount,
    fileMb: amount,
    tmpMb: amount,
    cpuSeconds: amount.optional(),
  }),
  nodeNeeds: z.array(z.enum(NODE_NEEDS)).optional(),
});

/** @throws LifeSavorError SKILL_START_FAILED, naming the part and not its value. */
export function checkLaunch(launch: Launch): void {
  const result = schema.safeParse(launch);
  if (result.success) return;
  const where = result.error.issues[0]?.path[0];
  throw cannotStart(
    `The skill cannot be started as it is described: ${String(where ?? 'its description')} is not valid.`,
    'Check the manifest and the settings of the skill.',
  );
}
