import type { Msg, NatsConnection } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { type AnswerPiece, type Ask, askSchema, flowSchema } from '../../cloud/wire/ask.ts';
import { decodeFrame, encodeFrame } from '../../cloud/wire/frame.ts';
import { ALL, answerSubject, askSubject, flowSubject, WORKERS } from '../../cloud/wire/subjects.ts';
import { Answer } from './answer.ts';
import type { Ending } from './chat-completions.ts';

export interface WorkerOptions {
  connection: NatsConnection;
  /** Answers messages, as it goes. */
  answer(messages: Ask['messages'], signal: AbortSignal): AsyncGenerator<string, Ending>;
  /** Answers at a time; more are refused. */
  parallel: number;
  /** Ends the worker. */
  signal: AbortSignal;
  /** What was done, without any text. */
  onDone?(outcome: NonNullable<AnswerPiece['done']>): void;
}

/** How often an agent that waits hears something. */
const ALIVE_MS = 5000;
/** An answer is kept so long after its agent was last heard of. */
const KEPT_MS = 120_000;

interface Desk {
  /** Also those that were written to the end, since the agent may have missed something. */
  answers: Map<string, Answer>;
  /** Those that are being written. */
  writing: Set<Answer>;
}

/** Answers requests of agents until told to stop; shares them with other workers. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { connection, signal } = options;
  const desk: Desk = { answers: new Map(), writing: new Set() };
  const asks = connection.subscribe(ALL.asks, {
    queue: WORKERS,
    callback: (error, message) => {
      if (!error) take(options, desk, message);
    },
  });
  const flows = connection.subscribe(ALL.flows, {
    callback: (error, message) => {
      if (!error) pass(desk, message);
    },
  });
  const timer = setInterval(() => lookAfter(desk), ALIVE_MS);
  try {
    await Promise.race([connection.closed(), aborted(signal)]);
  } finally {
    clearInterval(timer);
    if (!connection.isClosed()) {
      asks.unsubscribe();
      flows.unsubscribe();
    }
    for (const answer of desk.writing) {
      answer.end({ done: 'failed', code: 'STOPPED', message: 'The worker was stopped.' });
      answer.cancel();
    }
  }
}

function take(options: WorkerOptions, desk: Desk, message: Msg): void {
  const ask = decodeFrame(askSchema, message.data);
  if (!ask || message.subject !== askSubject(ask.agent, ask.request)) return;
  const key = keyOf(ask);
  if (desk.answers.has(key)) return;
  const { connection, parallel } = options;
  const subject = answerSubject(ask.agent, ask.request);
  const send = (piece: AnswerPiece) => {
    if (!connection.isClosed()) connection.publish(subject, encodeFrame(piece));
  };
  const answer = new Answer(ask, send, performance.now());
  if (desk.writing.size >= parallel) {
    answer.end({ done: 'failed', code: 'BUSY', message: 'All workers are busy.' });
    return;
  }
  desk.answers.set(key, answer);
  desk.writing.add(answer);
  void write(options, ask, answer).finally(() => desk.writing.delete(answer));
}

/** Has the answer written to its end. */
async function write(options: WorkerOptions, ask: Ask, answer: Answer): Promise<void> {
  const signal = AbortSignal.any([options.signal, answer.signal]);
  const done = await copy(options.answer(ask.messages, signal), answer).catch((error) => {
    if (signal.aborted) return 'cancelled' as const;
    answer.end({ done: 'failed', ...failureOf(error) });
    return 'failed' as const;
  });
  options.onDone?.(done);
}

async function copy(texts: AsyncGenerator<string, Ending>, answer: Answer): Promise<Ending> {
  for (;;) {
    const next = await texts.next();
    if (!next.done && !answer.isFull) await answer.add(next.value);
    else {
      const done = next.done ? next.value : 'length';
      await texts.return(done);
      answer.end({ done });
      return done;
    }
  }
}

function pass({ answers }: Desk, message: Msg): void {
  const flow = decodeFrame(flowSchema, message.data);
  const agent = message.subject.split('.')[3];
  if (!flow || !agent || message.subject !== flowSubject(agent, flow.request)) return;
  answers.get(keyOf({ agent, request: flow.request }))?.flow(flow, performance.now());
}

function lookAfter({ answers }: Desk): void {
  const now = performance.now();
  for (const [key, answer] of answers) {
    answer.keepAlive();
    if (!answer.signal.aborted && now - answer.lastHeard < KEPT_MS) continue;
    answer.cancel();
    answers.delete(key);
  }
}

/** The endpoint may quote what it was asked: only our own sentences go out. */
function failureOf(error: unknown): Pick<AnswerPiece, 'code' | 'message'> {
  if (!(error instanceof LifeSavorError)) return { code: 'INTERNAL' };
  return { code: error.code, message: error.message };
}

function keyOf({ agent, request }: Pick<Ask, 'agent' | 'request'>): string {
  return `${agent}.${request}`;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
