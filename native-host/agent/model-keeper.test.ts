import { pino } from 'pino';
import { expect, it } from 'vitest';
import { cancelled } from '../../shared/protocol/wire-error.ts';
import type { LocalModel } from '../inference/chosen-model.ts';
import { ModelKeeper } from './model-keeper.ts';
import { ModelReader } from './model-reader.ts';

const never = new AbortController().signal;

/** Answers when it is told to; whoever waits when it is closed is told that it is. */
function model(id: string, { isReady = true, isSlow = false } = {}) {
  const asked: string[] = [];
  const ends: (() => void)[] = [];
  const one: LocalModel = {
    isReady,
    async tag(text) {
      asked.push(text);
      if (isSlow) await new Promise<void>((_, reject) => ends.push(() => reject(cancelled())));
      return [{ start: 0, end: 3, type: 'PERSON', score: 0.9, recognizer: id }];
    },
    status: () => ({ id, state: 'ready', restarts: 0 }),
    warmUp() {},
    async close() {
      for (const end of ends) end();
    },
  };
  return { one, asked };
}

function keeperOf(...models: (LocalModel | undefined)[]) {
  const keeper = new ModelKeeper(() => models.shift());
  const reader = new ModelReader(() => keeper.current, pino({ level: 'silent' }));
  return {
    keeper,
    read: (text: string) => reader.read(text, { signal: never, priority: 'background' }),
  };
}

it('has texts read by the next one once that has answered', async () => {
  const [first, next] = [model('first'), model('next')];
  const { keeper, read } = keeperOf(first.one, next.one);
  expect(await read('Ada')).toMatchObject([{ recognizer: 'first' }]);
  await keeper.exchange();
  expect(next.asked).toHaveLength(1);
  expect(await read('Ada')).toMatchObject([{ recognizer: 'next' }]);
});

it('leaves no text to the rules alone that the one before had not read yet', async () => {
  const { keeper, read } = keeperOf(model('first', { isSlow: true }).one, model('next').one);
  const reading = read('Ada');
  await keeper.exchange();
  expect(await reading).toMatchObject([{ recognizer: 'next' }]);
});

it('does not wake the next one where the one before rests', async () => {
  const next = model('next');
  const { keeper } = keeperOf(model('first', { isReady: false }).one, next.one);
  await keeper.exchange();
  expect(next.asked).toEqual([]);
  expect(keeper.current).toBe(next.one);
});

it('may go over to none', async () => {
  const { keeper, read } = keeperOf(model('first').one, undefined);
  await keeper.exchange();
  expect(await read('Ada')).toEqual([]);
});
