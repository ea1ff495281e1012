import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFrame } from '../../../native-host/cloud/wire/frame.ts';
import { presenceSchema } from '../../../native-host/cloud/wire/presence.ts';
import { BUCKETS } from '../../../native-host/cloud/wire/subjects.ts';
import { enrollAgent } from '../../../native-host/fleet/enroll-agent.ts';
import { connectAs } from '../../../native-host/fleet/link/admin.ts';
import { ensureStreams } from '../../../native-host/fleet/streams.ts';
import { buildPrograms, createHost, type Host } from '../../integration/harness/host.ts';
import { eventually } from '../../integration/nats/eventually.ts';
import { startTestFleet, type TestFleet } from '../../integration/nats/test-fleet.ts';

export interface EnrolledHost {
  host: Host;
  fleet: TestFleet;
  /** Every beat so far, with the time the agent gave it; milliseconds since 1970. */
  beats: readonly { at: number }[];
  dispose(): Promise<void>;
}

/** An agent with its vault and its model, in a fleet of one server. */
export async function enrolledHost(heartbeatSeconds: number): Promise<EnrolledHost> {
  const programs = await buildPrograms();
  const host = createHost(programs.program, { LIFESAVOR_MODEL: 'pii-large' });
  const fleet = await startTestFleet({ heartbeatSeconds });
  const admin = await connectAs(fleet.folder, 'admin', { urls: [fleet.nodes[0]!.url] });
  await ensureStreams(admin, 1);
  const { agent, bundle } = await enrollAgent(fleet.folder, admin, 'bench');
  const beats: { at: number }[] = [];
  admin.subscribe(`$KV.${BUCKETS.presence}.${agent.id}`, {
    callback: (_error, message) => {
      const presence = decodeFrame(presenceSchema, message.data);
      if (presence) beats.push({ at: Date.parse(presence.at) });
    },
  });
  const file = join(host.folder, 'bench.json');
  writeFileSync(file, JSON.stringify(bundle), { mode: 0o600 });
  for (const args of [
    ['vault', 'create', '--keep', 'file'],
    ['cloud', 'enroll', '--creds', file],
  ]) {
    const { code, stderr } = await host.cli(args);
    if (code !== 0) throw new Error(stderr);
  }
  await eventually(() => beats.length > 0, 30_000);
  return {
    host,
    fleet,
    beats,
    async dispose() {
      await host.dispose();
      await admin.close();
      await fleet.dispose();
      programs.dispose();
    },
  };
}
