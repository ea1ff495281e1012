import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { signCredentials } from '../../cloud/wire/command.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import { userClaims } from '../keys/claims.ts';
import { encodeJwt } from '../keys/jwt.ts';
import { agentRights } from '../keys/rights.ts';
import type { SignFor } from './send-command.ts';

/**
 * What signs, for each agent it is called for, a statement with a new token for that agent's own key:
 * with the rights that agents have by now. It throws for one that was revoked: its new token would be
 * let in.
 */
export function tokenSigner(folder: FleetFolder): SignFor {
  const key = folder.signerKey();
  const account = folder.seed('account');
  return (agent) => {
    const { user, revoked } = folder.agent(agent);
    if (revoked) throw isRevoked();
    const token = encodeJwt(userClaims(agent, user, agentRights(agent)), account);
    return signCredentials(token, { agent, key });
  };
}

function isRevoked(): LifeSavorError {
  return new LifeSavorError(
    'FLEET_INVALID',
    'This agent was revoked, and gets no other token.',
    'Enrol it anew with "lifesavor fleet enroll".',
  );
}
