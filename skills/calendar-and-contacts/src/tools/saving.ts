import { join } from 'node:path';
import { z } from 'zod';
import { openFolder, writeNew } from '../../../kit/folder/index.ts';
import { Refusal } from '../../../kit/tool/index.ts';

/** How both tools that make files let them be saved. */
export const SAVING = {
  file_name: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Without its ending; letters, digits, spaces, hyphens and underscores.'),
  save: z
    .boolean()
    .default(false)
    .describe(
      'Also write the file into the folder set for this skill. Only when the person asks for it.',
    ),
};

export const SAVED = z
  .string()
  .nullable()
  .describe('Name of the file in the folder, when it was written.');

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u;

/** The name of a file, checked. @throws Refusal for names that are paths or worse. */
export function fileName(given: string | undefined, fallback: string): string {
  const name = given?.trim() ?? fallback;
  if (NAME.test(name)) return name;
  throw new Refusal(
    'INPUT_INVALID',
    'This is no name for a file.',
    'Use letters, digits, spaces, hyphens and underscores, and leave the ending out.',
  );
}

/** Writes a file into the folder, never over another one, and gives its name. @throws Refusal. */
export async function saveFile(
  folder: string | undefined,
  name: string,
  ending: string,
  content: string,
  signal: AbortSignal,
): Promise<string> {
  const { root } = await openFolder(folder);
  const nameOf = (attempt: number) => `${name}${attempt === 1 ? '' : `-${attempt}`}.${ending}`;
  let written = nameOf(1);
  await writeNew(
    (attempt) => {
      written = nameOf(attempt);
      return join(root, written);
    },
    content,
    signal,
  );
  return written;
}
