import type { SkillSummary } from '../../shared/protocol/skills.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { createRefresher } from '../agent/refresher.ts';
import { problemOf } from '../background/problem-of.ts';
import type { Problem } from '../channel/messages.ts';

const LIST_TIMEOUT_MS = 10_000;

export interface SkillsState {
  /** `null` until the agent has told. */
  skills: SkillSummary[] | null;
  problem: Problem | null;
}

/** The agent's skills as this browser sees them. The agent is asked only while somebody looks. */
export interface SkillsSource {
  state(): SkillsState;
  follow(peer: Peer): void;
  /** Asks the agent again; asked meanwhile, once more afterwards. Never rejects. */
  refresh(): Promise<void>;
}

export interface SkillsSourceOptions {
  /** The agent, while it is connected. */
  agent(): Peer | undefined;
  isWatched(): boolean;
  onChange(): void;
}

export function createSkillsSource(options: SkillsSourceOptions): SkillsSource {
  const { agent, isWatched, onChange } = options;
  let known: SkillsState = { skills: null, problem: null };
  const refresh = createRefresher(async () => {
    known = await listOf(agent(), known);
  }, onChange);

  return {
    state: () => (agent() === undefined ? { skills: null, problem: null } : known),
    follow(peer) {
      known = { skills: null, problem: null };
      const look = () => {
        if (isWatched()) void refresh();
      };
      peer.on('skills.changed', look);
      look();
    },
    refresh,
  };
}

async function listOf(peer: Peer | undefined, before: SkillsState): Promise<SkillsState> {
  if (!peer) return { skills: null, problem: null };
  try {
    const { skills } = await peer.request('skills.list', {}, { timeoutMs: LIST_TIMEOUT_MS });
    return { skills, problem: null };
  } catch (error) {
    return { ...before, problem: problemOf(error) };
  }
}
