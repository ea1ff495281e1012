import type { InferenceSession } from '../../../shared/model/session.ts';
import { openOrtSession } from './ort-session.ts';

/** Whether ONNX Runtime has a native build that loads on this machine. */
export async function hasNativeBuild(): Promise<boolean> {
  try {
    await import('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
}

/**
 * The network on ONNX Runtime's native build, on one thread: the texts are short, and the machine
 * is the person's.
 * @throws Error when there is no native build for this machine, or it refuses the network.
 */
export async function openNativeSession(network: Uint8Array): Promise<InferenceSession> {
  // Loaded when needed: a binary of 45 MB that some machines do not have.
  const ort = await import('onnxruntime-node');
  return await openOrtSession(ort, network, {
    session: {
      executionProviders: ['cpu'],
      executionMode: 'sequential',
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
    },
  });
}
