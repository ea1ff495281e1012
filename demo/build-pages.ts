import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

export interface PagesOptions {
  /** Folder whose HTML files are the pages. */
  source: string;
  /** Folder the built pages go to; emptied first. */
  target: string;
  /** Name the demo server serves them under. */
  name: string;
}

/** Bundles every HTML page of a folder for the demo server. */
export async function buildPages({ source, target, name }: PagesOptions): Promise<void> {
  const pages = (await readdir(source)).filter((file) => file.endsWith('.html'));
  await build({
    root: resolve(source),
    base: `/${name}/`,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: resolve(target),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((page) => resolve(source, page)) },
    },
  });
}
