import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { LinkClient } from '../../link/handshake.ts';

/**
 * A check to be made first by what browsers may not do. `what` goes on from "Only the command line may".
 * What it returns throws LifeSavorError AGENT_REFUSED for them.
 */
export function cliOnly({ role }: LinkClient, what: string, nextStep: string): () => void {
  return () => {
    if (role !== 'cli')
      throw new LifeSavorError('AGENT_REFUSED', `Only the command line may ${what}.`, nextStep);
  };
}
