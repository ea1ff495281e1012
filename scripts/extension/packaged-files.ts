import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const MODEL = 'models/pii-small';
const RUNTIME = 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded';

/** A file that is put into the package as it is. */
export interface PackagedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * The inference runtime, once, and the model with the files its card names.
 * @throws Error when there is no model yet.
 */
export function packagedFiles(): PackagedFile[] {
  const file = join(ROOT, MODEL, 'model.json');
  if (!existsSync(file)) throw new Error(`There is no ${MODEL}; models/training makes it.`);
  const card = JSON.parse(readFileSync(file, 'utf8')) as {
    files: Record<string, { name: string }>;
  };
  const names = ['model.json', ...Object.values(card.files).map(({ name }) => name)];
  return [
    ...names.map((name) => packaged(`${MODEL}/${name}`, `models/pii-small/${name}`)),
    packaged(`${RUNTIME}.mjs`, 'ort/ort.mjs'),
    packaged(`${RUNTIME}.wasm`, 'ort/ort.wasm'),
  ];
}

function packaged(source: string, relativeDest: string): PackagedFile {
  return { absoluteSrc: join(ROOT, source), relativeDest };
}
