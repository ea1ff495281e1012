import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the native host into `dir`: `lifesavor.mjs`, the chunks it loads, and `relay.mjs`. */
export async function buildHost(dir = `${root}dist/native-host`): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  const common = { platform: 'node', cwd: root, logLevel: 'warn' } as const;
  const output = { dir, format: 'esm', entryFileNames: '[name].mjs' } as const;
  await build({
    ...common,
    input: { lifesavor: 'native-host/main.ts' },
    output: { ...output, chunkFileNames: 'lifesavor-[name]-[hash].mjs' },
  });
  // On its own, and small: a browser waits for it.
  await build({
    ...common,
    input: { relay: 'native-host/relay/main.ts' },
    output: { ...output, minify: true },
  });
}
