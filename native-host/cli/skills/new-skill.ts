import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { skillIdSchema } from '../../../shared/protocol/skills.ts';
import { unwritable } from '../../write-file.ts';
import type { CliContext } from '../context.ts';
import { templateFiles } from './skill-template.ts';

/**
 * Writes a skill to begin with: it runs as it is, needs no package, and has a test that passes.
 * @throws LifeSavorError USAGE for a name that is none, OUTPUT_UNWRITABLE where there is something already.
 */
export async function newSkill(name: string, { out }: CliContext): Promise<void> {
  if (!skillIdSchema.safeParse(name).success || !/^[a-z0-9-]+$/.test(name))
    throw new LifeSavorError(
      'USAGE',
      'This is no name for a skill.',
      'Use small letters, digits and dashes, such as word-count.',
    );
  const folder = resolve(name);
  if (existsSync(folder)) throw unwritable(folder, undefined);
  try {
    mkdirSync(folder);
    for (const [file, content] of Object.entries(templateFiles(name)))
      writeFileSync(join(folder, file), content);
    chmodSync(join(folder, 'server.mjs'), 0o755);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  await out.write(
    `Written to ${folder}.\n  → Try it with "node --test ${name}", then run "lifesavor skills add ${name}".\n`,
  );
}
