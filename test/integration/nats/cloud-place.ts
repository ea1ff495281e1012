import type { NatsConnection } from '@nats-io/nats-core';
import { afterEach, beforeEach } from 'vitest';
import { openSession } from '../../../native-host/cloud/connection/session.ts';
import type { TlsFiles } from '../../../native-host/cloud/connection/tls-files.ts';
import { type Signing, signCommand } from '../../../native-host/cloud/wire/command.ts';
import type { CommandArgs, CommandKind } from '../../../native-host/cloud/wire/kinds.ts';
import type { CommandResult } from '../../../native-host/cloud/wire/result.ts';
import { enrollAgent } from '../../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../../native-host/fleet/link/admin.ts';
import { publishCommand } from '../../../native-host/fleet/sending/publish-command.ts';
import { readResults } from '../../../native-host/fleet/sending/read-results.ts';
import { ensureStreams } from '../../../native-host/fleet/streams.ts';
import type { CloudStatus } from '../../../shared/protocol/cloud.ts';
import type { HostPerTest } from '../harness/host-per-test.ts';
import { vaultCli } from '../harness/vault-cli.ts';
import { eventually } from './eventually.ts';
import { startTestFleet, type TestFleet, type TestFleetOptions } from './test-fleet.ts';

const never = new AbortController().signal;

/** TLS of the servers, and what the operator shows to them. */
export interface FleetTls {
  servers: NonNullable<TestFleetOptions['tls']>;
  operator: TlsFiles;
}

/** A fleet with its servers, and the agent of the test's host, which is to become one of it. */
export function cloudPlace(
  world: HostPerTest,
  { tls, ...options }: Omit<TestFleetOptions, 'tls'> & { tls?: FleetTls } = {},
) {
  let fleet: TestFleet;
  let admin: NatsConnection;
  let agent = '';
  const { cli } = vaultCli(world);

  beforeEach(async () => {
    fleet = await startTestFleet({ ...options, ...(tls && { tls: tls.servers }) });
    admin = await connectAdmin(fleet, tls);
    await ensureStreams(admin, 1);
  });
  afterEach(async () => {
    await admin?.close();
    await fleet?.dispose();
  });

  const status = async (): Promise<CloudStatus> => JSON.parse(await cli('cloud status --json'));
  return {
    cli,
    status,
    get fleet() {
      return fleet;
    },
    get admin() {
      return admin;
    },
    get agent() {
      return agent;
    },
    /** The file an operator would hand over. */
    async bundleFile(): Promise<string> {
      const enrolled = await enrollAgent(fleet.folder, admin, 'laptop');
      agent = enrolled.agent.id;
      return world.file('laptop.json', JSON.stringify(enrolled.bundle));
    },
    async enroll(more = ''): Promise<void> {
      await cli('vault create --keep file');
      await cli(`cloud enroll --creds ${await this.bundleFile()}${more}`);
      await this.untilState('online');
    },
    async untilState(state: CloudStatus['state'], timeoutMs = 20_000): Promise<void> {
      await eventually(async () => (await status()).state === state, timeoutMs);
    },
    sign<K extends CommandKind>(kind: K, args: CommandArgs<K>, more: Partial<Signing> = {}) {
      return signCommand(kind, args, { agent, key: fleet.folder.signerKey(), ...more });
    },
    async publish(command: { id: string; bytes: Uint8Array }): Promise<string> {
      await publishCommand(admin, { agent, ...command }, { signal: never });
      return command.id;
    },
    /** What the agent has said so far, in order. */
    async results(): Promise<CommandResult[]> {
      const options = { from: { seq: 1 }, follow: false, signal: never, agent } as const;
      const results: CommandResult[] = [];
      for await (const result of readResults(admin, options)) results.push(result);
      return results;
    },
    /** The last word on a command. */
    async resultOf(id: string, timeoutMs = 30_000): Promise<CommandResult> {
      const find = async () => {
        const all = await this.results();
        return all.find(({ command, phase }) => command === id && phase === 'done') ?? false;
      };
      return (await eventually<CommandResult | false>(find, timeoutMs)) as CommandResult;
    },
  };
}

async function connectAdmin({ folder, nodes }: TestFleet, tls?: FleetTls): Promise<NatsConnection> {
  const { url } = nodes[0]!;
  if (!tls) return await connectAs(folder, 'admin', { urls: [url] });
  const address = { url, agent: 'admin', creds: folder.creds('admin'), tls: tls.operator };
  return (await openSession(address, {})).nats;
}
