import { expect, it } from 'vitest';
import { assemble, createTeardown } from './teardown.ts';

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

it('a failed assembly is taken apart and says what failed first', async () => {
  const undone: string[] = [];
  const assembly = assemble(async (teardown) => {
    teardown.defer(() => undone.push('folder'));
    teardown.defer(() => {
      throw new Error('and the rest');
    });
    throw new Error('the browser is missing');
  });
  await expect(assembly).rejects.toThrow('the browser is missing');
  expect(undone).toEqual(['folder']);
});
