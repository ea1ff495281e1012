import { DEFAULT_POLICY } from '../../shared/policy/default-policy.ts';
import { type Policy, policySchema } from '../../shared/policy/schema.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import type { StorageArea } from '../storage/storage-area.ts';

const ITEM = 'policy';

/** The agent's policy, remembered for the time without an agent. */
export interface PolicySource {
  current(): Promise<Policy>;
  /** Fetches the policy over a fresh connection and follows its changes. */
  follow(peer: Peer): void;
}

export function createPolicySource(
  area: StorageArea,
  onChange: (policy: Policy) => void,
): PolicySource {
  let loading: Promise<Policy> | undefined;

  async function load(): Promise<Policy> {
    const stored = policySchema.safeParse((await area.get(ITEM))[ITEM]);
    return stored.success ? stored.data : DEFAULT_POLICY;
  }

  function use(policy: Policy): void {
    loading = Promise.resolve(policy);
    area.set({ [ITEM]: policy }).catch(() => {});
    onChange(policy);
  }

  return {
    current() {
      loading ??= load();
      return loading;
    },
    follow(peer) {
      peer.on('policy.changed', use);
      peer.request('policy.get', {}).then(use, () => {});
    },
  };
}
