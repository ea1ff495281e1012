import { expect, test } from 'vitest';
import type { MapEntry } from '../../shared/protocol/conversation.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createMapStore } from './map-store.ts';

const DAY_MS = 24 * 60 * 60_000;
const entry: MapEntry = {
  placeholder: '[EMAIL_1]',
  type: 'EMAIL_ADDRESS',
  value: 'ada@example.org',
};

test('a map survives the restart of the background worker', async () => {
  const area = fakeStorageArea();
  await createMapStore(area, () => 0).save('a', [entry]);
  expect(await createMapStore(area, () => 1).load('a')).toEqual([entry]);
});

test('a map is gone after a day', async () => {
  const area = fakeStorageArea();
  let now = 0;
  const store = createMapStore(area, () => now);
  await store.save('a', [entry]);
  now = DAY_MS + 1;
  expect(await store.load('a')).toEqual([]);
  await store.save('b', []);
  expect(area.items.has('map:a')).toBe(false);
});

test('the oldest conversations make room, and nothing of them stays', async () => {
  const area = fakeStorageArea();
  let now = 0;
  const store = createMapStore(area, () => now++);
  for (let i = 0; i < 210; i++) await store.save(`c${i}`, [entry]);
  expect(await store.load('c0')).toEqual([]);
  expect(await store.load('c209')).toEqual([entry]);
  expect(area.items.size).toBe(200 + 1);
});

test('conversations saved at the same moment are all kept', async () => {
  const store = createMapStore(fakeStorageArea(), () => 0);
  await Promise.all(['a', 'b', 'c'].map((key) => store.save(key, [entry])));
  for (const key of ['a', 'b', 'c']) expect(await store.load(key)).toEqual([entry]);
});
