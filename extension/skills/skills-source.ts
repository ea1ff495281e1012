import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { SkillSummary } from '../../shared/protocol/skills.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
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
  let asking: Promise<void> | undefined;
  let isStale = false;

  async function ask(): Promise<void> {
    do {
      isStale = false;
      known = await listOf(agent(), known);
    } while (isStale);
    asking = undefined;
    onChange();
  }

  function refresh(): Promise<void> {
    if (asking) isStale = true;
    asking ??= ask();
    return asking;
  }

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

/** What is said where something of skills needs the agent and there is none. */
export function skillsNeedAgent(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_NOT_RUNNING',
    'Skills need the agent on this computer, which is not connected.',
    'Open Life Savor in the toolbar to see why.',
  );
}
