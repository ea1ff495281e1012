import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FleetFolder } from '../../../native-host/fleet/folder/fleet-folder.ts';
import type { FleetNode } from '../../../native-host/fleet/folder/settings.ts';
import { type FleetPlan, initFleet } from '../../../native-host/fleet/init-fleet.ts';
import { freePorts } from './free-ports.ts';
import { ServerProcess } from './server-process.ts';
import { TcpProxy } from './tcp-proxy.ts';

export interface TestNode {
  name: string;
  server: ServerProcess;
  /** The server itself, past the proxy. */
  url: string;
  /** Between agents and this server; its address is `proxyUrl`. */
  proxy: TcpProxy;
  proxyUrl: string;
  /** Where the other servers find it, past the proxies; 0 where there are none. */
  routePort: number;
  /** Cuts the server off from the other servers, without a word, until `rejoin`. */
  isolate(): void;
  rejoin(): void;
}

/** A fleet as "fleet init" makes it, with its real servers on this machine. */
export interface TestFleet {
  folder: FleetFolder;
  nodes: readonly TestNode[];
  /** What agents are told to connect to: leads to each server in its turn. */
  door: TcpProxy;
  /** Starts every server that does not run. */
  start(): Promise<void>;
  dispose(): Promise<void>;
}

export interface TestFleetOptions {
  nodes?: 1 | 3;
  heartbeatSeconds?: number;
  tls?: FleetPlan['tls'];
  routesTls?: FleetPlan['routesTls'];
}

const ATTEMPTS = 3;

/** Starts one server, or a cluster of three; streams are not made yet. */
export async function startTestFleet(options: TestFleetOptions = {}): Promise<TestFleet> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(options);
    } catch (error) {
      // A port that was free may have been taken by somebody else before the server came to it.
      if (attempt === ATTEMPTS || !/address already in use/.test(String(error))) throw error;
    }
  }
}

async function startOnce(options: TestFleetOptions): Promise<TestFleet> {
  const { nodes: count = 1, heartbeatSeconds = 30, tls, routesTls } = options;
  const root = mkdtempSync(join(tmpdir(), 'ls-fleet-'));
  const ports = await Promise.all(Array.from({ length: count }, () => freePorts(3)));
  const routes = await Routes.between(ports.map(([, , cluster]) => cluster!));
  const proxies = await Promise.all(ports.map(([websocket]) => TcpProxy.listen(websocket!)));
  const door = await TcpProxy.listen(...proxies.map(({ port }) => port));
  const scheme = tls ? 'wss' : 'ws';
  const planned = ports.map(
    ([websocket, client, cluster], i): FleetNode => ({
      name: `node-${i + 1}`,
      websocket: `127.0.0.1:${websocket}`,
      client: `127.0.0.1:${client}`,
      ...(count > 1 && { cluster: `127.0.0.1:${cluster}` }),
      routes: routes.from(i).map((port) => `127.0.0.1:${port}`),
      store: join(root, `node-${i + 1}`),
    }),
  );
  const folder = initFleet(join(root, 'fleet'), {
    name: 'test-fleet',
    url: `${scheme}://127.0.0.1:${door.port}`,
    nodes: planned,
    replicas: count,
    heartbeatSeconds,
    ...(tls && { tls }),
    ...(routesTls && { routesTls }),
  });
  const nodes = planned.map(({ name }, i): TestNode => {
    const [websocket, client, cluster] = ports[i]!;
    return {
      name,
      server: new ServerProcess(folder.serverFile(name), websocket ?? client!),
      url: `${scheme}://127.0.0.1:${websocket}`,
      proxy: proxies[i]!,
      proxyUrl: `${scheme}://127.0.0.1:${proxies[i]!.port}`,
      routePort: count > 1 ? cluster! : 0,
      isolate: () => routes.of(i).forEach((proxy) => void proxy.hold()),
      rejoin: () => routes.of(i).forEach((proxy) => void proxy.release()),
    };
  });
  const fleet: TestFleet = {
    folder,
    nodes,
    door,
    start: async () => void (await Promise.all(nodes.map(({ server }) => server.start()))),
    async dispose() {
      await Promise.all(nodes.map(({ server }) => server.kill()));
      await Promise.all([door, ...proxies, ...routes.all].map((proxy) => proxy.close()));
      rmSync(root, { recursive: true, force: true });
    },
  };
  try {
    await fleet.start();
  } catch (error) {
    await fleet.dispose();
    throw error;
  }
  return fleet;
}

interface Route {
  from: number;
  to: number;
  proxy: TcpProxy;
}

/** A proxy for every way from one server to another. */
class Routes {
  readonly #routes: readonly Route[];

  private constructor(routes: readonly Route[]) {
    this.#routes = routes;
  }

  static async between(ports: readonly number[]): Promise<Routes> {
    const ways = ports.flatMap((_, from) =>
      ports.flatMap((port, to) => (from === to ? [] : [{ from, to, port }])),
    );
    return new Routes(
      await Promise.all(
        ways.map(async ({ from, to, port }) => ({ from, to, proxy: await TcpProxy.listen(port) })),
      ),
    );
  }

  get all(): TcpProxy[] {
    return this.#routes.map(({ proxy }) => proxy);
  }

  /** Where a server finds the others. */
  from(node: number): number[] {
    return this.#routes.filter(({ from }) => from === node).map(({ proxy }) => proxy.port);
  }

  /** Every way from and to a server. */
  of(node: number): TcpProxy[] {
    return this.#routes
      .filter(({ from, to }) => from === node || to === node)
      .map(({ proxy }) => proxy);
  }
}
