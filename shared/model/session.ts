/**
 * What the network sees of a text of `length` tokens. Rows are tokens; `ngrams` and `lists` are
 * row-major matrices whose widths are in the model card.
 */
export interface TokenFeatures {
  length: number;
  /** [length] bucket of the lower-cased token. */
  words: Int32Array;
  /** [length] bucket of the token's shape. */
  shapes: Int32Array;
  /** [length × ngramsPerToken] buckets of character n-grams, 0 where there are fewer. */
  ngrams: Int32Array;
  /** [length × lists] 1 where the token stands in a word list (given names, surnames, places…). */
  lists: Float32Array;
  /** [length] row of the token's vector, 0 without; only for networks that have vectors. */
  vectors?: Int32Array;
}

/** One loaded network on one runtime (onnxruntime-web, onnxruntime-node). Inputs and output are named as here. */
export interface InferenceSession {
  /**
   * [length × labels] logits, row-major: output `logits`.
   * @throws whatever the runtime throws; the session is unusable afterwards.
   */
  run(features: TokenFeatures): Promise<Float32Array>;
  release(): Promise<void>;
}
