import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const STUB = fileURLToPath(new URL('../../fixtures/stub-agent.ts', import.meta.url));

interface Manifest {
  path: string;
  allowed_origins: string[];
}

/** Ways a registered native host can be wrong; each takes the path of its manifest. */
export const SPOIL = {
  async removed(manifest: string): Promise<void> {
    await rm(manifest, { force: true });
  },
  async forAnotherExtension(manifest: string): Promise<void> {
    const other = `chrome-extension://${'a'.repeat(32)}/`;
    await rewrite(manifest, (json) => ({ ...json, allowed_origins: [other] }));
  },
  async unableToStart(manifest: string): Promise<void> {
    await replaceLauncher(manifest, 'exit 1');
  },
  async newerThanExtension(manifest: string): Promise<void> {
    await replaceLauncher(manifest, `exec '${process.execPath}' '${STUB}' 900 901`);
  },
} as const;

async function replaceLauncher(manifest: string, command: string): Promise<void> {
  const { path } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  await writeFile(path, `#!/bin/sh\n${command}\n`);
  await chmod(path, 0o755);
}

async function rewrite(manifest: string, change: (json: Manifest) => Manifest): Promise<void> {
  const json = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  await writeFile(manifest, JSON.stringify(change(json)));
}
