import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerPiece, answerSchema } from '../../cloud/wire/ask.ts';
import { Answer } from './answer.ts';

const REQUEST = '00000000-0000-4000-8000-000000000000';

function newAnswer(credit: number) {
  const sent: AnswerPiece[] = [];
  const messages = [{ role: 'user' as const, content: 'x' }];
  const ask = { v: 1 as const, request: REQUEST, agent: 'a'.repeat(16), messages, credit };
  const flow = (flow: object) => answer.flow({ v: 1, request: REQUEST, ...flow }, 0);
  const answer = new Answer(ask, (piece) => sent.push(piece), 0);
  return { answer, sent, flow };
}

const textOf = (pieces: readonly AnswerPiece[]) => pieces.map(({ text = '' }) => text).join('');

describe('Answer', () => {
  it('sends no more than was granted, and what waits as one piece', async () => {
    const { answer, sent, flow } = newAnswer(2);
    for (const text of ['a', 'b', 'c', 'd']) await answer.add(text);
    answer.end({ done: 'stop' });
    expect(sent.map(({ text }) => text)).toEqual(['a', 'b']);
    flow({ credit: 1 });
    expect(sent.at(-1)).toMatchObject({ seq: 2, text: 'cd', done: 'stop' });
  });

  it('sends again from where the agent is, the very same pieces', async () => {
    const { answer, sent, flow } = newAnswer(3);
    for (const text of ['a', 'b', 'c', 'd']) await answer.add(text);
    flow({ resume: 1, credit: 5 });
    expect(sent.map(({ seq }) => seq)).toEqual([0, 1, 2, 1, 2, 3]);
    expect(sent[3]).toEqual(sent[1]);
  });

  it('lets nobody ask for a piece that is not there yet', async () => {
    const { answer, sent, flow } = newAnswer(1);
    await answer.add('a');
    flow({ resume: 7, credit: 5 });
    expect(sent).toHaveLength(1);
  });

  it('says that it is there only where it may and has nothing else to say', async () => {
    const { answer, sent } = newAnswer(2);
    answer.keepAlive();
    answer.keepAlive();
    answer.keepAlive();
    expect(sent.map(({ text }) => text)).toEqual([undefined, undefined]);
  });

  it('gives the whole text in valid pieces, however it comes and is taken', async () => {
    const step = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40_000 }).map((text) => ({ text })),
      fc.integer({ min: 1, max: 3 }).map((credit) => ({ credit })),
      fc.constant({ alive: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { answer, sent, flow } = newAnswer(1);
        let whole = '';
        for (const one of steps) {
          if ('text' in one) {
            whole += one.text;
            void answer.add(one.text);
          } else if ('credit' in one) flow(one);
          else answer.keepAlive();
        }
        answer.end({ done: 'stop' });
        for (let i = 0; i < 200; i++) flow({ credit: 1 });
        expect(textOf(sent)).toBe(whole);
        expect(sent.map(({ seq }) => seq)).toEqual(sent.map((_, i) => i));
        for (const piece of sent) {
          expect(answerSchema.safeParse(piece).success).toBe(true);
          expect((piece.text ?? '').isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
