import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';
import { afterAll, expect, it } from 'vitest';
import { connectAs } from '../../native-host/fleet/link/admin.ts';
import { prepareStreams } from './nats/prepare-streams.ts';
import { makeCertificates } from './nats/test-certificates.ts';
import { startTestFleet } from './nats/test-fleet.ts';

const authority = makeCertificates('fleet.example');
const foreign = makeCertificates('fleet.example');
afterAll(() => {
  authority.dispose();
  foreign.dispose();
});

/** What a server says to somebody who comes as one of the others, with this certificate. */
async function comeAs(port: number, { cert, key }: { cert: string; key: string }): Promise<string> {
  const [ca, own, secret] = [authority.ca, cert, key].map((file) => readFileSync(file));
  const socket = connect({ host: '127.0.0.1', port, ca, cert: own, key: secret });
  const said = new Promise<string>((resolve) => {
    socket.on('data', (bytes: Buffer) => resolve(bytes.toString()));
    socket.on('error', () => resolve('refused'));
    socket.on('close', () => resolve('refused'));
  });
  try {
    return await said;
  } finally {
    socket.destroy();
  }
}

it('lets servers talk to each other by certificates of their own authority only', async () => {
  const fleet = await startTestFleet({
    nodes: 3,
    routesTls: { ...authority.server, ca: authority.ca },
  });
  try {
    const admin = await connectAs(fleet.folder, 'admin');
    await prepareStreams(admin, 3);
    await admin.close();
    const { routePort } = fleet.nodes[0]!;
    expect(await comeAs(routePort, foreign.server)).toBe('refused');
    expect(await comeAs(routePort, authority.server)).toMatch(/^INFO /);
  } finally {
    await fleet.dispose();
  }
});
