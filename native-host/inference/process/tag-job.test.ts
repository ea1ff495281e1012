import { describe, expect, it } from 'vitest';
import type { Span } from '../../../shared/detect/types.ts';
import { TagJob } from './tag-job.ts';

/** What a model would say of a text: every `Zorblat Quimbel` is a person. */
function spansOf(text: string): Span[] {
  return [...text.matchAll(/Zorblat Quimbel/g)].map(({ index }) => ({
    start: index,
    end: index + 15,
    type: 'PERSON',
    score: 0.9,
    recognizer: 'test',
  }));
}

async function tagInPieces(text: string): Promise<{ spans: Span[]; pieces: number }> {
  const job = new TagJob(text, 'background');
  let pieces = 0;
  for (; !job.settled; pieces++) job.accept(spansOf(job.question));
  return { spans: await job.result, pieces };
}

describe('a text that goes piece by piece', () => {
  it('has every span once, wherever a piece ends', async () => {
    for (let shift = 0; shift < 40; shift++) {
      const text = `${'x'.repeat(4070 + shift)} Zorblat Quimbel ${'and so on '.repeat(500)}`;
      const { spans, pieces } = await tagInPieces(text);
      expect(pieces).toBeGreaterThan(1);
      expect(spans).toEqual(spansOf(text));
    }
  });

  it('has all spans of a long text, in order', async () => {
    const text = 'Zorblat Quimbel was here.\nNobody else was. '.repeat(3000);
    const { spans } = await tagInPieces(text);
    expect(spans).toHaveLength(3000);
    expect(spans).toEqual(spansOf(text));
  });
});
