import type { TokenFeatures } from '../session.ts';
import { bucket, fnv1a } from './hash.ts';
import type { Token } from './tokenize.ts';
import type { WordEncoder } from './word-encoder.ts';
import { shapeOf } from './word-features.ts';

/** What the network reads of `tokens`, in the widths of the model's card. */
export function encode(
  text: string,
  tokens: readonly Token[],
  encoder: WordEncoder,
): TokenFeatures {
  const { length } = tokens;
  const { ngramsPerToken, lists, shapeBuckets } = encoder.widths;
  const features: TokenFeatures = {
    length,
    words: new Int32Array(length),
    shapes: new Int32Array(length),
    ngrams: new Int32Array(length * ngramsPerToken),
    lists: new Float32Array(length * lists.length),
    ...(encoder.hasVectors && { vectors: new Int32Array(length) }),
  };
  tokens.forEach(({ start, end, gap }, row) => {
    const token = text.slice(start, end);
    const encoded = encoder.encode(token);
    features.words[row] = encoded.word;
    features.shapes[row] = bucket(fnv1a(shapeOf(token, gap)), shapeBuckets);
    features.ngrams.set(encoded.ngrams, row * ngramsPerToken);
    features.lists.set(encoded.lists, row * lists.length);
    if (features.vectors) features.vectors[row] = encoded.vector;
  });
  return features;
}
