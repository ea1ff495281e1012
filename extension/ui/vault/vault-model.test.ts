import { expect, test, vi } from 'vitest';
import { fakePort } from '../../channel/port.fake.ts';
import { createVaultModel } from './vault-model.ts';

const ORIGIN = 'https://chat.example';
const ITEM = { itemId: '7f1b3c58-0000-4000-8000-000000000000', confirmed: false };

function opened(copy = vi.fn(async (_text: string) => {})) {
  const ports = [fakePort()];
  const openPort = () => ports.at(-1)!;
  const model = createVaultModel({ openPort, copy, close: async () => {} }, 'token');
  const answer = (result: object) => {
    const port = openPort();
    const { id } = port.posted.at(-1) as { id: number };
    port.deliver({ id, result });
  };
  return { model, copy, ports, answer };
}

test('asks once what it is for, and shows the vault as it changes', async () => {
  const { model, ports, answer } = opened();
  expect(ports[0]?.posted).toEqual([{ id: 1, do: 'open', token: 'token' }]);
  answer({ task: { do: 'save', value: 'v', type: null, origin: null } });
  await vi.waitFor(() => expect(model.task.value).toMatchObject({ do: 'save' }));
  ports[0]?.deliver({ snapshot: { vault: { kind: 'unlocked', items: 4 } } });
  const before = model.vault.value;
  expect(before).toEqual({ kind: 'unlocked', items: 4 });
  ports[0]?.deliver({ snapshot: { vault: { kind: 'unlocked', items: 4 } } });
  expect(model.vault.value).toBe(before);
});

test('goes on over a new line after the background slept', async () => {
  const { model, ports, answer } = opened();
  answer({ task: null });
  ports[0]?.drop();
  ports.push(fakePort());
  const found = model.choices(ORIGIN, '');
  answer({ found: { items: [], total: 0 }, problem: null });
  expect(await found).toEqual({ found: { items: [], total: 0 }, problem: null });
});

test('a value is copied and not handed on', async () => {
  const { model, copy, answer } = opened();
  const copied = model.copy(ORIGIN, ITEM);
  answer({ value: 'from the vault', needsConfirmation: false, problem: null });
  expect(await copied).toEqual({ needsConfirmation: false, problem: null });
  expect(copy).toHaveBeenCalledExactlyOnceWith('from the vault');
});

test('a clipboard that refuses, and a background that is gone, are said', async () => {
  const refusing = vi.fn(() => Promise.reject(new Error('no')));
  const { model, answer, ports } = opened(refusing);
  const copied = model.copy(ORIGIN, ITEM);
  answer({ value: 'from the vault', needsConfirmation: false, problem: null });
  expect((await copied).problem?.message).toContain('clipboard');
  const filling = model.copy(ORIGIN, ITEM);
  ports[0]?.drop();
  expect((await filling).problem?.message).toContain('did not answer');
});
