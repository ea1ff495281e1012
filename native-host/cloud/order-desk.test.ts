import { expect, it, vi } from 'vitest';
import type { AuditEvent } from '../audit/index.ts';
import type { KeptOrder } from '../vault/store/cloud-table.ts';
import { type Decision, OrderDesk, orderDigest } from './order-desk.ts';

const ASKED: KeptOrder = { id: 'asked', kind: 'skill.remove', state: 'pending', body: '{"a":1}' };
const READ: KeptOrder = { id: 'read', kind: 'message', state: 'noted', body: '{"a":2}' };
const BEGUN: KeptOrder = { id: 'begun', kind: 'logs', state: 'started', body: '{"a":3}' };

function desk() {
  let orders = [ASKED, READ, BEGUN];
  const noted: AuditEvent[] = [];
  const decide = vi.fn(async (_decision: Decision) => ({ outcome: 'ok' }) as const);
  const call = async (op: string, id: string) => {
    if (op === 'cloudOrders') return orders;
    if (op !== 'cloudRemoveOrder') throw new Error(op);
    orders = orders.filter((order) => order.id !== id);
  };
  const vault = { isOpen: true, call } as never;
  const onChange = vi.fn();
  const made = new OrderDesk({ vault, note: (event) => noted.push(event), onChange, decide });
  return { desk: made, decide, noted, onChange };
}

const about = (order: KeptOrder, more: Partial<Decision> = {}): Decision => {
  const digest = orderDigest(order);
  return { id: order.id, digest, isApproved: true, by: 'extension', ...more };
};

it('hands on what a person has decided, and says that something changed', async () => {
  const { desk: place, decide, onChange } = desk();
  expect(await place.decide(about(ASKED))).toEqual({ outcome: 'ok' });
  expect(decide).toHaveBeenCalledExactlyOnceWith(about(ASKED));
  expect(onChange).toHaveBeenCalledOnce();
});

it('takes away what was read, and notes who did it', async () => {
  const { desk: place, decide, noted } = desk();
  await place.decide(about(READ, { isApproved: false }));
  expect(decide).not.toHaveBeenCalled();
  expect((await place.all()).map(({ id }) => id)).toEqual(['asked']);
  expect(noted).toMatchObject([{ decision: 'dismissed', by: 'extension' }]);
});

it.each([
  [
    'another one than was shown',
    about(ASKED, { digest: orderDigest(READ) }),
    'CLOUD_ORDER_CHANGED',
  ],
  ['one that is gone', about({ ...ASKED, id: 'gone' }), 'CLOUD_ORDER_MISSING'],
  ['one that is being carried out', about(BEGUN), 'CLOUD_ORDER_MISSING'],
])('does nothing about %s', async (_what, decision, code) => {
  const { desk: place, decide, noted } = desk();
  await expect(place.decide(decision)).rejects.toMatchObject({ code });
  expect(decide).not.toHaveBeenCalled();
  expect(noted).toEqual([]);
});
