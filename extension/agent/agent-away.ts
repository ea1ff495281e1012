import { LifeSavorError } from '../../shared/protocol/errors.ts';

/** What is said where there is no agent. `needs` begins the sentence: "Skills need". */
export function agentAway(needs: string): LifeSavorError {
  return new LifeSavorError(
    'AGENT_NOT_RUNNING',
    `${needs} the agent on this computer, which is not connected.`,
    'Open Life Savor in the toolbar to see why.',
  );
}
