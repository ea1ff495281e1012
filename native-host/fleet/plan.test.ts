import { describe, expect, it } from 'vitest';
import { planFleet, type Wishes } from './plan.ts';

const wishes: Wishes = {
  url: 'wss://fleet.example.org',
  name: 'fleet',
  hosts: [],
  store: '/var/lib/fleet',
  heartbeatSeconds: 30,
  cert: '/c.pem',
  key: '/k.pem',
};

describe('planFleet', () => {
  it('lets agents reach a server that has a certificate', () => {
    expect(planFleet(wishes).nodes).toMatchObject([
      { websocket: '0.0.0.0:443', client: '127.0.0.1:4222', routes: [] },
    ]);
  });

  it('hides one without behind what has it, on the same machine', () => {
    const { nodes, tls } = planFleet({ ...wishes, cert: undefined, key: undefined });
    expect(tls).toBeUndefined();
    expect(nodes[0]?.websocket).toBe('127.0.0.1:8080');
  });

  it('leads each of three servers to the other two', () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    const { nodes, replicas } = planFleet({ ...wishes, hosts });
    expect(replicas).toBe(3);
    expect(nodes.map(({ routes }) => routes)).toEqual([
      ['b.example:6222', 'c.example:6222'],
      ['a.example:6222', 'c.example:6222'],
      ['a.example:6222', 'b.example:6222'],
    ]);
  });

  it('lets servers show each other certificates', () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    const route = { routeCert: '/r.pem', routeKey: '/rk.pem', routeCa: '/rca.pem' };
    expect(planFleet({ ...wishes, hosts, ...route }).routesTls).toEqual({
      cert: '/r.pem',
      key: '/rk.pem',
      ca: '/rca.pem',
    });
  });

  it('takes plain WebSockets on this machine', () => {
    const plan = planFleet({
      ...wishes,
      url: 'ws://127.0.0.1:9000',
      cert: undefined,
      key: undefined,
    });
    expect(plan.nodes[0]?.websocket).toBe('127.0.0.1:9000');
  });

  it.each<[string, Partial<Wishes>]>([
    ['plain WebSockets to other machines', { url: 'ws://fleet.example.org' }],
    ['another kind of address', { url: 'https://fleet.example.org' }],
    ['no address', { url: 'fleet' }],
    ['two servers', { hosts: ['a.example', 'b.example'] }],
    ['a certificate without its key', { key: undefined }],
    ['an authority for agents and no certificate for the operator', { clientCa: '/ca.pem' }],
    ['a host that would break out of the configuration', { hosts: ['a', 'b', 'c"\n}'] }],
    [
      'certificates among servers without their authority',
      { hosts: ['a', 'b', 'c'], routeCert: '/r.pem', routeKey: '/rk.pem' },
    ],
    [
      'certificates among servers where there is one',
      { routeCert: '/r.pem', routeKey: '/rk.pem', routeCa: '/rca.pem' },
    ],
    ['a name that is none', { name: 'My Fleet' }],
    ['a heartbeat of an hour', { heartbeatSeconds: 3600 }],
  ])('refuses %s', (_what, wrong) => {
    expect(() => planFleet({ ...wishes, ...wrong })).toThrow(
      expect.objectContaining({ code: 'FLEET_INVALID' }),
    );
  });
});
