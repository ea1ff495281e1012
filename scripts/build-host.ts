import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Binaries and WebAssembly that stay where npm has put them, and are found from there. */
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web/wasm'];

/**
 * Bundles the native host into `dir`: `lifesavor.mjs`, the chunks it loads, `model.mjs` (the process
 * of the model) and `relay.cjs`.
 */
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
  await build({
    ...common,
    input: { model: 'native-host/inference/process/main.ts' },
    external: RUNTIMES,
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  // On its own, small, and CommonJS, which Node.js starts faster: a browser waits for it.
  await build({
    ...common,
    input: { relay: 'native-host/relay/main.ts' },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', minify: true },
  });
}
