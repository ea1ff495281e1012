import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InferenceSession } from '../../../shared/model/session.ts';
import { openOrtSession } from './ort-session.ts';

/**
 * The network on ONNX Runtime's WebAssembly build, on one thread: runs wherever Node.js does, at a
 * third of the native speed.
 * @throws Error when the runtime refuses the network.
 */
export async function openWasmSession(network: Uint8Array): Promise<InferenceSession> {
  const ort = await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  return await openOrtSession(ort, network, {
    session: { executionProviders: ['wasm'], graphOptimizationLevel: 'all' },
    // It runs in the same turn of the event loop, in which no cancellation could arrive.
    beforeRun: async () => await nextTurn(),
  });
}
