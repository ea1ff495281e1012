import { expect, test, vi } from 'vitest';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import type { Readiness, Written } from './field/field-hand.ts';
import type { FrameMark } from './page-fields.ts';
import { createVaultHandlers } from './vault-handlers.ts';

const ORIGIN = 'https://chat.example';
const ID = '7f1b3c58-0000-4000-8000-000000000000';
const MARK: FrameMark = { tabId: 1, frameId: 0, documentId: 'D', token: 't', origin: ORIGIN };

interface Given {
  readiness?: Readiness;
  written?: Written;
  /** What the agent says of an item nobody has confirmed. */
  isForOrigin?: boolean;
  isConnected?: boolean;
}

function world(given: Given = {}) {
  const {
    readiness = 'ready',
    written = 'written',
    isForOrigin = true,
    isConnected = true,
  } = given;
  const request = vi.fn(async (_method: string, params: { confirmed?: boolean }) => {
    if (!isForOrigin && params.confirmed === false)
      throw new LifeSavorError('ITEM_NOT_FOR_ORIGIN', 'Not for here.', 'Say so.');
    return { value: 'from the vault', id: ID };
  });
  let peer = isConnected ? ({ request } as unknown as Peer) : undefined;
  const connect = vi.fn(async () => {
    if (given.isConnected === undefined) peer = { request } as unknown as Peer;
    return { kind: 'not-running' } as const;
  });
  const write = vi.fn(async () => written);
  const handlers = createVaultHandlers({
    link: { peer: () => peer, connect },
    vault: { unlock: async () => null },
    windows: { take: (token) => (token === 't' ? ({ do: 'save' } as never) : undefined) },
    fields: { readiness: async () => readiness, write },
  });
  return { handlers, request, write, connect };
}

test('a value goes from the vault into the field, for the origin of its document', async () => {
  const { handlers, request, write } = world();
  const filled = await handlers.fill({ do: 'fill', itemId: ID, confirmed: false, mark: MARK });
  expect(filled).toEqual({ outcome: 'written', problem: null });
  expect(request).toHaveBeenCalledExactlyOnceWith(
    'vault.fill',
    { id: ID, origin: ORIGIN, confirmed: false },
    expect.anything(),
  );
  expect(write).toHaveBeenCalledExactlyOnceWith(MARK, 'from the vault');
});

test.each(['page-changed', 'field-gone'] as const)(
  'where the field is no more (%s), the vault is not even asked',
  async (readiness) => {
    const { handlers, request } = world({ readiness });
    const filled = await handlers.fill({ do: 'fill', itemId: ID, confirmed: true, mark: MARK });
    expect(filled).toEqual({ outcome: readiness, problem: null });
    expect(request).not.toHaveBeenCalled();
  },
);

test('an item that is not for this origin is neither written nor copied before a person says so', async () => {
  const { handlers, write } = world({ isForOrigin: false });
  expect(await handlers.fill({ do: 'fill', itemId: ID, confirmed: false, mark: MARK })).toEqual({
    outcome: 'needs-confirmation',
    problem: null,
  });
  expect(write).not.toHaveBeenCalled();
  const copied = await handlers.copy({ do: 'copy', itemId: ID, confirmed: false, origin: ORIGIN });
  expect(copied).toEqual({ value: null, needsConfirmation: true, problem: null });
  const again = await handlers.copy({ do: 'copy', itemId: ID, confirmed: true, origin: ORIGIN });
  expect(again).toMatchObject({ value: 'from the vault' });
});

test('what goes wrong is said in sentences, and without an agent too', async () => {
  const { handlers, connect } = world({ isConnected: false });
  const filled = await handlers.fill({ do: 'fill', itemId: ID, confirmed: false, mark: MARK });
  expect(filled).toMatchObject({ outcome: 'failed', problem: { nextStep: expect.any(String) } });
  expect(await handlers.choices({ do: 'choices', origin: ORIGIN, query: '' })).toMatchObject({
    found: null,
    problem: { message: expect.stringContaining('agent') },
  });
  expect(connect).toHaveBeenCalled();
});

test('a window that was asked for by nobody has nothing to do', async () => {
  const { handlers } = world();
  expect(await handlers.open({ do: 'open', token: 't' })).toEqual({ task: { do: 'save' } });
  expect(await handlers.open({ do: 'open', token: 'x' })).toEqual({ task: null });
});
