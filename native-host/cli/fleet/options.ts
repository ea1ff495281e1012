import type { NatsConnection } from '@nats-io/nats-core';
import { type CredsName, FleetFolder } from '../../fleet/folder/fleet-folder.ts';
import { connectAs } from '../../fleet/link/admin.ts';
import { fleetError } from '../../fleet/link/fleet-error.ts';
import type { CliContext } from '../context.ts';

export interface FleetOptions {
  dir: string;
  json?: boolean;
}

/** The folder of the fleet. @throws LifeSavorError FLEET_MISSING, FLEET_OPEN, FLEET_INVALID. */
export function openFleet({ dir }: Pick<FleetOptions, 'dir'>): FleetFolder {
  const folder = new FleetFolder(dir);
  folder.settings();
  return folder;
}

/** Runs `work` with a connection as one of the operator's own users, and closes it. */
export async function withConnection<T>(
  folder: FleetFolder,
  name: CredsName,
  { env }: CliContext,
  work: (connection: NatsConnection) => Promise<T>,
): Promise<T> {
  const connection = await connectAs(folder, name, { env });
  try {
    return await work(connection);
  } catch (error) {
    throw fleetError(error);
  } finally {
    await connection.close();
  }
}

/** Writes what a command found: JSON, or text for people. */
export async function tell(
  data: unknown,
  text: string,
  { json = false }: { json?: boolean },
  { out }: CliContext,
): Promise<void> {
  await out.write(json ? `${JSON.stringify(data)}\n` : text);
}
