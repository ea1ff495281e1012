import { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import { EndedOverProbe } from '../mcp/mcp-errors.ts';
import { brokeProtocol, startFailed } from '../skill-errors.ts';

/**
 * Why a process is of no use any more. `start`: there never was one. `probe`: it ended because it
 * knows only the older protocol, which is no failure. `quiet`: it ended in good order while nobody
 * needed it.
 */
export interface Fault {
  kind: 'start' | 'failure' | 'breach' | 'probe' | 'quiet';
  error: LifeSavorError;
}

/** What went wrong while the process was started. */
export function startFault(error: unknown): Fault {
  return { kind: 'start', error: error instanceof LifeSavorError ? error : startFailed() };
}

/** What went wrong while the server was greeted. */
export function greetingFault(error: unknown): Fault {
  if (error instanceof EndedOverProbe) {
    return { kind: 'probe', error: brokeProtocol('ended before it was greeted') };
  }
  const known = error instanceof LifeSavorError ? error : brokeProtocol('does not keep to MCP');
  return { kind: 'failure', error: known };
}
