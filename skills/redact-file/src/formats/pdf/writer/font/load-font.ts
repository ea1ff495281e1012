import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type FontFile, readFont } from './read-font.ts';

/** The file of the font, as the package has it and as it lies beside the bundle. */
const IN_PACKAGE = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
const IN_BUNDLE = './DejaVuSans.ttf';

/** DejaVu Sans: Latin, Greek, Cyrillic and some more, under a licence that lets anybody embed it. */
export async function loadFont(): Promise<FontFile> {
  return readFont(new Uint8Array(await readFile(fontPath())));
}

function fontPath(): string {
  const fromSource = import.meta.url.endsWith('.ts');
  if (fromSource) return createRequire(import.meta.url).resolve(IN_PACKAGE);
  return fileURLToPath(new URL(IN_BUNDLE, import.meta.url));
}
