import { readFileSync } from 'node:fs';
import { CHROMIUM_EXTENSION_ID, FIREFOX_EXTENSION_ID, HOST_ID } from '../../shared/identity.ts';
import { isErrno } from '../errno.ts';
import type { BrowserFamily } from './browsers.ts';

/** Also how a manifest of an older or moved installation is known to be ours. */
const DESCRIPTION = 'Life Savor agent: keeps personal data out of AI chats.';

/** The content of the manifest for a browser of this family. */
export function manifestFor(family: BrowserFamily, launcher: string): string {
  const manifest = {
    name: HOST_ID,
    description: DESCRIPTION,
    path: launcher,
    type: 'stdio',
    ...(family === 'chromium'
      ? { allowed_origins: [`chrome-extension://${CHROMIUM_EXTENSION_ID}/`] }
      : { allowed_extensions: [FIREFOX_EXTENSION_ID] }),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

export type ManifestState = 'absent' | 'ours' | 'foreign';

/** Whose manifest is at `file`. What cannot be read or understood is not ours to replace. */
export function manifestState(file: string, launcher: string): ManifestState {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest !== 'object' || manifest === null) return 'foreign';
    const { path, description } = manifest as Record<string, unknown>;
    return path === launcher || description === DESCRIPTION ? 'ours' : 'foreign';
  } catch (error) {
    const isAbsent = isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR');
    return isAbsent ? 'absent' : 'foreign';
  }
}

/** The content of the manifest at `file`; `undefined` when there is none to read. */
export function readManifest(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
