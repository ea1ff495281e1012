import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostPerTest } from './harness/host-per-test.ts';
import { cloudPlace } from './nats/cloud-place.ts';
import { type ConnectProxy, startConnectProxy } from './nats/connect-proxy.ts';
import { makeCertificates } from './nats/test-certificates.ts';

const HOST = 'fleet.example';
const certificates = makeCertificates(HOST);
const { ca, server, client } = certificates;
const world = hostPerTest();
const place = cloudPlace(world, {
  tls: { servers: { ...server, ca, clientCa: ca }, operator: { ca, ...client } },
});
let proxy: ConnectProxy;

afterAll(() => certificates.dispose());
beforeEach(async () => {
  proxy = await startConnectProxy();
  world.host.env.HTTPS_PROXY = proxy.url;
});
afterEach(() => proxy.close());

/** The options for a server that is found by its name, which only the proxy knows. */
function through(): string {
  const { port } = new URL(place.fleet.nodes[0]!.url);
  return ` --url wss://${HOST}:${port}`;
}
const files = ` --ca ${ca} --cert ${client.cert} --key ${client.key}`;

describe('with an authority of its own, a certificate and a proxy', () => {
  it('connects and obeys', async () => {
    await place.enroll(through() + files);
    expect(proxy.asked[0]).toMatch(/^fleet\.example:\d+$/);
    const id = await place.publish(place.sign('describe', {}));
    expect(await place.resultOf(id)).toMatchObject({ outcome: 'ok' });
  });

  it.each([
    ['no certificate', ` --ca ${ca}`],
    ['an authority it does not know', ` --cert ${client.cert} --key ${client.key}`],
  ])('stays away with %s', async (_what, some) => {
    await place.cli('vault create --keep file');
    await place.cli(`cloud enroll --creds ${await place.bundleFile()}${through()}${some}`);
    await place.untilState('offline');
    expect(proxy.asked.length).toBeGreaterThan(0);
  });
});
