import { describe, expect, it, vi } from 'vitest';
import { createDetector, type Span } from '../../shared/detect/index.ts';
import type { Tagger } from '../../shared/model/index.ts';
import { createFinder } from './finder.ts';

const detector = createDetector();

/** Takes every `Zorblat` for a person. */
const tagger: Tagger = {
  tag: async (text) =>
    [...text.matchAll(/Zorblat/g)].map(({ index }) => ({
      start: index,
      end: index + 7,
      type: 'PERSON',
      score: 0.95,
      recognizer: 'test',
    })),
};
const TEXT = 'Zorblat writes to ann@example.org';
const types = (spans: Span[]) => spans.map(({ type }) => type);

describe('a finder', () => {
  it('says what rules and model found, in order', async () => {
    const finder = createFinder({ detector, tagger });
    expect(types(await finder.find(TEXT))).toEqual(['PERSON', 'EMAIL_ADDRESS']);
  });

  it('says what the rules found where there is no model', async () => {
    expect(types(await createFinder({ detector }).find(TEXT))).toEqual(['EMAIL_ADDRESS']);
  });

  it('fails with a model that fails: whoever hands it over decides what then', async () => {
    const failing = { tag: () => Promise.reject(new Error('out of memory')) };
    const finder = createFinder({ detector, tagger: failing });
    await expect(finder.find(TEXT)).rejects.toThrow('out of memory');
  });

  it('has the model read no more than the part that matters, and its surroundings', async () => {
    const tag = vi.fn(tagger.tag);
    const text = `${'x '.repeat(5000)}${TEXT}${' x'.repeat(5000)}`;
    const finder = createFinder({ detector, tagger: { tag } });
    const spans = await finder.find(text, { part: { start: 9000, end: 11_000 } });
    expect(spans[0]).toMatchObject({ start: 10_000, end: 10_007, type: 'PERSON' });
    expect(tag.mock.lastCall?.[0].length).toBeLessThan(4000);
  });

  it('leaves out what is not wanted, whoever found it', async () => {
    const isWanted = ({ type }: Span) => type !== 'PERSON';
    const finder = createFinder({ detector, tagger, isWanted });
    expect(types(await finder.find(TEXT))).toEqual(['EMAIL_ADDRESS']);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const slow: Tagger = {
      tag: (_text, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const finder = createFinder({ detector, tagger: slow });
    const found = finder.find(TEXT, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(found).rejects.toThrow('enough');
  });
});
