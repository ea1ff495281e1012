import { expect, test, vi } from 'vitest';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import type { VaultStatus } from '../../shared/protocol/vault.ts';
import { createVaultSource } from './vault-source.ts';

const LOCKED: VaultStatus = { state: 'locked', provider: 'passphrase', pending: 0 };
const OPEN: VaultStatus = { state: 'unlocked', provider: 'passphrase', pending: 0, items: 3 };

/** An agent whose vault opens with one passphrase. */
function world() {
  let status = LOCKED;
  let changed = () => {};
  const request = vi.fn(async (method: string, { passphrase }: { passphrase?: string } = {}) => {
    if (method === 'vault.unlock' && passphrase !== 'right')
      throw new LifeSavorError('KEY_WRONG', 'The passphrase does not open it.', 'Try again.');
    if (method !== 'vault.status') status = method === 'vault.unlock' ? OPEN : LOCKED;
    return status;
  });
  const peer = {
    request,
    on: (_event: string, listener: () => void) => {
      changed = listener;
    },
  } as unknown as Peer;
  let agent: Peer | undefined = peer;
  const onChange = vi.fn();
  const source = createVaultSource({ agent: () => agent, onChange });
  return {
    source,
    onChange,
    request,
    follow: () => source.follow(peer),
    elsewhere(next: VaultStatus) {
      status = next;
      changed();
    },
    hangUp() {
      agent = undefined;
    },
  };
}

test('knows the vault from the connection on, and hears when it changes elsewhere', async () => {
  const { source, follow, elsewhere, onChange } = world();
  follow();
  expect(source.state()).toEqual({ kind: 'unknown' });
  await vi.waitFor(() =>
    expect(source.state()).toEqual({ kind: 'locked', takesPassphrase: true, problem: null }),
  );
  elsewhere(OPEN);
  await vi.waitFor(() => expect(source.state()).toEqual({ kind: 'unlocked', items: 3 }));
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('opens and locks it, and says in sentences what went wrong', async () => {
  const { source, follow } = world();
  follow();
  expect(await source.unlock('wrong')).toEqual({
    message: 'The passphrase does not open it.',
    nextStep: 'Try again.',
  });
  expect(await source.unlock('right')).toBeNull();
  expect(source.state()).toMatchObject({ kind: 'unlocked' });
  expect(await source.lock()).toBeNull();
  expect(source.state()).toMatchObject({ kind: 'locked' });
});

test('without an agent there is nothing to show or open', async () => {
  const { source, follow, hangUp, request } = world();
  follow();
  hangUp();
  expect(source.state()).toEqual({ kind: 'unknown' });
  source.lookedFor();
  expect(source.state()).toEqual({ kind: 'away' });
  request.mockClear();
  expect(await source.unlock('right')).toMatchObject({ message: expect.stringContaining('agent') });
  expect(request).not.toHaveBeenCalled();
});
