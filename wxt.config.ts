import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './extension/manifest.ts';
import { packagedFiles } from './scripts/extension/packaged-files.ts';

/** Otherwise the runtime's WebAssembly would be in the package a second time. */
const CONDITIONS = ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions];

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  zip: { excludeSources: ['dist/**', 'test/**'] },
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...packagedFiles()),
  },
  vite: () => ({
    build: { sourcemap: false, target: 'es2022' },
    resolve: { conditions: CONDITIONS },
    worker: { format: 'es' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
