import type * as Ort from 'onnxruntime-node';
import type { InferenceSession, TokenFeatures } from '../../../shared/model/session.ts';

/** What both builds of ONNX Runtime have in common. */
export type OrtRuntime = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>;

export interface OrtOptions {
  session: Ort.InferenceSession.SessionOptions;
  /** Awaited before each run, where the runtime itself would not let others work in between. */
  beforeRun?: () => Promise<void>;
}

const INPUTS = ['words', 'shapes', 'ngrams', 'lists'] as const;
const OUTPUT = 'logits';

/**
 * Loads a network with the inputs and the output `InferenceSession` names.
 * @throws Error when the runtime refuses it or its inputs are others.
 */
export async function openOrtSession(
  ort: OrtRuntime,
  network: Uint8Array,
  { session: sessionOptions, beforeRun }: OrtOptions,
): Promise<InferenceSession> {
  const session = await ort.InferenceSession.create(network, sessionOptions);
  if (!INPUTS.every((name) => session.inputNames.includes(name)))
    throw new Error('The network has other inputs.');
  if (!session.outputNames.includes(OUTPUT)) throw new Error('The network has other outputs.');
  return {
    async run(features) {
      if (features.length === 0) return new Float32Array();
      await beforeRun?.();
      const { [OUTPUT]: logits } = await session.run(feedsOf(ort, features));
      return logits?.data as Float32Array;
    },
    release: () => session.release(),
  };
}

function feedsOf({ Tensor }: OrtRuntime, features: TokenFeatures): Record<string, Ort.Tensor> {
  const { length, words, shapes, ngrams, lists, vectors } = features;
  return {
    words: new Tensor('int32', words, [length]),
    shapes: new Tensor('int32', shapes, [length]),
    ngrams: new Tensor('int32', ngrams, [length, ngrams.length / length]),
    lists: new Tensor('float32', lists, [length, lists.length / length]),
    ...(vectors && { vectors: new Tensor('int32', vectors, [length]) }),
  };
}
