import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the native host into `dir`: `lifesavor.mjs`, the chunks it loads, and `relay.cjs`. */
export async function buildHost(dir = `${root}dist/native-host`): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  const common = { platform: 'node', cwd: root, logLevel: 'warn' } as const;
  await build({
    ...common,
    input: { lifesavor: 'native-host/main.ts' },
    output: {
      dir,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: 'lifesavor-[name]-[hash].mjs',
    },
  });
  // On its own, small, and CommonJS, which Node.js starts faster: a browser waits for it.
  await build({
    ...common,
    input: { relay: 'native-host/relay/main.ts' },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', minify: true },
  });
}
