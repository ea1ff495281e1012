import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { modelIdSchema } from '../../../shared/model/model-card.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { writeFileAtomic } from '../../write-file.ts';

/** Stands for the model that is used where nobody has chosen one. */
export const DEFAULT_CHOICE = 'default';

const choiceSchema = z.strictObject({
  version: z.literal(1),
  /** The model a person has chosen. */
  use: modelIdSchema,
});

/** Where it is kept in the state folder which model a person has chosen. */
export function choiceFile(home: string): string {
  return join(home, 'models.json');
}

/** The model a person has chosen, if any. @throws LifeSavorError INPUT_INVALID where nobody can tell. */
export function readChoice(file: string): string | undefined {
  try {
    return choiceSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).use;
  } catch (cause) {
    if (isErrno(cause, 'ENOENT')) return undefined;
    throw damaged(file, cause);
  }
}

/** `undefined` goes back to the default. @throws LifeSavorError OUTPUT_UNWRITABLE. */
export function writeChoice(file: string, use: string | undefined): void {
  if (use === undefined) rmSync(file, { force: true });
  else writeFileAtomic(file, `${JSON.stringify({ version: 1, use }, null, 2)}\n`, 0o600);
}

function damaged(file: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    `The file ${file} cannot be read: which model was chosen is not known.`,
    'Choose again with "lifesavor models use".',
    { cause },
  );
}
