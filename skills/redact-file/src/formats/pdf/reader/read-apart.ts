import { Worker } from 'node:worker_threads';
import type { Work } from '../../../../../kit/tool/index.ts';
import type { ReaderMessage, ReaderTask, ReadPdf } from './messages.ts';
import { refusalFor } from './refusals.ts';

const READ_MS = 90_000;
const HEAP_MIB = 400;
/** By which the process may grow meanwhile: a skill that takes more than 1 GiB in all is ended. */
const MOST_GROWTH = 450 * 1024 * 1024;
const LOOK_MS = 100;

const LIMITS: ReaderTask['limits'] = { pages: 2000, items: 300_000, characters: 10_000_000 };

export interface ReadOptions {
  limits?: ReaderTask['limits'];
  readMs?: number;
  createThread?: (task: ReaderTask) => Worker;
}

/**
 * Reads a PDF in a thread of its own, which is ended when it takes too long or too much memory: a
 * broken file ends nothing else. @throws Refusal, and when `work.signal` is aborted.
 */
export async function readApart(
  bytes: Uint8Array,
  { signal, progress }: Work,
  { limits = LIMITS, readMs = READ_MS, createThread = startThread }: ReadOptions = {},
): Promise<ReadPdf> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<ReadPdf>();
  const thread = createThread({ bytes, limits });
  thread.on('message', (message: ReaderMessage) => {
    if (message.kind === 'progress') progress(message.done, message.total, 'Reading the pages');
    else if (message.kind === 'read') resolve(message.pdf);
    else reject(refusalFor(message.reason));
  });
  thread.once('error', (error) =>
    reject(refusalFor(isFull(error) ? 'too-much-memory' : 'damaged')),
  );
  thread.once('exit', () => reject(refusalFor('damaged')));
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const late = setTimeout(() => reject(refusalFor('too-long')), readMs);
  const before = process.memoryUsage.rss();
  const look = setInterval(() => {
    if (process.memoryUsage.rss() - before > MOST_GROWTH) reject(refusalFor('too-much-memory'));
  }, LOOK_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    clearInterval(look);
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The source when run from source, the bundle when run from a build. */
function startThread(task: ReaderTask): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(fromSource ? './main.ts' : './pdf-reader.mjs', import.meta.url), {
    workerData: task,
    env: {},
    // What the parser prints could be a value, or be taken for a message of the protocol.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
}
