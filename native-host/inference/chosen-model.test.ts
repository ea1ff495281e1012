import { afterEach, expect, it } from 'vitest';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { ChosenModel, type LocalModel } from './chosen-model.ts';
import { modelCorrupt } from './model-errors.ts';

const PERSON = { start: 0, end: 3, type: 'PERSON', score: 0.9, recognizer: 'usual' } as const;
const closed: string[] = [];
afterEach(() => closed.splice(0));

function model(id: string, more: Partial<LocalModel> = {}): LocalModel {
  return {
    isReady: true,
    tag: async () => [{ ...PERSON, recognizer: id }],
    status: () => ({ id, state: 'ready', restarts: 0 }),
    warmUp() {},
    close: async () => void closed.push(id),
    ...more,
  };
}

function chosenOf(chosen: LocalModel) {
  const reasons: string[] = [];
  const one = new ChosenModel({
    id: 'mine',
    chosen,
    fallback: () => model('usual'),
    onFallback: ({ code }) => reasons.push(code),
  });
  return { one, reasons };
}
const refusing = model('mine', {
  isReady: false,
  tag: () => Promise.reject(modelCorrupt('/m', 'model.onnx')),
  status: () => ({ id: 'mine', state: 'failed', restarts: 0 }),
});

it('is the chosen one as long as that can be loaded, whatever becomes of a text', async () => {
  expect(await chosenOf(model('mine')).one.tag('Ada')).toMatchObject([{ recognizer: 'mine' }]);
  const dying = model('mine', {
    tag: () => Promise.reject(new LifeSavorError('MODEL_FAILED', 'It died.', 'Try again.')),
  });
  const { one, reasons } = chosenOf(dying);
  await expect(one.tag('Ada')).rejects.toMatchObject({ code: 'MODEL_FAILED' });
  expect(reasons).toEqual([]);
});

it('gives way to the one of the product for good where it cannot be loaded, and says so once', async () => {
  const { one, reasons } = chosenOf(refusing);
  const found = await Promise.all([one.tag('Ada'), one.tag('Bea')]);
  expect(found.flat().map(({ recognizer }) => recognizer)).toEqual(['usual', 'usual']);
  expect(reasons).toEqual(['MODEL_CORRUPT']);
  expect(one.isReady).toBe(true);
  expect(one.status()).toMatchObject({
    id: 'usual',
    state: 'ready',
    insteadOf: { id: 'mine', code: 'MODEL_CORRUPT' },
  });
  await one.close();
  expect(new Set(closed)).toEqual(new Set(['mine', 'usual']));
});

it('starts no other one for a text nobody waits for, or once it is closed', async () => {
  const { one, reasons } = chosenOf(refusing);
  await expect(one.tag('Ada', { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow(
    'gone',
  );
  await one.close();
  await expect(one.tag('Ada')).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(reasons).toEqual([]);
});
