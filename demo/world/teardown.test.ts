import { expect, it } from 'vitest';
import { createTeardown } from './teardown.ts';

it('undoes everything, last first, even when a step fails', async () => {
  const undone: string[] = [];
  const teardown = createTeardown();
  teardown.defer(() => undone.push('folder'));
  teardown.defer(() => {
    throw new Error('browser');
  });
  teardown.defer(async () => undone.push('page'));
  await expect(teardown.run()).rejects.toThrow('browser');
  expect(undone).toEqual(['page', 'folder']);
  await teardown.run();
  expect(undone).toHaveLength(2);
});
