import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Binaries and WebAssembly that stay where npm has put them, and are found from there. */
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web/wasm'];
const VAULT_PACKAGES = ['better-sqlite3-multiple-ciphers', '@napi-rs/keyring', 'keytar'];

/**
 * Bundles the native host into `dir`: `lifesavor.mjs`, the chunks it loads, `model.mjs` (the process
 * of the model), `vault.mjs` (that of the vault), `skill-review.mjs` and `rules.mjs` (threads
 * of the agent), `skill-listener.mjs` and `relay.cjs`.
 */
export async function buildHost(dir = `${root}dist/native-host`): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  const common = { platform: 'node', cwd: root, logLevel: 'warn' } as const;
  await build({
    ...common,
    input: { lifesavor: 'native-host/main.ts' },
    external: VAULT_PACKAGES,
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
  await build({
    ...common,
    input: { vault: 'native-host/vault/process/main.ts' },
    external: VAULT_PACKAGES,
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  await build({
    ...common,
    input: { 'skill-review': 'native-host/skills/review/thread/main.ts' },
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  await build({
    ...common,
    input: { rules: 'native-host/scan/rules-thread/main.ts' },
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  // Runs inside of sandboxes, where nothing else of us is.
  await build({
    ...common,
    input: { 'skill-listener': 'native-host/skills/sandbox/network/listener/main.ts' },
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });
  // On its own, small, and CommonJS, which Node.js starts faster: a browser waits for it.
  await build({
    ...common,
    input: { relay: 'native-host/relay/main.ts' },
    output: { dir, format: 'cjs', entryFileNames: '[name].cjs', minify: true },
  });
}
