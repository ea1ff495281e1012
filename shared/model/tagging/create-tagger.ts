import { decode } from '../decode/decode.ts';
import { labelCount } from '../decode/labels.ts';
import { encode } from '../features/encode.ts';
import { type Token, tokenize } from '../features/tokenize.ts';
import { Vocabulary } from '../features/vocabulary.ts';
import { WordEncoder } from '../features/word-encoder.ts';
import { WordLists } from '../features/word-lists.ts';
import type { ModelCard } from '../model-card.ts';
import type { InferenceSession } from '../session.ts';
import type { Tagger } from '../tagger.ts';
import { ScoreCache } from './score-cache.ts';
import { cutSegments, type Segment } from './segments.ts';

/** What a tagger needs besides a session: the card, and the bytes of the word lists and of the vocabulary if it has one. */
export interface Model {
  card: ModelCard;
  lists: Uint8Array;
  vocabulary?: Uint8Array | undefined;
}

/** Tokens given to the network at once: enough to be worth the call, few enough to stop between two. */
const RUN_TOKENS = 512;
const CACHED_SEGMENTS = 2048;

/**
 * A tagger in this thread. Segments are scored with as many tokens around them as the network can
 * see, so pieces give the same logits as the whole, and a changed word costs its own segment only.
 * Calls take turns: a session runs one input at a time.
 * @throws RangeError when the word lists are not those of the card; `tag` does for a network that is not.
 */
export function createTagger(model: Model, session: InferenceSession): Tagger {
  const { card } = model;
  const lists = new WordLists(model.lists);
  if (lists.count !== card.features.lists.length)
    throw new RangeError('The word lists do not belong to this model.');
  const vocabulary = model.vocabulary && new Vocabulary(model.vocabulary);
  const encoder = new WordEncoder(card.features, lists, vocabulary);
  const width = labelCount(card.types);
  const cache = new ScoreCache(CACHED_SEGMENTS);
  let turn: Promise<unknown> = Promise.resolve();

  const score = async (text: string, tokens: readonly Token[], signal?: AbortSignal) => {
    const logits = new Float32Array(tokens.length * width);
    const missing: { segment: Segment; key: string }[] = [];
    for (const segment of cutSegments(text, tokens)) {
      const key = keyOf(text, tokens, segment, card.contextTokens);
      const known = cache.get(key);
      if (known) logits.set(known, segment.start * width);
      else missing.push({ segment, key });
    }
    for (const batch of batches(missing)) {
      signal?.throwIfAborted();
      const from = Math.max(0, batch[0]!.segment.start - card.contextTokens);
      const to = Math.min(tokens.length, batch.at(-1)!.segment.end + card.contextTokens);
      const features = encode(text, tokens.slice(from, to), encoder);
      const scored = await session.run(features);
      if (scored.length !== (to - from) * width) throw otherLabels();
      for (const { segment, key } of batch) {
        const own = scored.slice((segment.start - from) * width, (segment.end - from) * width);
        logits.set(own, segment.start * width);
        cache.set(key, own);
      }
    }
    return logits;
  };

  return {
    tag(text, { signal } = {}) {
      const result = turn.then(async () => {
        signal?.throwIfAborted();
        const tokens = tokenize(text);
        return decode(await score(text, tokens, signal), tokens, card);
      });
      turn = result.catch(() => undefined);
      return result;
    },
  };
}

/** The segment and all around it that its logits depend on. */
function keyOf(text: string, tokens: readonly Token[], segment: Segment, context: number): string {
  const from = Math.max(0, segment.start - context);
  const to = Math.min(tokens.length, segment.end + context);
  const seen = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return `${segment.start - from},${to - segment.end},${tokens[from]!.gap}:${seen}`;
}

function otherLabels(): RangeError {
  return new RangeError('The network has other labels than the card.');
}

/** Neighbouring segments together, up to `RUN_TOKENS`. */
function batches<T extends { segment: Segment }>(missing: readonly T[]): T[][] {
  const all: T[][] = [];
  for (const item of missing) {
    const batch = all.at(-1);
    const follows = batch?.at(-1)?.segment.end === item.segment.start;
    if (batch && follows && item.segment.end - batch[0]!.segment.start <= RUN_TOKENS)
      batch.push(item);
    else all.push([item]);
  }
  return all;
}
