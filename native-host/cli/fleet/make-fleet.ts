import { closeSync, openSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';
import { enrollAgent } from '../../fleet/enroll-agent.ts';
import { writePrivateFile } from '../../fleet/folder/private-file.ts';
import { initFleet } from '../../fleet/init-fleet.ts';
import { planFleet } from '../../fleet/plan.ts';
import { revokeAgent } from '../../fleet/revoke-agent.ts';
import { ensureStreams, removeConsumer } from '../../fleet/streams.ts';
import { unwritable } from '../../write-file.ts';
import type { CliContext } from '../context.ts';
import { type FleetOptions, openFleet, tell, withConnection } from './options.ts';

interface InitOptions {
  url?: string;
  name: string;
  node?: string[];
  store: string;
  tlsCert?: string;
  tlsKey?: string;
  ca?: string;
  clientCa?: string;
  clientCert?: string;
  clientKey?: string;
  routeCert?: string;
  routeKey?: string;
  routeCa?: string;
  heartbeat: number;
  apply?: boolean;
  json?: boolean;
}

/** Makes a fleet, or prepares its running servers. */
export async function initOrApply(
  dir: string,
  options: InitOptions,
  context: CliContext,
): Promise<void> {
  if (options.apply) return await apply({ ...options, dir }, context);
  if (options.url === undefined)
    throw new LifeSavorError(
      'USAGE',
      'The address agents connect to is missing.',
      'Add --url wss://HOST.',
    );
  const { name, node = [], heartbeat, ca, clientCa, url } = options;
  const path = resolve(dir);
  const plan = planFleet({
    url,
    name,
    hosts: node,
    heartbeatSeconds: heartbeat,
    store: resolve(options.store),
    cert: absolute(options.tlsCert),
    key: absolute(options.tlsKey),
    ca: absolute(ca),
    clientCa: absolute(clientCa),
    clientCert: absolute(options.clientCert),
    clientKey: absolute(options.clientKey),
    routeCert: absolute(options.routeCert),
    routeKey: absolute(options.routeKey),
    routeCa: absolute(options.routeCa),
  });
  const folder = initFleet(path, plan);
  const servers = plan.nodes.map((one) => folder.serverFile(one.name));
  const text = [
    `Made the fleet ${name} in ${path}. Keep that folder safe: it holds all keys.`,
    'Configuration of the servers, which holds a secret too:',
    ...servers.map((file) => `  ${file}`),
    `  → Start "nats-server -c FILE" with it, then run "lifesavor fleet init ${dir} --apply".`,
  ];
  await tell({ dir: path, servers }, `${text.join('\n')}\n`, options, context);
}

async function apply(options: FleetOptions, context: CliContext): Promise<void> {
  const folder = openFleet(options);
  const { replicas } = folder.settings();
  await withConnection(folder, 'admin', context, (connection) =>
    ensureStreams(connection, replicas),
  );
  const next = 'The servers are prepared.\n  → Run "lifesavor fleet enroll NAME".\n';
  await tell({ applied: true, replicas }, next, options, context);
}

/** Enrols an agent and writes its bundle, as a file or as a token. */
export async function enroll(
  name: string,
  options: FleetOptions & { out?: string; token?: boolean },
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const { replicas } = folder.settings();
  const file = options.token ? undefined : claimFile(name, options.out);
  const enrolled = withConnection(folder, 'admin', context, async (connection) => {
    await ensureStreams(connection, replicas);
    return await enrollAgent(folder, connection, name);
  });
  const { agent, bundle } = await enrolled.catch((error) => {
    if (file !== undefined) rmSync(file, { force: true });
    throw error;
  });
  if (file === undefined) {
    const token = Buffer.from(JSON.stringify(bundle)).toString('base64url');
    return await tell({ ...agent, token }, `${token}\n`, options, context);
  }
  writePrivateFile(file, `${JSON.stringify(bundle, undefined, 2)}\n`);
  const text = [
    `Enrolled ${name} as ${agent.id}. Its credentials are in ${file}, and nowhere else.`,
    `  → Take the file to its machine and run "lifesavor cloud enroll --creds FILE" there, then delete it.`,
  ];
  await tell({ ...agent, file }, `${text.join('\n')}\n`, options, context);
}

/**
 * The file a bundle is to be in, made beforehand: what could not be written would be lost.
 * @throws LifeSavorError FLEET_EXISTS, OUTPUT_UNWRITABLE.
 */
function claimFile(name: string, out = `${name.replace(/[^\w.-]/g, '_')}.enrolment.json`): string {
  const file = resolve(out);
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return file;
  } catch (cause) {
    if (!isErrno(cause, 'EEXIST')) throw unwritable(file, cause);
    throw new LifeSavorError(
      'FLEET_EXISTS',
      `${file} is there already, and is not overwritten.`,
      'Name another file with --out.',
      { cause },
    );
  }
}

/** Voids the credentials of an agent. */
export async function revoke(
  nameOrId: string,
  options: FleetOptions,
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  folder.agent(nameOrId);
  const agent = await withConnection(folder, 'system', context, (connection) =>
    revokeAgent(folder, connection, nameOrId),
  );
  await withConnection(folder, 'admin', context, (connection) =>
    removeConsumer(connection, agent.id),
  );
  await tell(agent, `${agent.name} is let in no more.\n`, options, context);
}

function absolute(file: string | undefined): string | undefined {
  return file === undefined ? undefined : resolve(file);
}
