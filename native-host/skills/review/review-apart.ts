import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { ReviewFinding } from './finding.ts';
import type { ReviewAnswer, ReviewTask } from './thread/messages.ts';

/** A review ends by itself before; a thread that hangs is ended. */
const LONGEST_MS = 45_000;
const LIMITS = { maxOldGenerationSizeMb: 512 };

/**
 * `reviewSkill` in a thread of its own: it computes for as long as the files make it, and nobody
 * else waits for that.
 * @throws LifeSavorError SKILL_UNREADABLE where it could not be done, and as `reviewSkill`; the signal's reason.
 */
export async function reviewApart(folder: string, signal: AbortSignal): Promise<ReviewFinding[]> {
  const workerData: ReviewTask = { folder };
  const worker = new Worker(threadFile(), { workerData, resourceLimits: LIMITS, env: {} });
  try {
    const answer = await firstAnswer(worker, signal);
    if ('findings' in answer) return answer.findings;
    throw new LifeSavorError(answer.error.code, answer.error.message, answer.error.nextStep);
  } finally {
    await worker.terminate();
  }
}

/**
 * What a thread says first. Whatever it does afterwards, and however soon, is no fault.
 * @throws LifeSavorError SKILL_UNREADABLE where it says nothing; the signal's reason.
 */
export async function firstAnswer(worker: Worker, signal: AbortSignal): Promise<ReviewAnswer> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  // It may end between its answer and our hearing of it.
  worker.on('error', () => {});
  worker.once('exit', () => worker.emit('error', new Error('It ended without an answer.')));
  try {
    const [answer] = await once(worker, 'message', { signal: ended });
    return answer as ReviewAnswer;
  } catch {
    signal.throwIfAborted();
    throw new LifeSavorError(
      'SKILL_UNREADABLE',
      'The files of the skill could not be looked over.',
      'Do not approve it unless you know where it comes from.',
    );
  } finally {
    worker.removeAllListeners('exit');
  }
}

/** The source when run from source, the bundle when run from a build. */
function threadFile(): URL {
  const fromSource = import.meta.url.endsWith('.ts');
  return new URL(fromSource ? './thread/main.ts' : './skill-review.mjs', import.meta.url);
}
