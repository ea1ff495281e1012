import type { NegotiationStatus } from '../../shared/protocol/session.ts';

/** How the extension stands with the agent on this computer. Exactly one holds at any time. */
export type AgentState =
  | { kind: 'browser-only' }
  | { kind: 'connected'; build: string }
  | { kind: 'not-installed' }
  | { kind: 'not-allowed' }
  | { kind: 'not-running' }
  | { kind: 'version-mismatch'; update: 'extension' | 'agent' };

/** How the last attempt to reach the agent stands or ended. */
export type Attempt =
  | { stage: 'none' }
  | { stage: 'open'; status: NegotiationStatus; build: string }
  | { stage: 'closed'; browserError: string | undefined; relayCode: RelayCode | undefined };

export type RelayCode = 'AGENT_NOT_RUNNING' | 'AGENT_REFUSED';

/** What the person chose and what the last attempt showed, as the one state to present. */
export function agentState(enabled: boolean, attempt: Attempt): AgentState {
  if (!enabled) return { kind: 'browser-only' };
  if (attempt.stage === 'open') return openState(attempt.status, attempt.build);
  if (attempt.stage === 'none') return { kind: 'not-running' };
  if (attempt.relayCode === 'AGENT_REFUSED') return { kind: 'not-allowed' };
  if (attempt.relayCode === 'AGENT_NOT_RUNNING') return { kind: 'not-running' };
  return { kind: closedKind(attempt.browserError ?? '') };
}

function openState(status: NegotiationStatus, build: string): AgentState {
  if (status === 'update_extension') return { kind: 'version-mismatch', update: 'extension' };
  if (status === 'update_agent') return { kind: 'version-mismatch', update: 'agent' };
  return { kind: 'connected', build };
}

/**
 * Reads the browser's wording. Firefox says "No such native application" for a host that is not
 * registered and for one that does not allow this extension; the remedy is the same.
 */
function closedKind(browserError: string): 'not-installed' | 'not-allowed' | 'not-running' {
  const error = browserError.toLowerCase();
  if (error.includes('host not found') || error.includes('no such native application'))
    return 'not-installed';
  if (error.includes('forbidden') || error.includes('does not have permission'))
    return 'not-allowed';
  return 'not-running';
}
