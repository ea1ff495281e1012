// A process full of agents, for the bench of the fleet: FILE of their bundles, URL of the server. It
// reads the file when it is told to start: until then it is what a process without agents takes.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { keepBeating } from '../../../native-host/cloud/connection/heartbeat.ts';
import { StayConnected } from '../../../native-host/cloud/connection/stay-connected.ts';
import { bundleSchema, type EnrolmentBundle } from '../../../native-host/cloud/wire/bundle.ts';
import { beater, serveLightly } from '../../integration/nats/light-agent.ts';
import type { Figures } from './figures.ts';

const [file = '', url = ''] = process.argv.slice(2);
const stop = new AbortController();
/** When each agent came online; `performance.now()`. */
let arrivals: number[] = [];
let online = 0;
let commands = 0;
let beats = 0;

function startAgent(bundle: EnrolmentBundle): void {
  const { agent, creds, heartbeatSeconds } = bundle;
  const link = new StayConnected({
    address: { url, agent, creds, tls: {} },
    env: {},
    signal: stop.signal,
    onState: () => {},
    async serve(session, signal) {
      online += 1;
      arrivals.push(performance.now());
      serveLightly(session.nats, bundle, () => {
        commands += 1;
      });
      const beat = beater(session.nats, bundle);
      keepBeating({
        intervalMs: () => heartbeatSeconds * 1000,
        lastFrame: session.lastFrame,
        beat() {
          beats += 1;
          return beat();
        },
        onDead: session.cut,
        signal,
      });
      signal.addEventListener('abort', () => {
        online -= 1;
      });
    },
  });
  void link.run();
}

function startAll(): void {
  const bundles = z.array(bundleSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const bundle of bundles) startAgent(bundle);
}

function figures(): Figures {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss } = process.memoryUsage();
  return { online, arrivals, commands, beats, rss, cpuMs: (user + system) / 1000 };
}

process.on('message', (wanted) => {
  if (wanted === 'start') startAll();
  if (wanted === 'forget arrivals') arrivals = [];
  if (wanted === 'online') process.send?.({ online });
  if (wanted === 'figures') process.send?.(figures());
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
