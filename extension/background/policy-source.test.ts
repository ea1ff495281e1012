import { expect, test, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/policy/default-policy.ts';
import { applyPatch } from '../../shared/policy/index.ts';
import type { Policy, PolicyPatch } from '../../shared/policy/schema.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { connectionLost } from '../../shared/protocol/wire-error.ts';
import type { PolicyEdit } from '../policy/policy-edit.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { createPolicySource } from './policy-source.ts';

const STRICT: Policy = { version: 1, defaultAction: 'block', rules: [] };
const CODING: PolicyEdit = { edit: 'profile', profile: 'coding' };
const NIMBUS: PolicyEdit = { edit: 'allow', value: 'Nimbus' };

/** An agent with a policy of its own; `fails` is what it says to a change. */
function agentWith(policy: Policy) {
  let listener = (_policy: Policy) => {};
  const agent = {
    policy,
    fails: undefined as Error | undefined,
    changeByHand: (to: Policy) => {
      agent.policy = to;
      listener(to);
    },
    peer: {
      async request(method: string, patch: PolicyPatch) {
        if (method === 'policy.get') return agent.policy;
        if (agent.fails !== undefined) throw agent.fails;
        agent.changeByHand(applyPatch(patch)(agent.policy));
        return agent.policy;
      },
      on(_event: string, heard: (policy: Policy) => void) {
        listener = heard;
        return () => {};
      },
    } as unknown as Peer,
  };
  return agent;
}

function sourceIn(area = fakeStorageArea()) {
  let connected: Peer | undefined;
  const onChange = vi.fn();
  const source = createPolicySource({ area, agent: () => connected, onChange });
  return {
    ...source,
    area,
    onChange,
    connect(peer: Peer) {
      connected = peer;
      source.follow(peer);
    },
    policy: async () => (await source.current()).policy,
    isPending: async () => (await source.current()).pending.length > 0,
  };
}

test('the default holds until an agent was heard', async () => {
  expect(await sourceIn().policy()).toEqual(DEFAULT_POLICY);
});

test('the policy of the agent holds, its changes at once, and also when the agent is away', async () => {
  const source = sourceIn();
  const agent = agentWith(STRICT);
  source.connect(agent.peer);
  await vi.waitFor(() => expect(source.onChange).toHaveBeenCalledExactlyOnceWith(STRICT));
  const asking: Policy = { ...STRICT, defaultAction: 'ask' };
  agent.changeByHand(asking);
  await vi.waitFor(async () => expect(await source.policy()).toEqual(asking));
  expect(await sourceIn(source.area).policy()).toEqual(asking);
});

test('a stored policy that cannot be read does not weaken anything', async () => {
  const area = fakeStorageArea();
  await area.set({ policy: { version: 1, defaultAction: 'allow everything' } });
  expect(await sourceIn(area).policy()).toEqual(DEFAULT_POLICY);
});

test('with an agent a change is the agent’s', async () => {
  const source = sourceIn();
  const agent = agentWith(STRICT);
  source.connect(agent.peer);
  await source.change([CODING]);
  expect(agent.policy.profile).toBe('coding');
  expect(await source.policy()).toEqual(agent.policy);
  expect(await source.isPending()).toBe(false);
});

test('without an agent a change is in force at once, and outlives the background', async () => {
  const source = sourceIn();
  await source.change([CODING]);
  expect(source.onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_POLICY, profile: 'coding' });
  const later = sourceIn(source.area);
  expect((await later.policy()).profile).toBe('coding');
  expect(await later.isPending()).toBe(true);
});

test('what was changed without the agent is made on the policy it has by then', async () => {
  const source = sourceIn();
  await source.change([NIMBUS]);
  const agent = agentWith({ ...STRICT, detection: { allowed: [{ value: 'Zephyr' }] } });
  source.connect(agent.peer);
  await vi.waitFor(async () => expect(await source.isPending()).toBe(false));
  expect(agent.policy).toEqual({
    ...STRICT,
    detection: { allowed: [{ value: 'Zephyr' }, { value: 'Nimbus' }] },
  });
  expect(await source.policy()).toEqual(agent.policy);
});

test('an agent lost in the middle of a change hears of it later', async () => {
  const source = sourceIn();
  const agent = agentWith(STRICT);
  agent.fails = connectionLost();
  source.connect(agent.peer);
  await source.change([CODING]);
  expect((await source.policy()).profile).toBe('coding');
  agent.fails = undefined;
  source.connect(agent.peer);
  await vi.waitFor(() => expect(agent.policy.profile).toBe('coding'));
});

test('what the agent refuses is not changed, and the person learns why', async () => {
  const source = sourceIn();
  const agent = agentWith(STRICT);
  agent.fails = new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    'It cannot be written.',
    'Free some space.',
  );
  source.connect(agent.peer);
  await expect(source.change([CODING])).rejects.toThrow('It cannot be written.');
  expect(await source.policy()).toEqual(STRICT);
});

test('what was changed earlier and is refused holds in this browser', async () => {
  const source = sourceIn();
  await source.change([CODING]);
  const agent = agentWith(STRICT);
  agent.fails = new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    'It cannot be written.',
    'Free some space.',
  );
  source.connect(agent.peer);
  await vi.waitFor(async () =>
    expect(await source.policy()).toEqual({ ...STRICT, profile: 'coding' }),
  );
  expect(source.refusal()?.message).toBe('It cannot be written.');
  expect(await source.isPending()).toBe(true);
});

test('a change that makes no valid policy is refused before anything happens', async () => {
  const source = sourceIn();
  const wrong: PolicyEdit = { edit: 'put', recognizer: { id: 'x', pattern: '(a' } };
  await expect(source.change([wrong])).rejects.toThrow(LifeSavorError);
  expect(source.onChange).not.toHaveBeenCalled();
});
