import { describe, expect, it } from 'vitest';
import { labelCount, labelOf, PART } from '../decode/labels.ts';
import type { ModelCard } from '../model-card.ts';
import type { InferenceSession } from '../session.ts';
import { createTagger } from './create-tagger.ts';

const CARD: ModelCard = {
  id: 'test',
  version: '1',
  task: 'token-classification',
  licence: 'none',
  types: ['PERSON', 'LOCATION'],
  features: {
    wordBuckets: 64,
    shapeBuckets: 64,
    ngramBuckets: 64,
    ngramsPerToken: 4,
    lists: ['frequent'],
  },
  contextTokens: 2,
  thresholds: { PERSON: 0.5 },
  temperature: 1,
  files: {
    network: { name: 'a', bytes: 1, sha256: '0'.repeat(64) },
    lists: { name: 'b', bytes: 1, sha256: '0'.repeat(64) },
  },
};
const LISTS = Uint8Array.of(1, 1, 3, 0xff);
const WIDTH = labelCount(CARD.types);

/**
 * A network whose answer depends on two tokens on either side, and that finds a person where the
 * sum of their word buckets is even.
 */
function fakeSession(): InferenceSession & { tokens: number[] } {
  const tokens: number[] = [];
  return {
    tokens,
    async run(features) {
      tokens.push(features.length);
      const logits = new Float32Array(features.length * WIDTH);
      for (let i = 0; i < features.length; i++) {
        let sum = 0;
        for (let d = -2; d <= 2; d++) sum += features.words[i + d] ?? 0;
        if (sum % 2 === 0) logits[i * WIDTH + labelOf(0, PART.unit)] = 5;
        else logits[i * WIDTH] = 5;
      }
      return logits;
    },
    async release() {},
  };
}

const tagger = (session: InferenceSession) => createTagger({ card: CARD, lists: LISTS }, session);
const sentence = (i: number) =>
  `This is line ${i} about Ada and ${'very '.repeat(i % 9)}long things.`;
const TEXT = Array.from({ length: 80 }, (_, i) => sentence(i)).join('\n');

describe('createTagger', () => {
  it('finds the same in pieces as a network that sees the whole text', async () => {
    const whole = fakeSession();
    const inPieces = await tagger(whole).tag(TEXT);
    const warm = tagger(fakeSession());
    for (let end = 0; end < TEXT.length; end += 97) await warm.tag(TEXT.slice(0, end));
    expect(await warm.tag(TEXT)).toEqual(inPieces);
    expect(inPieces.length).toBeGreaterThan(50);
  });

  it('scores only what changed', async () => {
    const session = fakeSession();
    const tag = tagger(session);
    await tag.tag(TEXT);
    const first = session.tokens.reduce((a, b) => a + b, 0);
    session.tokens.length = 0;
    await tag.tag(`${TEXT} more`);
    await tag.tag(TEXT.replace('line 40', 'row 40'));
    expect(session.tokens.reduce((a, b) => a + b, 0)).toBeLessThan(first / 5);
  });

  it('stops between two runs when it is no longer wanted', async () => {
    const session = fakeSession();
    const stop = new AbortController();
    const run = session.run.bind(session);
    session.run = (features) => {
      stop.abort(new Error('newer text'));
      return run(features);
    };
    await expect(tagger(session).tag(TEXT, { signal: stop.signal })).rejects.toThrow('newer text');
    expect(session.tokens).toHaveLength(1);
  });

  it('goes on after a failed run', async () => {
    const session = fakeSession();
    const run = session.run.bind(session);
    session.run = () => Promise.reject(new Error('out of memory'));
    const tag = tagger(session);
    await expect(tag.tag('Ada')).rejects.toThrow('out of memory');
    session.run = run;
    await expect(tag.tag('Ada')).resolves.toBeInstanceOf(Array);
  });

  it('finds nothing in nothing', async () => {
    const session = fakeSession();
    expect(await tagger(session).tag(' \n')).toEqual([]);
    expect(session.tokens).toEqual([]);
  });

  it('refuses a network with other labels than the card', async () => {
    const session = { ...fakeSession(), run: async () => new Float32Array(WIDTH - 1) };
    await expect(tagger(session).tag('Ada')).rejects.toThrow(RangeError);
  });

  it('refuses word lists of another model', () => {
    expect(() => createTagger({ card: CARD, lists: Uint8Array.of(0) }, fakeSession())).toThrow(
      RangeError,
    );
  });
});
