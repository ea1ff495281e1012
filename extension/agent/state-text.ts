import type { AgentState } from './agent-state.ts';

/** What a person can do about a state; the popup carries it out. */
export type NextAction =
  | { do: 'connect'; label: string }
  | { do: 'use-agent'; label: string }
  | { do: 'copy'; label: string; text: string }
  | { do: 'update-extension'; label: string };

export interface StateText {
  tone: 'good' | 'plain' | 'attention';
  title: string;
  sentence: string;
  action: NextAction;
}

const INSTALL_COMMAND = 'lifesavor install';

/** One title, one sentence and one next action for a state. */
export function stateText(state: AgentState): StateText {
  if (state.kind === 'version-mismatch') return MISMATCH[state.update];
  return TEXTS[state.kind];
}

const TEXTS: Record<Exclude<AgentState['kind'], 'version-mismatch'>, StateText> = {
  connected: {
    tone: 'good',
    title: 'Connected',
    sentence: 'The agent on this computer checks every message too.',
    action: { do: 'connect', label: 'Check the connection' },
  },
  'browser-only': {
    tone: 'plain',
    title: 'Protected by the browser only',
    sentence: 'You switched the agent off. The rules in this browser still protect you.',
    action: { do: 'use-agent', label: 'Use the agent' },
  },
  'not-installed': {
    tone: 'attention',
    title: 'Agent not installed',
    sentence:
      'The rules in this browser protect you. Run this command in a terminal to add the agent.',
    action: { do: 'copy', label: 'Copy command', text: INSTALL_COMMAND },
  },
  'not-allowed': {
    tone: 'attention',
    title: 'Agent not allowed',
    sentence:
      'The agent is here but does not accept this browser. Run this command again to allow it.',
    action: { do: 'copy', label: 'Copy command', text: INSTALL_COMMAND },
  },
  'not-running': {
    tone: 'attention',
    title: 'Agent not running',
    sentence: 'The rules in this browser protect you until the agent is back.',
    action: { do: 'connect', label: 'Start the agent' },
  },
};

const MISMATCH: Record<'extension' | 'agent', StateText> = {
  extension: {
    tone: 'attention',
    title: 'Update the extension',
    sentence: 'The agent on this computer is newer than this extension and cannot talk to it.',
    action: { do: 'update-extension', label: 'Update the extension' },
  },
  agent: {
    tone: 'attention',
    title: 'Update the agent',
    sentence: 'The agent is older than this extension. Update Life Savor on this computer first.',
    action: { do: 'connect', label: 'Try again' },
  },
};
