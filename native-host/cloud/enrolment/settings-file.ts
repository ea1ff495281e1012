import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { writeFileAtomic } from '../../write-file.ts';
import { COMMAND_KINDS } from '../wire/kinds.ts';
import { agentIdSchema } from '../wire/subjects.ts';

const pathSchema = z.string().min(1).max(4096).optional();

/** What is kept of an enrolment in the state folder; nothing of it is secret. */
export const linkSettingsSchema = z.strictObject({
  version: z.literal(1),
  agent: agentIdSchema,
  url: z.url({ protocol: /^wss?$/ }),
  heartbeatSeconds: z.int().min(1).max(3600),
  isPaused: z.boolean(),
  /** Kinds of commands that are let in. Only its owner changes this. */
  kinds: z.array(z.enum(COMMAND_KINDS)),
  tls: z.strictObject({ ca: pathSchema, cert: pathSchema, key: pathSchema }),
});
export type LinkSettings = z.infer<typeof linkSettingsSchema>;

/** @throws LifeSavorError INPUT_INVALID where the file is damaged. */
export function readLinkSettings(file: string): LinkSettings | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return undefined;
    throw damaged(file, cause);
  }
  try {
    return linkSettingsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function writeLinkSettings(file: string, settings: LinkSettings): void {
  writeFileAtomic(file, `${JSON.stringify(settings, null, 2)}\n`, 0o600);
}

export function removeLinkSettings(file: string): void {
  rmSync(file, { force: true });
}

function damaged(file: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    `The file ${file} cannot be read.`,
    'Run "lifesavor cloud leave", then enrol again.',
    { cause },
  );
}
