import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CloudOrder, CloudStatus } from '../../shared/protocol/cloud.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { fakeOrder } from './order.fake.ts';
import { createOrdersSource } from './orders-source.ts';

const OFF: CloudStatus = { state: 'off', kinds: [], signers: [] };
const ONLINE: CloudStatus = {
  ...OFF,
  state: 'online',
  url: 'wss://fleet.example:8443/x',
  pending: 1,
  noted: 0,
};
const NONE = { fleet: null, pending: 0, noted: 0, orders: null, problem: null };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function world(first: CloudStatus = ONLINE) {
  let status = first;
  let orders: CloudOrder[] | Error = [fakeOrder(1)];
  const listeners = new Map<string, () => void>();
  const request = vi.fn(async (method: string) => {
    if (method === 'cloud.status') return status;
    if (orders instanceof Error) throw orders;
    return { orders };
  });
  const peer = {
    request,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
  } as unknown as Peer;
  let agent: Peer | undefined = peer;
  let isWatched = true;
  const onChange = vi.fn();
  const source = createOrdersSource({ agent: () => agent, isWatched: () => isWatched, onChange });
  return {
    source,
    onChange,
    asked: () => request.mock.calls.map(([method]) => method),
    follow: () => source.follow(peer),
    tell: (event: string) => listeners.get(event)?.(),
    set(next: { status?: CloudStatus; orders?: CloudOrder[] | Error }) {
      status = next.status ?? status;
      orders = next.orders ?? orders;
    },
    lookAway() {
      isWatched = false;
    },
    hangUp() {
      agent = undefined;
    },
  };
}

test('tells whose fleet it is and what came, and hears when that changes', async () => {
  const { source, follow, set, tell } = world();
  follow();
  expect(source.state()).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(source.state()).toEqual({
    fleet: 'fleet.example:8443',
    pending: 1,
    noted: 0,
    orders: [fakeOrder(1)],
    problem: null,
  });
  set({ orders: [fakeOrder(1), fakeOrder(2)], status: { ...ONLINE, pending: 2 } });
  tell('cloud.changed');
  await vi.runAllTimersAsync();
  expect(source.state()).toMatchObject({ pending: 2, orders: [fakeOrder(1), fakeOrder(2)] });
});

test('while nobody looks only the numbers are asked for, and not at once', async () => {
  const { source, follow, asked, lookAway } = world();
  lookAway();
  follow();
  await vi.advanceTimersByTimeAsync(1500);
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked()).toEqual(['cloud.status']);
  expect(source.state()).toMatchObject({ pending: 1, orders: null });
});

test('where the agent belongs to no fleet nothing more is asked, whatever becomes of the vault', async () => {
  const { source, follow, asked, tell } = world(OFF);
  follow();
  await vi.runAllTimersAsync();
  tell('vault.changed');
  await vi.runAllTimersAsync();
  expect(asked()).toEqual(['cloud.status']);
  expect(source.state()).toEqual(NONE);
});

test('a locked vault is said, nothing of before is shown, and it is asked again once it is open', async () => {
  const { source, follow, set, tell } = world();
  follow();
  await vi.runAllTimersAsync();
  set({
    status: { ...OFF, state: 'waiting-for-vault', url: 'wss://fleet.example' },
    orders: new LifeSavorError('VAULT_LOCKED', 'The vault is locked.', 'Unlock it.'),
  });
  tell('vault.changed');
  await vi.runAllTimersAsync();
  expect(source.state()).toEqual({
    fleet: 'fleet.example',
    pending: 0,
    noted: 0,
    orders: null,
    problem: { message: 'The vault is locked.', nextStep: 'Unlock it.' },
  });
  set({ status: ONLINE, orders: [fakeOrder(1)] });
  tell('vault.changed');
  await vi.runAllTimersAsync();
  expect(source.state()).toMatchObject({ pending: 1, problem: null });
});

test('what was known stays while the agent cannot say', async () => {
  const { source, follow, set, tell } = world();
  follow();
  await vi.runAllTimersAsync();
  set({ orders: new LifeSavorError('TIMEOUT', 'It took too long.', 'Try again.') });
  tell('cloud.changed');
  await vi.runAllTimersAsync();
  expect(source.state()).toMatchObject({
    orders: [fakeOrder(1)],
    problem: { message: 'It took too long.' },
  });
});

test('knows nothing without an agent, and says so once it was looked for', async () => {
  const { source, follow, hangUp } = world();
  follow();
  await vi.runAllTimersAsync();
  hangUp();
  expect(source.state()).toEqual(NONE);
  const other = world();
  other.hangUp();
  expect(other.source.state()).toBeUndefined();
  other.source.lookedFor();
  expect(other.source.state()).toEqual(NONE);
  expect(other.onChange).toHaveBeenCalledOnce();
});
