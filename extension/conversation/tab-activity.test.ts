import { expect, test } from 'vitest';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createTabActivities } from './tab-activity.ts';

test('counts per tab, also when two messages leave at once', async () => {
  const tabs = createTabActivities(fakeStorageArea(), () => 5);
  await Promise.all([tabs.sent(1, 'a', 2), tabs.sent(1, 'b', 3), tabs.sent(2, 'a', 1)]);
  expect(await tabs.of(1)).toEqual({ replaced: 5, lastSend: { key: 'b', at: 5 } });
  expect((await tabs.of(2))?.replaced).toBe(1);
  expect(await tabs.of(3)).toBeUndefined();
});

test('forgets the tabs not used for longest', async () => {
  let now = 0;
  const tabs = createTabActivities(fakeStorageArea(), () => now++);
  for (let tab = 0; tab < 201; tab++) await tabs.sent(tab, 'a', 1);
  expect(await tabs.of(0)).toBeUndefined();
  expect((await tabs.of(200))?.replaced).toBe(1);
});
