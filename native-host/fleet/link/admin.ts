import type { NatsConnection } from '@nats-io/nats-core';
import type { CredsName, FleetFolder } from '../folder/fleet-folder.ts';
import { connectFleet } from './connect-fleet.ts';

export interface ConnectOptions {
  /** Absent: the address of the fleet. */
  urls?: readonly string[];
  /** Names the HTTP proxy to go through, if any. */
  env?: NodeJS.ProcessEnv;
}

/** A connection as one of the operator's own users. @throws as `connectFleet`. */
export async function connectAs(
  folder: FleetFolder,
  name: CredsName,
  { urls, env = {} }: ConnectOptions = {},
): Promise<NatsConnection> {
  const { tls, url } = folder.settings();
  return await connectFleet({
    urls: urls ?? [url],
    creds: folder.creds(name),
    name: `fleet-${name}`,
    tls: { ca: tls?.ca, ...tls?.operator },
    env,
  });
}
