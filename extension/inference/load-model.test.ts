import { expect, test } from 'vitest';
import { loadModel } from './load-model.ts';

const NETWORK = Buffer.from('network');
const LISTS = Buffer.from('lists');

/** By `sha256sum`. */
const NETWORK_SHA256 = '3009be769fb8f956e8413ee9f3e0836e34968bc40457d0a10c549d2edcf00cc1';
const LISTS_SHA256 = '4c14c4a453f98de4bd1c972fea7850adb52822c5823e5da287085165afcf2020';

const CARD = {
  id: 'test',
  version: '1',
  task: 'token-classification',
  licence: 'none',
  types: ['PERSON'],
  features: { wordBuckets: 2, shapeBuckets: 2, ngramBuckets: 2, ngramsPerToken: 1, lists: [] },
  contextTokens: 1,
  thresholds: {},
  temperature: 1,
  files: {
    network: { name: 'model.onnx', bytes: NETWORK.length, sha256: NETWORK_SHA256 },
    lists: { name: 'lists.bin', bytes: LISTS.length, sha256: LISTS_SHA256 },
  },
};

function folder(changes: Record<string, Buffer | undefined> = {}) {
  const files: Record<string, Buffer | undefined> = {
    'model.json': Buffer.from(JSON.stringify(CARD)),
    'model.onnx': NETWORK,
    'lists.bin': LISTS,
    ...changes,
  };
  return async (name: string) => {
    const file = files[name];
    if (file === undefined) throw new Error('404');
    return Uint8Array.from(file).buffer;
  };
}

test('reads the card and the files it names', async () => {
  const model = await loadModel(folder());
  expect(model.card.id).toBe('test');
  expect([Buffer.from(model.network), Buffer.from(model.lists)]).toEqual([NETWORK, LISTS]);
});

test.each([
  ['a changed network', { 'model.onnx': Buffer.from('netw0rk') }, 'MODEL_CORRUPT'],
  ['lists cut short', { 'lists.bin': Buffer.from('list') }, 'MODEL_CORRUPT'],
  ['a card that is none', { 'model.json': Buffer.from('{}') }, 'MODEL_CORRUPT'],
  ['no network', { 'model.onnx': undefined }, 'MODEL_MISSING'],
  ['no card', { 'model.json': undefined }, 'MODEL_MISSING'],
])('refuses %s', async (_name, changes, code) => {
  await expect(loadModel(folder(changes))).rejects.toMatchObject({ code });
});
