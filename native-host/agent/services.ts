import type { Detector } from '../../shared/detect/index.ts';
import type { VersionOffer } from '../../shared/protocol/index.ts';
import type { ModelLibrary } from '../inference/library/model-library.ts';
import type { RulesThread } from '../scan/rules-thread/rules-thread.ts';
import type { SkillHost } from '../skills/host/skill-host.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { CloudSource } from './cloud/cloud-source.ts';
import type { ConversationKeeper } from './conversation-keeper.ts';
import type { ModelReader } from './model-reader.ts';
import type { PolicySource } from './policy-source.ts';
import type { VaultKeeper } from './vault-keeper.ts';

/** What the method handlers work with. */
export interface Services {
  detector: Detector;
  /** The same rules in a thread of their own, for long texts. */
  longRules: RulesThread;
  model: ModelReader;
  /** Which models there are, and which one is to be used. */
  models: ModelLibrary;
  policy: PolicySource;
  conversations: ConversationKeeper;
  vault: VaultKeeper;
  audit: AuditTrail;
  /** Resolves once the folders of skills have been read for the first time. */
  skills(): Promise<SkillHost>;
  /** The link to a fleet, off until this agent is enrolled. */
  cloud: CloudSource;
  /** What this build speaks and can do. */
  offer: VersionOffer;
  stats: AgentStats;
  /** Ends the agent once the answer is on its way. */
  stop(): void;
}

export interface AgentStats {
  startedAt: number;
  messagesChecked: number;
  connections(): number;
}
