import type { Readable } from 'node:stream';
import {
  type PlainSkill,
  plainSkill,
  RAW_SERVER,
  SDK_SERVER,
  startServer,
} from '../integration/harness/skills.ts';
import { percentile } from './measure.ts';
import { report } from './report.ts';
import { reportSandboxStarts } from './sandbox-start.ts';

const CALLS = 2_000;
const WARM_UP = 200;
const STARTS = 20;
const ARGUMENTS = { text: 'Where is the nearest station?' };
/** What the way through the supervisor may add to a call. */
const MOST_ADDED_MS = 1;

/** One request and its answer, with nothing around it. */
type Exchange = () => Promise<void>;

/** Skills: what a call costs beyond what the server itself takes, and what a start takes. */
export async function run(): Promise<void> {
  await compare('plain server', [RAW_SERVER]);
  await compare('server of the newest protocol', [SDK_SERVER]);
  await reportStarts();
  await reportSandboxStarts();
}

/** The same calls to two processes of one server, in turns: through a supervisor, and bare. */
async function compare(name: string, args: readonly string[]): Promise<void> {
  const { supervisor } = plainSkill(args);
  const bare = await startServer(args);
  try {
    const exchange = await greet(bare.stdout, (line) => bare.stdin.write(line));
    const supervised: number[] = [];
    const raw: number[] = [];
    for (let i = -WARM_UP; i < CALLS; i++) {
      const first = await timeOf(exchange);
      const second = await timeOf(() => supervisor.call('echo', ARGUMENTS));
      if (i < 0) continue;
      raw.push(first);
      supervised.push(second);
    }
    const added = percentile(supervised, 0.5) - percentile(raw, 0.5);
    report(`skills: bare exchange with a ${name}, p50`, percentile(raw, 0.5), 'ms');
    report('skills: warm call of the same, p50', percentile(supervised, 0.5), 'ms');
    report('skills: warm call of the same, p99', percentile(supervised, 0.99), 'ms');
    report('skills: added by the supervisor, p50', added, 'ms', { max: MOST_ADDED_MS });
  } finally {
    await supervisor.dispose();
    await bare.kill();
  }
}

async function reportStarts(): Promise<void> {
  const { supervisor, processes }: PlainSkill = plainSkill([RAW_SERVER]);
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    times.push(await timeOf(() => supervisor.call('echo', ARGUMENTS)));
    await supervisor.stop();
  }
  report(`skills: first call, with ${processes.length} starts, p50`, percentile(times, 0.5), 'ms');
  await supervisor.dispose();
}

/** Greets a server in the older protocol, which every one knows. */
async function greet(stdout: Readable, write: (line: string) => void): Promise<Exchange> {
  let onLine = (_line: string) => {};
  let rest = '';
  stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  let id = 0;
  const request = (method: string, params: object) =>
    new Promise<void>((resolve) => {
      id++;
      onLine = (line) => {
        if (JSON.parse(line).id === id) resolve();
      };
      write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  const clientInfo = { name: 'bench', version: '1' };
  await request('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo });
  write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  return () => request('tools/call', { name: 'echo', arguments: ARGUMENTS });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
