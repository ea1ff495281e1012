import { expect, test, vi } from 'vitest';
import { createOneTimeStore } from './one-time.ts';
import type { VaultTask } from './vault-task.ts';
import { createVaultWindows } from './vault-windows.ts';

const TASK: VaultTask = { do: 'save', value: 'v', type: null, origin: null };

function world() {
  let close = (_id: number) => {};
  let lastId = 0;
  const open = vi.fn(async (_path: string, _overTab: number | undefined) => ++lastId);
  const focus = vi.fn(async (_id: number) => {});
  const api = {
    open,
    focus,
    onClosed: (listener: typeof close) => {
      close = listener;
    },
  };
  let tokens = 0;
  const newToken = () => `token-${++tokens}`;
  const tasks = createOneTimeStore<VaultTask>({ lifetimeMs: 60_000, newToken });
  return { windows: createVaultWindows(api, tasks), open, focus, close: (id: number) => close(id) };
}

test('the address of a window holds a token and nothing else, good once', async () => {
  const { windows, open } = world();
  await windows.open(TASK, 3);
  expect(open).toHaveBeenCalledExactlyOnceWith('/vault.html?task=token-1', 3);
  expect(windows.take('token-1')).toEqual(TASK);
  expect(windows.take('token-1')).toBeUndefined();
});

test('what a window was for is forgotten when it closes or does not open', async () => {
  const { windows, open, close } = world();
  await windows.open(TASK, 3);
  close(1);
  expect(windows.take('token-1')).toBeUndefined();
  open.mockRejectedValueOnce(new Error('no window'));
  await expect(windows.open(TASK, 3)).rejects.toThrow('no window');
  expect(windows.take('token-2')).toBeUndefined();
});

test('pages get one window at a time, however often they ask', async () => {
  const { windows, open, focus, close } = world();
  const answers = [windows.openOne(TASK, 3), windows.openOne(TASK, 3)];
  expect(await Promise.all(answers)).toEqual([true, false]);
  expect(await windows.openOne(TASK, 4)).toBe(false);
  expect(focus).toHaveBeenLastCalledWith(1);
  expect(open).toHaveBeenCalledOnce();
  close(1);
  expect(await windows.openOne(TASK, 3)).toBe(true);
});
