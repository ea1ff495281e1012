import type { FleetFolder } from '../folder/fleet-folder.ts';
import { accountClaims, operatorClaims } from '../keys/claims.ts';
import { encodeJwt } from '../keys/jwt.ts';
import { serverConfig } from './server-config.ts';

/** The token of the account of the fleet, with everybody who was revoked until now. */
export function accountToken(folder: FleetFolder): string {
  const { name, account } = folder.settings();
  const revocations = folder.revocations();
  return encodeJwt(
    accountClaims(name, account, { jetstream: true, revocations }),
    folder.seed('operator'),
  );
}

/** Writes the configuration of every node anew: a node that starts with it knows all revocations. */
export function writeServers(folder: FleetFolder): void {
  const settings = folder.settings();
  const { name, operator, system, account } = settings;
  const pair = folder.seed('operator');
  const parts = {
    settings,
    operatorToken: encodeJwt(operatorClaims(name, operator, system), pair),
    accountTokens: {
      [system]: encodeJwt(accountClaims('system', system, { jetstream: false }), pair),
      [account]: accountToken(folder),
    },
    routeSecret: folder.routeSecret(),
  };
  for (const node of settings.nodes) folder.putServer(node.name, serverConfig(node, parts));
}
