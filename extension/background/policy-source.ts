import { DEFAULT_POLICY } from '../../shared/policy/default-policy.ts';
import { parsePolicy } from '../../shared/policy/parse.ts';
import { type Policy, policySchema } from '../../shared/policy/schema.ts';
import type { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { addPending } from '../policy/pending-edits.ts';
import { changeOf, type PolicyEdit, patchBetween } from '../policy/policy-edit.ts';
import { policyEditsSchema } from '../policy/policy-edit-schema.ts';
import type { StorageArea } from '../storage/storage-area.ts';

const ITEM = 'policy';
const PENDING_ITEM = 'policyPending';
/** Writing one small file. */
const CHANGE_TIMEOUT_MS = 5_000;
/** The agent is away; anything else it said about the change itself. */
const AWAY = ['AGENT_NOT_RUNNING', 'CONNECTION_LOST', 'TIMEOUT', 'CANCELLED'];

export interface PolicyInForce {
  policy: Policy;
  /** Edits of this browser the agent has not taken over; `policy` has them. */
  pending: readonly PolicyEdit[];
}

/** The agent's policy with what a person changed here, remembered for the time without an agent. */
export interface PolicySource {
  current(): Promise<PolicyInForce>;
  /** What the agent said when it did not take over what was changed without it. */
  refusal(): LifeSavorError | undefined;
  /** Hands pending edits to the agent at a fresh connection, takes over its policy and follows it. */
  follow(peer: Peer): void;
  /**
   * Makes all edits at once: in the agent's policy where there is an agent, else here, in force
   * at once, until an agent can be told.
   * @throws LifeSavorError when the policy would not be valid, or the agent refuses; nothing is changed then.
   */
  change(edits: readonly PolicyEdit[]): Promise<void>;
}

export interface PolicySourceOptions {
  area: StorageArea;
  /** The agent, while it is connected. */
  agent(): Peer | undefined;
  onChange(policy: Policy): void;
}

export function createPolicySource({ area, agent, onChange }: PolicySourceOptions): PolicySource {
  let loading: Promise<PolicyInForce> | undefined;
  let refusal: LifeSavorError | undefined;
  /** The last policy the agent named, whether as an answer or by itself. */
  let heard: Policy = DEFAULT_POLICY;
  let turn: Promise<unknown> = Promise.resolve();

  function current(): Promise<PolicyInForce> {
    loading ??= load(area);
    return loading;
  }

  /** One change after the other: each is made on what the one before has left. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  function use(policy: Policy, pending: readonly PolicyEdit[]): void {
    loading = Promise.resolve({ policy, pending });
    area.set({ [ITEM]: policy, [PENDING_ITEM]: pending }).catch(() => {});
    onChange(policy);
  }

  async function change(edits: readonly PolicyEdit[]): Promise<void> {
    const known = await current();
    const next = parsePolicy(changeOf(edits)(known.policy));
    const pending = addPending(known.pending, edits);
    const peer = agent();
    try {
      if (peer === undefined) return use(next, pending);
      heard = await tell(peer, pending);
      refusal = undefined;
      use(heard, []);
    } catch (error) {
      if (!isAway(error)) throw error;
      use(next, pending);
    }
  }

  async function handOver(peer: Peer): Promise<void> {
    const { pending } = await current();
    try {
      heard = await tell(peer, pending);
      refusal = undefined;
      use(heard, []);
    } catch (error) {
      if (isAway(error)) return;
      refusal = toLifeSavorError(error);
      heard = await peer.request('policy.get', {});
      use(withEdits(heard, pending), pending);
    }
  }

  return {
    current,
    refusal: () => refusal,
    follow(peer) {
      peer.on('policy.changed', (policy) => {
        heard = policy;
        void inTurn(async () => {
          const { pending } = await current();
          use(withEdits(heard, pending), pending);
        });
      });
      inTurn(() => handOver(peer)).catch(() => {});
    },
    change: (edits) => inTurn(() => change(edits)),
  };
}

async function load(area: StorageArea): Promise<PolicyInForce> {
  const policy = policySchema.safeParse((await area.get(ITEM))[ITEM]);
  const pending = policyEditsSchema.safeParse((await area.get(PENDING_ITEM))[PENDING_ITEM] ?? []);
  return {
    policy: policy.success ? policy.data : DEFAULT_POLICY,
    pending: pending.success ? pending.data : [],
  };
}

/** Makes the edits on the policy the agent has now; gives the one then in force. */
async function tell(peer: Peer, edits: readonly PolicyEdit[]): Promise<Policy> {
  const theirs = await peer.request('policy.get', {});
  const patch = patchBetween(theirs, parsePolicy(changeOf(edits)(theirs)));
  if (patch === undefined) return theirs;
  return peer.request('policy.change', patch, { timeoutMs: CHANGE_TIMEOUT_MS });
}

/** What the agent refused holds here all the same, unless no valid policy comes of it. */
function withEdits(policy: Policy, edits: readonly PolicyEdit[]): Policy {
  const edited = policySchema.safeParse(changeOf(edits)(policy));
  return edited.success ? edited.data : policy;
}

function isAway(error: unknown): boolean {
  return AWAY.includes(toLifeSavorError(error).code);
}
