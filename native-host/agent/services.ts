import type { Detector } from '../../shared/detect/index.ts';
import type { VersionOffer } from '../../shared/protocol/index.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { ModelReader } from './model-reader.ts';
import type { PolicySource } from './policy-source.ts';

/** What the method handlers work with. */
export interface Services {
  detector: Detector;
  model: ModelReader;
  policy: PolicySource;
  conversations: ConversationStore;
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
