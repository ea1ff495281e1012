import type { ModelCard } from '../model-card.ts';
import type { TokenFeatures } from '../session.ts';
import { bucket, fnv1a } from './hash.ts';
import type { Token } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ngramBuckets, normalise, shapeOf } from './word-features.ts';
import type { WordLists } from './word-lists.ts';

/** What the network reads of `tokens`, in the widths of the model's card. */
export function encode(
  text: string,
  tokens: readonly Token[],
  widths: ModelCard['features'],
  lists: WordLists,
  vocabulary?: Vocabulary,
): TokenFeatures {
  const length = tokens.length;
  const features: TokenFeatures = {
    length,
    words: new Int32Array(length),
    shapes: new Int32Array(length),
    ngrams: new Int32Array(length * widths.ngramsPerToken),
    lists: new Float32Array(length * lists.count),
    ...(vocabulary && { vectors: new Int32Array(length) }),
  };
  const frequentList = widths.lists.indexOf('frequent');
  tokens.forEach(({ start, end, gap }, row) => {
    const token = text.slice(start, end);
    const word = normalise(token);
    for (let i = 0; i < lists.count; i++)
      features.lists[row * lists.count + i] = lists.has(i, word) ? 1 : 0;
    const frequent = features.lists[row * lists.count + frequentList] === 1;
    // Rare words would only blur the rows of frequent ones: row 0 stands for all of them.
    if (frequent) features.words[row] = bucket(fnv1a(word), widths.wordBuckets);
    if (vocabulary) features.vectors![row] = vocabulary.row(token);
    features.shapes[row] = bucket(fnv1a(shapeOf(token, gap)), widths.shapeBuckets);
    features.ngrams.set(
      ngramBuckets(word, frequent, widths.ngramsPerToken, widths.ngramBuckets),
      row * widths.ngramsPerToken,
    );
  });
  return features;
}
