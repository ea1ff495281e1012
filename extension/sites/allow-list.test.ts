import { expect, test } from 'vitest';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createAllowList } from './allow-list.ts';

const support = { type: 'EMAIL_ADDRESS', value: 'support@example.org' } as const;

test('holds for this value on this site only, and can be taken back', async () => {
  const list = createAllowList(fakeStorageArea());
  await list.set('chat.example', support, true);
  expect(await list.has('chat.example', support)).toBe(true);
  expect(await list.has('other.example', support)).toBe(false);
  expect(await list.has('chat.example', { ...support, value: 'x@example.org' })).toBe(false);
  await list.set('chat.example', support, false);
  expect(await list.has('chat.example', support)).toBe(false);
});

test('survives a restart without the value ever being written', async () => {
  const area = fakeStorageArea();
  await createAllowList(area).set('chat.example', support, true);
  expect(await createAllowList(area).has('chat.example', support)).toBe(true);
  expect(JSON.stringify([...area.items])).not.toMatch(/support|example\.org/);
});

test('two installations write different lines for the same value', async () => {
  const areas = [fakeStorageArea(), fakeStorageArea()];
  for (const area of areas) await createAllowList(area).set('chat.example', support, true);
  const [a, b] = areas.map((area) => JSON.stringify([...area.items]));
  expect(a).not.toBe(b);
});
