import { createInbox, type NatsConnection, type Subscription } from '@nats-io/nats-core';
import { type Ask, answerSchema, type Flow } from '../wire/ask.ts';
import { decodeFrame, encodeFrame } from '../wire/frame.ts';
import { answerSubject, askSubject, flowSubject, inboxPrefix } from '../wire/subjects.ts';
import type { AskLink } from './link.ts';
import { Pieces } from './pieces.ts';

/** The server's answer to a request that nobody listens to. */
const NO_RESPONDERS = 503;

/** One question on the wire: asked, its pieces taken in, taken up again on each new connection. */
export class Question {
  readonly pieces = new Pieces();
  readonly #ask: Ask;
  readonly #stop: () => void;
  #connection: NatsConnection | undefined;
  #subscriptions: Subscription[] = [];
  #isAsked = false;
  #isUnheard = false;
  #isStale = false;
  /** The gap that was told last: what was under way behind it needs no word of its own. */
  #toldGap = -1;

  constructor(link: AskLink, ask: Ask) {
    this.#ask = ask;
    this.#stop = link.onConnected((connection) => this.#onConnected(connection));
  }

  /** No worker is there. */
  get isUnheard(): boolean {
    return this.#isUnheard;
  }

  /** The connection was lost before anything came: nobody can tell whether the question arrived. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** There has been no connection to ask over. */
  get isWaiting(): boolean {
    return !this.#isAsked;
  }

  /** Grants so many pieces more. */
  grant(credit: number): void {
    this.#tell({ credit });
  }

  /** Has everything from the expected piece on sent again. */
  resume(): void {
    this.#tell({ resume: this.pieces.expected, credit: this.#ask.credit });
  }

  /** Wants no more; `cancel`: the worker is to stop. */
  close({ cancel }: { cancel: boolean }): void {
    if (cancel) this.#tell({ cancel: true });
    this.#stop();
    this.#unsubscribe();
  }

  #onConnected(connection: NatsConnection): void {
    if (connection !== this.#connection) this.#listen(connection);
    if (this.#isAsked) this.#takeUp();
    else this.#publish(connection);
  }

  #takeUp(): void {
    if (this.pieces.expected > 0) this.resume();
    else this.#isStale = true;
    this.pieces.wake();
  }

  #publish(connection: NatsConnection): void {
    this.#isAsked = true;
    const { agent, request } = this.#ask;
    const reply = createInbox(inboxPrefix(agent));
    this.#subscriptions.push(
      connection.subscribe(reply, {
        max: 1,
        callback: (error, message) => {
          if (!error && message.headers?.code === NO_RESPONDERS) this.#onUnheard();
        },
      }),
    );
    connection.publish(askSubject(agent, request), encodeFrame(this.#ask), { reply });
  }

  #listen(connection: NatsConnection): void {
    this.#unsubscribe();
    this.#connection = connection;
    const { agent, request } = this.#ask;
    this.#subscriptions.push(
      connection.subscribe(answerSubject(agent, request), {
        callback: (error, message) => {
          const piece = error ? undefined : decodeFrame(answerSchema, message.data);
          if (piece?.request !== request) return;
          if (this.pieces.put(piece) === 'gap') this.#onGap();
        },
      }),
    );
  }

  /** Those behind a gap are sent again with what is missing. */
  #onGap(): void {
    if (this.#toldGap === this.pieces.expected) return;
    this.#toldGap = this.pieces.expected;
    this.resume();
  }

  #onUnheard(): void {
    this.#isUnheard = true;
    this.pieces.wake();
  }

  #tell(flow: Omit<Flow, 'v' | 'request'>): void {
    const { agent, request } = this.#ask;
    if (!this.#connection || this.#connection.isClosed()) return;
    this.#connection.publish(flowSubject(agent, request), encodeFrame({ v: 1, request, ...flow }));
  }

  #unsubscribe(): void {
    for (const subscription of this.#subscriptions)
      if (!subscription.isClosed()) subscription.unsubscribe();
    this.#subscriptions = [];
  }
}
