import type { InferenceSession } from '../../../shared/model/session.ts';
import { openNativeSession } from './onnx-session.ts';
import { openWasmSession } from './wasm-session.ts';

export type Runtime = 'native' | 'wasm';

/** `auto` is native, or wasm where that cannot be had. */
export type RuntimeChoice = Runtime | 'auto';

export interface OpenSession {
  session: InferenceSession;
  runtime: Runtime;
}

/** @throws Error when no runtime that may be used can run the network. */
export async function openSession(
  network: Uint8Array,
  choice: RuntimeChoice,
): Promise<OpenSession> {
  if (choice === 'wasm') return { session: await openWasmSession(network), runtime: 'wasm' };
  try {
    return { session: await openNativeSession(network), runtime: 'native' };
  } catch (error) {
    if (choice === 'native') throw error;
    return { session: await openWasmSession(network), runtime: 'wasm' };
  }
}
