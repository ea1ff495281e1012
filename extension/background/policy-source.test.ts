import { expect, test, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/policy/default-policy.ts';
import type { Policy } from '../../shared/policy/schema.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createPolicySource } from './policy-source.ts';

const STRICT: Policy = { version: 1, defaultAction: 'block', rules: [] };

function agentWith(policy: Policy) {
  let change = (_policy: Policy) => {};
  const peer = {
    request: async () => policy,
    on: (_event: string, listener: (policy: Policy) => void) => {
      change = listener;
      return () => {};
    },
  } as unknown as Peer;
  return { peer, change: (to: Policy) => change(to) };
}

test('the default holds until an agent was heard', async () => {
  const source = createPolicySource(fakeStorageArea(), () => {});
  expect(await source.current()).toEqual(DEFAULT_POLICY);
});

test('the policy of the agent holds, its changes at once, and also when the agent is away', async () => {
  const area = fakeStorageArea();
  const onChange = vi.fn();
  const source = createPolicySource(area, onChange);
  const agent = agentWith(STRICT);
  source.follow(agent.peer);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(STRICT));
  const asking: Policy = { ...STRICT, defaultAction: 'ask' };
  agent.change(asking);
  expect(await source.current()).toEqual(asking);
  expect(await createPolicySource(area, () => {}).current()).toEqual(asking);
});

test('a stored policy that cannot be read does not weaken anything', async () => {
  const area = fakeStorageArea();
  await area.set({ policy: { version: 1, defaultAction: 'allow everything' } });
  expect(await createPolicySource(area, () => {}).current()).toEqual(DEFAULT_POLICY);
});
