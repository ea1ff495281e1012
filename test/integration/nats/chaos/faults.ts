import { setTimeout as sleep } from 'node:timers/promises';
import type { TestFleet, TestNode } from '../test-fleet.ts';
import type { AgentHost } from './agent-host.ts';

/** What can go wrong, by the part it goes wrong in: each part has one trouble at a time. */
export interface Trouble {
  fleet: TestFleet;
  hosts: readonly AgentHost[];
  /** Name of the server that leads the commands now. */
  leader(): Promise<string | undefined>;
  random(): number;
  /** Longest trouble, in milliseconds. */
  longestMs: number;
}

type Fault = (trouble: Trouble, ms: number) => Promise<void>;

const SERVER_FAULTS: Readonly<Record<string, Fault>> = {
  'server killed': async (trouble, ms) => await killServer(any(trouble, trouble.fleet.nodes), ms),
  'leader killed': async (trouble, ms) => {
    const name = await trouble.leader().catch(() => undefined);
    const { nodes } = trouble.fleet;
    await killServer(nodes.find((node) => node.name === name) ?? any(trouble, nodes), ms);
  },
  'server paused': async (trouble, ms) => {
    const { server } = any(trouble, trouble.fleet.nodes);
    server.pause();
    await sleep(ms);
    server.resume();
  },
  'server cut off': async (trouble, ms) => {
    const node = any(trouble, trouble.fleet.nodes);
    node.isolate();
    await sleep(ms);
    node.rejoin();
  },
};

const SOCKET_FAULTS: Readonly<Record<string, Fault>> = {
  'all sockets cut': async ({ fleet }) => fleet.door.cut(),
  'sockets of a server cut': async (trouble) => any(trouble, trouble.fleet.nodes).proxy.cut(),
  'sockets of a server half open': async (trouble, ms) => {
    const { proxy } = any(trouble, trouble.fleet.nodes);
    proxy.hold();
    await sleep(ms);
    if (trouble.random() < 0.5) proxy.cut();
    proxy.release();
  },
};

const AGENT_FAULTS: Readonly<Record<string, Fault>> = {
  'agents killed': async (trouble, ms) => {
    const host = any(trouble, trouble.hosts);
    await host.kill();
    await sleep(ms / 4);
    await host.start();
  },
  'agents paused': async (trouble, ms) => {
    const host = any(trouble, trouble.hosts);
    host.pause();
    await sleep(ms);
    host.resume();
  },
};

const PARTS = [SERVER_FAULTS, SOCKET_FAULTS, AGENT_FAULTS];

/** Makes so many things go wrong, in all parts at once; gives how often each did. */
export async function makeTrouble(trouble: Trouble, count: number): Promise<Map<string, number>> {
  const done = new Map<string, number>();
  let left = count;
  const lane = async (faults: Readonly<Record<string, Fault>>) => {
    while (left > 0) {
      left -= 1;
      const [name, fault] = any(trouble, Object.entries(faults));
      done.set(name, (done.get(name) ?? 0) + 1);
      await fault(trouble, trouble.longestMs * (0.2 + 0.8 * trouble.random()));
      await sleep((trouble.longestMs / 2) * trouble.random());
    }
  };
  await Promise.all(PARTS.map(lane));
  return done;
}

async function killServer({ server }: TestNode, ms: number): Promise<void> {
  await server.kill();
  await sleep(ms);
  await server.start();
}

function any<T>({ random }: Pick<Trouble, 'random'>, choices: readonly T[]): T {
  return choices[Math.floor(random() * choices.length)]!;
}
