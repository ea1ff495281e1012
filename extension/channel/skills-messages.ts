import type { Params, Result } from '../../shared/protocol/methods.ts';
import type { SettingProblem } from '../../shared/protocol/skill-settings.ts';
import type { SkillDetails, SkillReview, SkillSummary } from '../../shared/protocol/skills.ts';
import type { AgentState } from '../agent/agent-state.ts';
import type { VaultState } from '../vault/vault-state.ts';
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
  | { do: 'disable'; skill: string }
  | { do: 'settings'; skill: string }
  /** `hash`: of the skill whose settings were shown. */
  | { do: 'configure'; skill: string; hash: string; values: Params<'skills.configure'>['values'] }
  /** `null` removes the secret from the vault. */
  | { do: 'secret'; skill: string; key: string; value: string | null }
  | { do: 'unlock'; passphrase?: string | undefined };

export interface SkillsResults {
  connect: object;
  look: { details: SkillDetails | null; problem: Problem | null };
  review: { review: SkillReview | null; problem: Problem | null };
  approve: { problem: Problem | null };
  disable: { problem: Problem | null };
  settings: { found: Result<'skills.settings'> | null; problem: Problem | null };
  /** `problems` are those of single settings; nothing was set where there is any problem. */
  configure: { problems: SettingProblem[]; problem: Problem | null };
  secret: { problem: Problem | null };
  unlock: { problem: Problem | null };
}

/** Everything the side panel shows that the background knows; sent on every change. */
export interface SkillsSnapshot {
  agent: AgentState;
  /** `null` until the agent has told. */
  skills: SkillSummary[] | null;
  /** What kept the agent from telling. */
  problem: Problem | null;
  /** Where secret settings are kept. */
  vault: VaultState;
}
