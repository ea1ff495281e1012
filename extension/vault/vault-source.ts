import type { Peer } from '../../shared/protocol/transport.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { agentAway } from '../agent/agent-away.ts';
import { problemOf } from '../background/problem-of.ts';
import type { Problem } from '../channel/messages.ts';
import { type VaultState, vaultState } from './vault-state.ts';

const STATUS_TIMEOUT_MS = 10_000;
/** A keychain asks its person meanwhile. */
const UNLOCK_TIMEOUT_MS = 120_000;
const LOCK_TIMEOUT_MS = 15_000;
/** The agent is away, or too busy to say; anything else it said about the vault itself. */
const NO_ANSWER = ['AGENT_NOT_RUNNING', 'CONNECTION_LOST', 'TIMEOUT', 'CANCELLED'];

/** The agent's vault as this browser sees it, and the two things it may do with the whole of it. */
export interface VaultSource {
  state(): VaultState;
  /** The agent was looked for: where it is not connected now, there is none. */
  lookedFor(): void;
  /** Learns how the vault stands at a fresh connection, and follows it from then on. */
  follow(peer: Peer): void;
  /** Resolves with what went wrong. The passphrase is passed on and kept nowhere. */
  unlock(passphrase: string | undefined): Promise<Problem | null>;
  lock(): Promise<Problem | null>;
}

export interface VaultSourceOptions {
  /** The agent, while it is connected. */
  agent(): Peer | undefined;
  onChange(): void;
}

export function createVaultSource({ agent, onChange }: VaultSourceOptions): VaultSource {
  let known: VaultState = { kind: 'unknown' };
  let lastAsked = 0;
  let isLookedFor = false;

  async function ask(peer: Peer): Promise<void> {
    const asked = ++lastAsked;
    const state = await peer
      .request('vault.status', {}, { timeoutMs: STATUS_TIMEOUT_MS })
      .then(vaultState, stateOfError);
    if (asked !== lastAsked) return;
    known = state;
    onChange();
  }

  async function tell(work: (peer: Peer) => Promise<unknown>): Promise<Problem | null> {
    try {
      const peer = agent();
      if (peer === undefined) throw agentAway('The vault needs');
      await work(peer);
      await ask(peer);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }

  return {
    state() {
      if (agent() !== undefined) return known;
      return { kind: isLookedFor ? 'away' : 'unknown' };
    },
    lookedFor() {
      isLookedFor = true;
      onChange();
    },
    follow(peer) {
      known = { kind: 'unknown' };
      peer.on('vault.changed', () => void ask(peer));
      void ask(peer);
    },
    unlock: (passphrase) =>
      tell((peer) =>
        peer.request('vault.unlock', passphrase === undefined ? {} : { passphrase }, {
          timeoutMs: UNLOCK_TIMEOUT_MS,
        }),
      ),
    lock: () => tell((peer) => peer.request('vault.lock', {}, { timeoutMs: LOCK_TIMEOUT_MS })),
  };
}

function stateOfError(error: unknown): VaultState {
  if (NO_ANSWER.includes(toLifeSavorError(error).code)) return { kind: 'unknown' };
  return { kind: 'unreadable', problem: problemOf(error) };
}
