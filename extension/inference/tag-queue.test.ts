import { expect, test, vi } from 'vitest';
import type { Span } from '../../shared/detect/types.ts';
import type { TagRequest } from './messages.ts';
import { createTagQueue } from './tag-queue.ts';

/** A tagger whose texts are finished by the test, and that heeds its signal as the real one does. */
function world() {
  const started: string[] = [];
  const finish = new Map<string, (error?: Error) => void>();
  const answers: [string, Span[] | null][] = [];
  const onBroken = vi.fn();
  const queue = createTagQueue({
    tagger: {
      tag: (text, { signal } = {}) =>
        new Promise((resolve, reject) => {
          started.push(text);
          finish.set(text, (error) => (error ? reject(error) : resolve([])));
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    },
    onAnswer: (id, spans) => answers.push([id, spans]),
    onBroken,
  });
  const add = (text: string, request: Partial<TagRequest> = {}) =>
    queue.add({ id: text, lane: 'frame', isDraft: true, text, ...request });
  const done = async (text: string, error?: Error) => {
    await vi.waitFor(() => expect(started).toContain(text));
    finish.get(text)!(error);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { add, done, started, answers, onBroken };
}

test('a newer draft of the same frame takes the place of the one being read', async () => {
  const { add, done, answers } = world();
  add('A');
  add('AB');
  add('ABC');
  await done('ABC');
  expect(answers).toEqual([
    ['AB', null],
    ['A', null],
    ['ABC', []],
  ]);
});

test('frames have their turn one after the other', async () => {
  const { add, done, started, answers } = world();
  add('A', { lane: 'one' });
  add('B', { lane: 'two' });
  expect(started).toEqual(['A']);
  await done('A');
  await done('B');
  expect(answers).toEqual([
    ['A', []],
    ['B', []],
  ]);
});

test('a file steps aside for a draft and has its turn after it', async () => {
  const { add, done, started, answers } = world();
  add('file', { lane: 'f', isDraft: false });
  add('draft');
  await done('draft');
  await vi.waitFor(() => expect(started).toEqual(['file', 'draft', 'file']));
  await done('file');
  expect(answers).toEqual([
    ['draft', []],
    ['file', []],
  ]);
});

test('a tagger that throws is the end', async () => {
  const { add, done, onBroken } = world();
  add('A');
  await done('A', new Error('out of memory'));
  expect(onBroken).toHaveBeenCalledOnce();
});
