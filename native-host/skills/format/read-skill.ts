import { realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { skillIdSchema } from '../../../shared/protocol/skills.ts';
import { Diagnostics } from './diagnostics.ts';
import { currentHome, type Home } from './home.ts';
import { entryOf } from './inside.ts';
import { MANIFEST } from './manifest-reader.ts';
import { NO_PERMISSIONS } from './permissions/permissions.ts';
import { readDocument, type SkillDocument } from './read-frontmatter.ts';
import { readManifest, type SkillManifest } from './read-manifest.ts';
import { type NoText, readSkillText } from './read-text.ts';
import type { Skill, SkillSource } from './skill.ts';
import { isSkillName } from './skill-name.ts';

const DOCUMENT = 'SKILL.md';
const MAX_DOCUMENT_BYTES = 1024 * 1024;
const MAX_MANIFEST_BYTES = 256 * 1024;

/**
 * Reads a skill as leniently as can be, for `home.platform`. What is wrong with it is told in its
 * diagnostics, by file and line; with an error among them it cannot be run. Content is never a
 * reason to throw, and never more is read than the limits of the two files.
 */
export async function readSkill(
  folder: string,
  source: SkillSource,
  home: Home = currentHome(),
): Promise<Skill> {
  const path = resolve(folder);
  const id = basename(path);
  const told = new Diagnostics();
  checkFolderName(id, told);
  const manifest = await manifestOf(path, home, told);
  const document = await documentOf(path, id, manifest, told);
  await checkEntry(path, manifest, told);
  const version = manifest.version ?? document.version;
  return {
    id,
    folder: path,
    source,
    name: document.name ?? id,
    description: document.description,
    ...(version === undefined ? {} : { version }),
    instructions: document.instructions,
    ...(manifest.server ? { server: manifest.server } : {}),
    permissions: told.errors === 0 ? manifest.permissions : NO_PERMISSIONS,
    config: manifest.config,
    diagnostics: told.list,
  };
}

/** Whether a skill may be run at all, as far as its files go. */
export function isRunnable(skill: Skill): boolean {
  return skill.diagnostics.every(({ severity }) => severity !== 'error');
}

function checkFolderName(id: string, told: Diagnostics): void {
  if (!skillIdSchema.safeParse(id).success)
    told.error('folder-name', 'The folder has a name that a skill cannot have.');
  else if (!isSkillName(id)) {
    const message = 'The name of the folder should be lower-case letters, digits and hyphens.';
    told.warning('folder-name', message);
  }
}

async function manifestOf(path: string, home: Home, told: Diagnostics): Promise<SkillManifest> {
  const manifest = await readSkillText(path, MANIFEST, MAX_MANIFEST_BYTES);
  if (typeof manifest !== 'string') {
    if (manifest.replaced) tellReplaced(MANIFEST, told);
    return readManifest(manifest.text, home, told);
  }
  if (manifest !== 'missing') tellNoText(MANIFEST, manifest, told);
  return { permissions: NO_PERMISSIONS, config: {} };
}

async function documentOf(
  path: string,
  id: string,
  manifest: SkillManifest,
  told: Diagnostics,
): Promise<SkillDocument> {
  const document = await readSkillText(path, DOCUMENT, MAX_DOCUMENT_BYTES);
  if (typeof document !== 'string') {
    if (document.replaced) tellReplaced(DOCUMENT, told);
    return readDocument(document.text, id, told);
  }
  const { description = '' } = manifest;
  // A bundle of the ecosystem as it is: its manifest tells what it does.
  if (document === 'missing' && manifest.server && description)
    told.warning('document-missing', 'There is no SKILL.md; the manifest describes the skill.');
  else tellNoText(DOCUMENT, document, told);
  return { description, instructions: '' };
}

async function checkEntry(path: string, { entryPoint }: SkillManifest, told: Diagnostics) {
  const entry = entryPoint === undefined ? undefined : entryOf(entryPoint);
  if (entry === undefined) return;
  const place = { file: MANIFEST };
  try {
    const real = await realpath(join(path, entry));
    if (!real.startsWith((await realpath(path)) + sep))
      told.error('entry-outside', 'The entry point lies outside of the skill.', place);
    else if (!(await stat(real)).isFile())
      told.error('entry-missing', 'The entry point is no file.', place);
  } catch {
    told.error('entry-missing', 'The entry point is not there.', place);
  }
}

const NO_TEXT: Readonly<Record<NoText, string>> = {
  missing: 'is missing',
  outside: 'is a link to a file outside of the skill',
  'no-file': 'is no file',
  'too-large': 'is too large',
  unreadable: 'cannot be read',
  'no-text': 'is no UTF-8 text',
};
const CODES: Readonly<Record<string, string>> = { [DOCUMENT]: 'document', [MANIFEST]: 'manifest' };

function tellNoText(file: string, reason: NoText, told: Diagnostics): void {
  told.error(`${CODES[file]}-${reason}`, `${file} ${NO_TEXT[reason]}.`, { file });
}

function tellReplaced(file: string, told: Diagnostics): void {
  told.warning('encoding', `${file} holds bytes that are no UTF-8.`, { file });
}
