import type { SkillDetails, SkillReview, SkillSummary } from '../../shared/protocol/skills.ts';
import type { AgentState } from '../agent/agent-state.ts';
import type { Problem } from './messages.ts';

/** Name of the port the side panel opens to the background. */
export const SKILLS_PORT = 'skills';

/** What the side panel asks for; every one is answered. */
export type SkillsRequest =
  | { do: 'connect' }
  | { do: 'look'; skill: string }
  /** Takes a while: every file of the skill is looked over. */
  | { do: 'review'; skill: string }
  | { do: 'approve'; skill: string; hash: string }
  | { do: 'disable'; skill: string };

export interface SkillsResults {
  connect: object;
  look: { details: SkillDetails | null; problem: Problem | null };
  review: { review: SkillReview | null; problem: Problem | null };
  approve: { problem: Problem | null };
  disable: { problem: Problem | null };
}

/** Everything the side panel shows that the background knows; sent on every change. */
export interface SkillsSnapshot {
  agent: AgentState;
  /** `null` until the agent has told. */
  skills: SkillSummary[] | null;
  /** What kept the agent from telling. */
  problem: Problem | null;
}
