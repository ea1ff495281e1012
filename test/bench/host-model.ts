import { loadTagger } from '../../native-host/inference/load-tagger.ts';
import { modelConfig, modelFolder } from '../../native-host/inference/model-config.ts';
import { ModelProcess } from '../../native-host/inference/process/model-process.ts';
import type { Runtime } from '../../native-host/inference/runtime/open-session.ts';
import type { Tagger } from '../../shared/model/index.ts';
import type { Peer } from '../../shared/protocol/index.ts';
import { connectCli } from '../integration/harness/clients.ts';
import { createHost, residentBytes } from '../integration/harness/host.ts';
import { prose } from './corpus.ts';
import { median, percentile } from './measure.ts';
import { report } from './report.ts';

const MB = 1024 * 1024;
const RUNS = 200;
const RUNTIMES: readonly Runtime[] = ['native', 'wasm'];
const AGENTS_MODEL = 'pii-large';
const MODEL_ENV = { LIFESAVOR_MODEL: AGENTS_MODEL };

type Program = Parameters<typeof createHost>[0];

/** The model on this machine: alone, in its process, and beside an agent that has other work. */
export async function measureModel(program: Program): Promise<void> {
  for (const runtime of RUNTIMES) await measureTagger(runtime);
  for (const runtime of RUNTIMES) await measureProcess(runtime);
  await measureAgent(program);
}

/** In this thread. Texts the tagger has not read before, or it would only look them up. */
async function measureTagger(runtime: Runtime): Promise<void> {
  for (const id of ['pii-small', 'pii-large']) {
    const { tagger } = await loadTagger(folder(id), runtime);
    const texts = freshTexts(RUNS + 20, 512);
    const times = await eachTimed(tagger, texts);
    // The bar is the browser's, which runs the small one.
    const bar = runtime === 'wasm' && id === 'pii-small' ? { max: 3 } : {};
    report(`${id}: 512 characters, ${runtime}, median`, median(times.slice(20)), 'ms', bar);
  }
}

async function measureProcess(runtime: Runtime): Promise<void> {
  const { execPath, env } = process;
  const file = new URL('../../native-host/inference/process/main.ts', import.meta.url).pathname;
  const launch = () => ({ execPath, env, file, args: [folder(AGENTS_MODEL), runtime] });
  const model = new ModelProcess({ id: AGENTS_MODEL, launch });
  try {
    const [first = 0] = await eachTimed(model, freshTexts(1, 64));
    report(`model process: first answer, ${runtime}`, first, 'ms', { max: 700 });
    const same = Array.from({ length: RUNS }, () => 'Please ask Ada Lovelace.');
    const trips = (await eachTimed(model, same)).slice(20);
    report(`model process: round trip of a known text, ${runtime}, p50`, median(trips), 'ms');
    const long = freshTexts(1, runtime === 'native' ? 2 * MB : MB);
    const [ms = 0] = await eachTimed(model, long);
    report(`model process: throughput, ${runtime}`, long[0]!.length / MB / (ms / 1000), 'MB/s');
    const peak = residentBytes(model.pid ?? 0, 'peak') / MB;
    report(`model process: peak memory, ${runtime}`, peak, 'MB');
  } finally {
    await model.close();
  }
}

/** How the agent answers while its model works through a long text without a pause. */
async function measureAgent(program: Program): Promise<void> {
  const host = createHost(program, MODEL_ENV);
  const peer = await connectCli(host);
  const busy = await connectCli(host);
  try {
    await peer.request('text.scan', { text: 'Please ask Ada Lovelace.' });
    const stop = new AbortController();
    const work = keepBusy(busy, stop.signal);
    const loop = await timesOf(RUNS, () => peer.request('policy.get', {}));
    report('agent with a busy model: empty request, p50', median(loop), 'ms');
    report('agent with a busy model: empty request, p99', percentile(loop, 0.99), 'ms');
    const texts = freshTexts(RUNS, 300);
    const checks = await timesOf(RUNS, (i) =>
      peer.request('message.check', { text: texts[i]!, site: 'chat.example' }),
    );
    report('agent with a busy model: check of 300 chars, p50', median(checks), 'ms');
    report('agent with a busy model: check of 300 chars, p99', percentile(checks, 0.99), 'ms', {
      max: 50,
    });
    stop.abort();
    await work;
  } finally {
    peer.close();
    busy.close();
    await host.dispose();
  }
}

async function keepBusy(peer: Peer, signal: AbortSignal): Promise<void> {
  for (let i = 0; !signal.aborted; i++) {
    const [text = ''] = freshTexts(1, MB, i);
    await peer.request('text.scan', { text }, { signal }).catch(() => {});
  }
}

function folder(id: string): string {
  const config = modelConfig({ env: { LIFESAVOR_MODEL: id }, config: '', home: '' });
  if (!config) throw new Error('The model is switched off.');
  return modelFolder(config);
}

function eachTimed(tagger: Tagger, texts: readonly string[]): Promise<number[]> {
  return timesOf(texts.length, (i) => tagger.tag(texts[i]!));
}

async function timesOf(runs: number, call: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await call(i);
    times.push(performance.now() - start);
  }
  return times;
}

/** Words of ordinary prose in an order no other text has (generator of Numerical Recipes). */
function freshTexts(count: number, length: number, seed = 1): string[] {
  const words = prose(2000).split(' ');
  let state = seed * 7919;
  return Array.from({ length: count }, () => {
    const parts: string[] = [];
    for (let size = 0; size < length; ) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const word = words[state % words.length]!;
      parts.push(word);
      size += word.length + 1;
    }
    return parts.join(' ').slice(0, length);
  });
}
