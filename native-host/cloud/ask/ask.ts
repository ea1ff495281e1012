import { randomUUID } from 'node:crypto';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { AnswerPiece, Ask } from '../wire/ask.ts';
import { encodeFrame } from '../wire/frame.ts';
import { MAX_FRAME_BYTES } from '../wire/limits.ts';
import type { AskLink } from './link.ts';
import { Question } from './question.ts';

export interface AskOptions {
  messages: Ask['messages'];
  signal: AbortSignal;
  /** How long a worker may say nothing before it is asked to go on; milliseconds. */
  silenceMs?: number;
}

const SILENCE_MS = 12_000;
/** How often an answer is taken up again without anything coming of it. */
const MOST_SILENCES = 4;
/** Pieces a worker may send ahead of who reads. */
const WINDOW = 32;
/** Granted at once, so that not every piece costs a message. */
const GRANT = WINDOW / 2;
/** What a question holds beside its messages, at most. */
const ENVELOPE_BYTES = 1024;
const MOST_TEXT = 4 * 1024 * 1024;

/**
 * Asks the assistant; gives its answer as it comes. What is asked leaves the machine as it is: the
 * caller has redacted it. An answer that breaks off with its connection goes on where it was; ending
 * the iteration, or `signal`, stops the worker.
 * @throws LifeSavorError ASSISTANT_FAILED, ASSISTANT_LOST, INPUT_INVALID where it is too long; the
 * reason of `signal`.
 */
export async function* ask(
  link: AskLink,
  { messages, signal, silenceMs = SILENCE_MS }: AskOptions,
): AsyncGenerator<string, 'stop' | 'length'> {
  const open = () => {
    const request = randomUUID();
    return new Question(link, { v: 1, request, agent: link.agent, messages, credit: WINDOW });
  };
  signal.throwIfAborted();
  refuseTooLong(messages);
  let question = open();
  const wake = () => question.pieces.wake();
  signal.addEventListener('abort', wake, { once: true });
  let isOver = false;
  try {
    for (let attempts = 0; ; attempts++) {
      const first = await nextPiece(question, signal, silenceMs);
      if (first !== 'unanswered') {
        const ending = yield* read(question, first, { signal, silenceMs });
        isOver = true;
        return endingOf(ending);
      }
      if (question.isWaiting) throw offline();
      if (attempts === MOST_SILENCES) throw lost();
      // With an id of its own: two workers never answer one question.
      question.close({ cancel: true });
      question = open();
    }
  } finally {
    signal.removeEventListener('abort', wake);
    question.close({ cancel: !isOver });
  }
}

/** The texts of an answer from its first piece on; returns the last piece. */
async function* read(
  question: Question,
  first: AnswerPiece,
  { signal, silenceMs }: { signal: AbortSignal; silenceMs: number },
): AsyncGenerator<string, AnswerPiece> {
  let piece = first;
  let taken = 0;
  let length = 0;
  for (;;) {
    length += piece.text?.length ?? 0;
    if (length > MOST_TEXT) throw failed('The answer is too long.');
    if (piece.text) yield piece.text;
    if (piece.done) return piece;
    taken += 1;
    // A piece without text only says that the worker is there, and wants to hear the same.
    if (taken >= GRANT || !piece.text) {
      question.grant(taken);
      taken = 0;
    }
    const next = await nextPiece(question, signal, silenceMs);
    if (next === 'unanswered') throw lost();
    piece = next;
  }
}

/** `unanswered`: nothing ever came of this question. */
async function nextPiece(
  question: Question,
  signal: AbortSignal,
  silenceMs: number,
): Promise<AnswerPiece | 'unanswered'> {
  const { pieces } = question;
  for (let silences = 0; silences <= MOST_SILENCES; silences++) {
    const deadline = performance.now() + silenceMs;
    for (let left = silenceMs; left > 0; left = deadline - performance.now()) {
      signal.throwIfAborted();
      const piece = pieces.take();
      if (piece) return piece;
      if (question.isUnheard) throw failed('There is nobody who could answer.');
      if (question.isStale) return 'unanswered';
      await pieces.arrival(left);
    }
    if (pieces.expected === 0) return 'unanswered';
    question.resume();
  }
  throw lost();
}

/** A worker would never see it. */
function refuseTooLong(messages: Ask['messages']): void {
  if (encodeFrame(messages).length <= MAX_FRAME_BYTES - ENVELOPE_BYTES) return;
  throw new LifeSavorError(
    'INPUT_INVALID',
    `A conversation is longer than ${MAX_FRAME_BYTES / 1024} KiB.`,
    'Leave out what was said first, or ask about less at once.',
  );
}

/** A worker's own words are not shown: it is not trusted with sentences of the product. */
function endingOf({ done, code }: AnswerPiece): 'stop' | 'length' {
  if (done === 'stop' || done === 'length') return done;
  if (done === 'cancelled') throw failed('The worker stopped answering.');
  const known = code !== undefined && /^[A-Z][A-Z_]{1,40}$/.test(code) ? ` (${code})` : '';
  throw failed(`The assistant could not answer${known}.`);
}

function failed(message: string): LifeSavorError {
  return new LifeSavorError(
    'ASSISTANT_FAILED',
    message,
    'Try again; if it stays so, tell whoever runs the workers of your fleet.',
  );
}

function offline(): LifeSavorError {
  return new LifeSavorError(
    'ASSISTANT_LOST',
    'There is no connection to the fleet.',
    'See "lifesavor cloud status", then ask again.',
  );
}

function lost(): LifeSavorError {
  return new LifeSavorError(
    'ASSISTANT_LOST',
    'The answer broke off and could not be taken up again.',
    'Check the connection with "lifesavor cloud status", then ask again.',
  );
}
