import { parentPort, workerData } from 'node:worker_threads';
import { boundMemory } from './bound-memory.ts';
import type { ReaderMessage, ReaderTask } from './messages.ts';
import { readPdf } from './read-pdf.ts';
import { failureOf } from './reader-failure.ts';

/** The largest file, and more than the contents of any honest page. */
const MOST_BYTES = 64 * 1024 * 1024;

const bound = boundMemory(MOST_BYTES);
const { bytes, limits } = workerData as ReaderTask;
const say = (message: ReaderMessage) => parentPort?.postMessage(message);

try {
  const pdf = await readPdf(bytes, limits, (done, total) => say({ kind: 'progress', done, total }));
  // The parser goes on without a stream it cannot unpack, and a page would be missing.
  say(bound.wasHit ? { kind: 'failed', reason: 'too-much-memory' } : { kind: 'read', pdf });
} catch (error) {
  say({ kind: 'failed', reason: bound.wasHit ? 'too-much-memory' : failureOf(error) });
}
