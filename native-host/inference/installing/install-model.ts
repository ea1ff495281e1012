import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackArchive } from '../../archive/index.ts';
import { ensurePrivateFolder } from '../../private-files.ts';
import { unwritable } from '../../write-file.ts';
import { writeRecord } from '../library/installed-record.ts';
import { archiveFailure, modelExists, otherSum } from '../model-errors.ts';
import { checkContent } from './check-content.ts';
import { DRAFT } from './drafts.ts';

/** A model as it is offered: its archive holds the files of the model and nothing else. */
export interface ModelOffer {
  name: string;
  url: string;
  /** SHA-256 of the archive. */
  sha256: string;
}

export interface InstallPorts {
  /** Folder of the installed models. */
  root: string;
  /** Writes the archive to the new file. @returns its SHA-256 */
  fetch(file: string, signal: AbortSignal): Promise<string>;
  /** Loads the model in a folder and uses it. @throws LifeSavorError where that cannot be done. */
  tryOut(folder: string, signal: AbortSignal): Promise<void>;
}

/**
 * Fetches a model, checks and tries it, and puts it into its place in one step. Nothing is unpacked
 * before its sum is right, and nothing is left where anything fails.
 * @throws LifeSavorError MODEL_OTHER_SUM, MODEL_OTHER_NAME, MODEL_ARCHIVE_INVALID,
 * MODEL_ARCHIVE_UNSAFE, MODEL_TOO_LARGE, MODEL_EXISTS, OUTPUT_UNWRITABLE, those of `fetch` and
 * `tryOut`; the signal's reason.
 */
export async function installModel(
  offer: ModelOffer,
  { root, fetch, tryOut }: InstallPorts,
  signal: AbortSignal,
): Promise<void> {
  ensurePrivateFolder(root);
  const draft = await newDraft(root);
  try {
    const archive = join(draft, 'model.zip');
    if ((await fetch(archive, signal)) !== offer.sha256) throw otherSum();
    const folder = join(draft, offer.name);
    await unpackAndTry(archive, folder, { name: offer.name, tryOut, signal });
    signal.throwIfAborted();
    await keep(folder, offer, root);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @throws LifeSavorError that names no place: the operator is told. */
async function unpackAndTry(
  archive: string,
  folder: string,
  { name, tryOut, signal }: { name: string; tryOut: InstallPorts['tryOut']; signal: AbortSignal },
): Promise<void> {
  try {
    await unpackArchive(archive, folder, signal);
    checkContent(folder, name);
    await tryOut(folder, signal);
  } catch (error) {
    throw archiveFailure(error);
  }
}

async function newDraft(root: string): Promise<string> {
  try {
    return await mkdtemp(join(root, DRAFT));
  } catch (cause) {
    throw unwritable(root, cause);
  }
}

async function keep(folder: string, offer: ModelOffer, root: string): Promise<void> {
  const target = join(root, offer.name);
  try {
    writeRecord(folder, offer);
    await rename(folder, target);
  } catch (cause) {
    if (existsSync(target)) throw modelExists('There is something in the place of this model.');
    throw unwritable(target, cause);
  }
}
