import type { ModelCard } from '../model-card.ts';
import { bucket, fnv1a } from './hash.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ngramBuckets, normalise } from './word-features.ts';
import type { WordLists } from './word-lists.ts';

/** What the network reads of a token, wherever it stands. */
export interface EncodedWord {
  /** Bucket of the word; 0 for rare ones, which would only blur the rows of frequent ones. */
  readonly word: number;
  readonly ngrams: readonly number[];
  /** 1 for each list it stands in. */
  readonly lists: Float32Array;
  readonly vector: number;
}

/** Most of any text are words that have just been read, so what was made of the last ones is kept. */
const KEPT_WORDS = 4096;
const LONGEST_KEPT = 32;

/** Reads single tokens for one model. */
export class WordEncoder {
  readonly widths: ModelCard['features'];
  readonly hasVectors: boolean;
  readonly #lists: WordLists;
  readonly #frequent: number;
  readonly #vocabulary: Vocabulary | undefined;
  readonly #known = new Map<string, EncodedWord>();

  constructor(widths: ModelCard['features'], lists: WordLists, vocabulary?: Vocabulary) {
    this.widths = widths;
    this.hasVectors = vocabulary !== undefined;
    this.#lists = lists;
    this.#frequent = widths.lists.indexOf('frequent');
    this.#vocabulary = vocabulary;
  }

  encode(token: string): EncodedWord {
    const known = this.#known.get(token);
    if (known) return known;
    const encoded = this.#encode(token);
    if (token.length > LONGEST_KEPT) return encoded;
    if (this.#known.size >= KEPT_WORDS) this.#known.clear();
    this.#known.set(token, encoded);
    return encoded;
  }

  #encode(token: string): EncodedWord {
    const { wordBuckets, ngramsPerToken, ngramBuckets: buckets } = this.widths;
    const word = normalise(token);
    const lists = new Float32Array(this.#lists.count);
    for (let i = 0; i < lists.length; i++) lists[i] = this.#lists.has(i, word) ? 1 : 0;
    const frequent = lists[this.#frequent] === 1;
    return {
      word: frequent ? bucket(fnv1a(word), wordBuckets) : 0,
      ngrams: ngramBuckets(word, frequent, ngramsPerToken, buckets),
      lists,
      vector: this.#vocabulary?.row(token) ?? 0,
    };
  }
}
