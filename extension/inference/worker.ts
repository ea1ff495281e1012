import { config } from 'zod';
import { createTagger, type Tagger } from '../../shared/model/index.ts';
import { loadModel } from './load-model.ts';
import type { TagRequest, WorkerReply } from './messages.ts';
import { modelError, problemOf } from './problems.ts';
import { createTagQueue } from './tag-queue.ts';
import { createWasmSession } from './wasm-session.ts';

/** Goes through every part once, so that the first text of a person does not pay for it. */
const WARM_UP = 'Please write to Ada Example, 1 Example Street, Exampletown. Thank you!';

// The extension's content security policy forbids generated code; do not even try.
config({ jitless: true });

const early: TagRequest[] = [];
let take = (request: TagRequest): void => void early.push(request);
addEventListener('message', ({ data }: MessageEvent<TagRequest>) => take(data));

function reply(message: WorkerReply): void {
  postMessage(message);
}

async function start(): Promise<void> {
  const { card, network, lists } = await loadModel(readFile);
  const runtime = { mjs: at('/ort/ort.mjs'), wasm: at('/ort/ort.wasm') };
  const session = await createWasmSession(network, runtime).catch((cause: unknown) => {
    throw modelError('MODEL_UNSUPPORTED', cause);
  });
  const tagger = createTagger({ card, lists }, session);
  await tagger.tag(WARM_UP);
  serve(tagger);
  reply({ is: 'ready' });
}

function serve(tagger: Tagger): void {
  const queue = createTagQueue({
    tagger,
    onAnswer: (id, spans) => reply({ is: 'answer', id, spans }),
    onBroken: () => reply({ is: 'failed', problem: 'MODEL_FAILED' }),
  });
  for (const request of early.splice(0)) queue.add(request);
  take = queue.add;
}

async function readFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(at(`/models/pii-small/${name}`));
  if (!response.ok) throw new Error(`${name} is not in the package.`);
  return response.arrayBuffer();
}

function at(path: string): string {
  return new URL(path, location.origin).href;
}

start().catch((error: unknown) => reply({ is: 'failed', problem: problemOf(error) }));
