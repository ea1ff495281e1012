import { join } from 'node:path';
import { z } from 'zod';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { type FleetNode, settingsSchema } from './folder/settings.ts';
import type { FleetPlan } from './init-fleet.ts';

/** What an operator says about the fleet they want. */
export interface Wishes {
  /** What agents connect to. */
  url: string;
  name: string;
  /** Hosts of the servers: none (that of the address), one or three. */
  hosts: readonly string[];
  /** Folder on the servers. */
  store: string;
  heartbeatSeconds: number;
  cert?: string | undefined;
  key?: string | undefined;
  ca?: string | undefined;
  clientCa?: string | undefined;
  /** The operator's own certificate, where servers ask for one. */
  clientCert?: string | undefined;
  clientKey?: string | undefined;
  /** What servers of a cluster show to each other, and its authority. */
  routeCert?: string | undefined;
  routeKey?: string | undefined;
  routeCa?: string | undefined;
}

const CLIENT_PORT = 4222;
const CLUSTER_PORT = 6222;
const LOCAL = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
/** Where something in front of the server has the certificate. */
const BEHIND_PORT = '8080';
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'wss:': '443', 'ws:': '80' };

const planSchema = settingsSchema.omit({
  version: true,
  operator: true,
  system: true,
  account: true,
  signers: true,
});

/** @throws LifeSavorError FLEET_INVALID for wishes that make no fleet. */
export function planFleet(wishes: Wishes): FleetPlan {
  const { url, name, hosts, heartbeatSeconds } = wishes;
  const address = URL.parse(url);
  if (!address || !DEFAULT_PORTS[address.protocol])
    throw invalid(
      'The address of the servers is none of a WebSocket.',
      'Write it like wss://fleet.example.org.',
    );
  if (address.protocol === 'ws:' && !LOCAL.test(address.hostname))
    throw invalid(
      'Without TLS agents connect to their own machine only.',
      'Write the address with wss://.',
    );
  if (hosts.length !== 0 && hosts.length !== 1 && hosts.length !== 3)
    throw invalid('A fleet has one server or three.', 'Give --node once or three times.');
  const plan = planSchema.safeParse({
    name,
    url,
    heartbeatSeconds,
    nodes: nodesOf(wishes, address),
    replicas: hosts.length === 3 ? 3 : 1,
    ...tlsOf(wishes),
    ...routesTlsOf(wishes),
  });
  if (plan.success) return plan.data;
  throw invalid(
    `The fleet cannot be made like that: ${z.prettifyError(plan.error).split('\n')[0]}.`,
    'See "lifesavor fleet init --help".',
  );
}

function nodesOf({ hosts, store, cert }: Wishes, address: URL): FleetNode[] {
  const isBehind = address.protocol === 'wss:' && cert === undefined;
  const port = isBehind ? BEHIND_PORT : address.port || DEFAULT_PORTS[address.protocol];
  const all = hosts.length > 0 ? hosts : [address.hostname];
  // Without a certificate something in front of the server has it, on the same machine.
  const reachable = cert === undefined ? '127.0.0.1' : '0.0.0.0';
  return all.map((host, i) => ({
    name: `node-${i + 1}`,
    websocket: `${reachable}:${port}`,
    client: `127.0.0.1:${CLIENT_PORT}`,
    ...(all.length > 1 && { cluster: `0.0.0.0:${CLUSTER_PORT}` }),
    routes: all.filter((other) => other !== host).map((other) => `${other}:${CLUSTER_PORT}`),
    store: join(store, `node-${i + 1}`),
  }));
}

function tlsOf({ cert, key, ca, clientCa, ...own }: Wishes): Pick<FleetPlan, 'tls'> {
  const server = pairOf(cert, key, 'Give both --tls-cert and --tls-key.');
  const operator = pairOf(
    own.clientCert,
    own.clientKey,
    'Give both --client-cert and --client-key.',
  );
  if (clientCa !== undefined && !operator)
    throw invalid(
      'Servers that ask for certificates ask the operator too.',
      'Add --client-cert and --client-key.',
    );
  if (!server) return {};
  return {
    tls: {
      ...server,
      ...(ca && { ca }),
      ...(clientCa && { clientCa }),
      ...(operator && { operator }),
    },
  };
}

function routesTlsOf({ hosts, ...wishes }: Wishes): Pick<FleetPlan, 'routesTls'> {
  const { routeCert: cert, routeKey: key, routeCa: ca } = wishes;
  if (cert === undefined && key === undefined && ca === undefined) return {};
  if (cert === undefined || key === undefined || ca === undefined)
    throw invalid(
      'A certificate for the servers among themselves needs its key and its authority.',
      'Give --route-cert, --route-key and --route-ca.',
    );
  if (hosts.length !== 3)
    throw invalid('A single server talks to no other.', 'Leave --route-cert and the like out.');
  return { routesTls: { cert, key, ca } };
}

function pairOf(cert: string | undefined, key: string | undefined, nextStep: string) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert !== undefined && key !== undefined) return { cert, key };
  throw invalid('A certificate and its key belong together.', nextStep);
}

function invalid(message: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('FLEET_INVALID', message, nextStep);
}
