import { env, InferenceSession as OrtSession, Tensor } from 'onnxruntime-web/wasm';
import type { InferenceSession, TokenFeatures } from '../../shared/model/session.ts';

/** Where the runtime's own two files lie in the package. */
export interface RuntimeFiles {
  mjs: string;
  wasm: string;
}

/**
 * Starts the runtime, one thread, and loads a network into it.
 * @throws whatever the runtime throws.
 */
export async function createWasmSession(
  network: Uint8Array,
  files: RuntimeFiles,
): Promise<InferenceSession> {
  env.logLevel = 'error';
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { ...files };
  const session = await OrtSession.create(network, { executionProviders: ['wasm'] });
  return {
    async run(features) {
      const { logits } = await session.run(tensorsOf(features));
      await nextTask();
      return logits!.data as Float32Array;
    },
    release: () => session.release(),
  };
}

function tensorsOf({ length, words, shapes, ngrams, lists }: TokenFeatures) {
  const width = (data: { length: number }) => (length === 0 ? 0 : data.length / length);
  return {
    words: new Tensor('int32', words, [length]),
    shapes: new Tensor('int32', shapes, [length]),
    ngrams: new Tensor('int32', ngrams, [length, width(ngrams)]),
    lists: new Tensor('float32', lists, [length, width(lists)]),
  };
}

const { port1, port2 } = new MessageChannel();
port1.start();

/** A run blocks its thread: between two of them, what came in meanwhile is heard. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port2.postMessage(null);
  });
}
