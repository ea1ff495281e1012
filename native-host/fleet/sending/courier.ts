import { setTimeout as sleep } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/nats-core';
import type { CommandResult } from '../../cloud/wire/result.ts';
import { ALL } from '../../cloud/wire/subjects.ts';
import { watchMissedResults } from './missed-results.ts';
import { AT_A_TIME, type OutgoingCommand, publishCommand } from './publish-command.ts';
import { resultIn } from './read-results.ts';
import { Turnstile } from './turnstile.ts';

export interface CourierOptions {
  connection: NatsConnection;
  /** Ends everything that is under way. */
  signal: AbortSignal;
  /** A server has stored a command, for the first, second, … time. */
  onSent?(command: SentCommand, time: number): void;
  /** An agent has said for the first time that it has a command. */
  onReceived?(command: SentCommand): void;
  /** Least time before a command is sent again; milliseconds. */
  patienceMs?: number;
}

export interface SentCommand {
  agent: string;
  id: string;
}

/** Signs a command when its turn has come, so that none expires while it waits for it. */
export type Sign = () => { id: string; bytes: Uint8Array };

/** A command and what was heard of it. */
interface Parcel extends OutgoingCommand {
  times: number;
  isReceived: boolean;
  received: PromiseWithResolvers<void>;
  done: PromiseWithResolvers<CommandResult>;
}

/** An agent that died with a command gets it from the stream again after ten seconds. */
const PATIENCE_MS = 15_000;
/** Carrying it out may take its time. */
const DONE_FACTOR = 4;
/** Sent again after so much of the time that has passed already: less and less often. */
const GROWTH = 0.5;

/**
 * Sends commands and sees to it that their agents have them: that a server has stored one is no proof
 * that it will hand it out. What is not answered is sent again, to the byte: an agent carries it out
 * once and answers each time. An agent's next command goes out when it has said that it has the one
 * before, so that none overtakes another.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly #patienceMs: number;
  readonly #lanes = new Turnstile(AT_A_TIME);
  readonly #parcels = new Map<string, Parcel>();
  /** By agent; resolves when its next command may go out. */
  readonly #turns = new Map<string, Promise<void>>();

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#patienceMs = options.patienceMs ?? PATIENCE_MS;
    const { connection, signal } = options;
    const words = connection.subscribe(ALL.results, {
      callback: (error, message) => {
        if (!error) this.#hear(resultIn(message));
      },
    });
    signal.addEventListener('abort', () => words.unsubscribe(), { once: true });
    void watchMissedResults(connection, { signal, onResult: (result) => this.#hear(result) });
  }

  /**
   * Resolves with the last word on the command.
   * @throws the reason of `signal`; LifeSavorError FLEET_UNREACHABLE once the connection is closed.
   */
  async deliver(agent: string, sign: Sign): Promise<CommandResult> {
    const before = this.#turns.get(agent);
    const { promise: turn, resolve: endTurn } = Promise.withResolvers<void>();
    this.#turns.set(agent, turn);
    let parcel: Parcel | undefined;
    try {
      await before;
      parcel = parcelOf({ agent, ...sign() });
      this.#parcels.set(parcel.id, parcel);
      await this.#send(parcel);
      await this.#sendUntil(parcel.received.promise, parcel, this.#patienceMs);
      endTurn();
      await this.#sendUntil(parcel.done.promise, parcel, this.#patienceMs * DONE_FACTOR);
      return await parcel.done.promise;
    } finally {
      endTurn();
      if (this.#turns.get(agent) === turn) this.#turns.delete(agent);
      if (parcel) this.#parcels.delete(parcel.id);
    }
  }

  async #sendUntil(heard: Promise<unknown>, parcel: Parcel, leastMs: number): Promise<void> {
    const since = performance.now();
    for (;;) {
      const pauseMs = Math.max(leastMs, (performance.now() - since) * GROWTH);
      if (await isWithin(heard, pauseMs, this.#options.signal)) return;
      await this.#send(parcel);
    }
  }

  /** Servers that are away may come back: only the end of the connection ends it. */
  async #send(parcel: Parcel): Promise<void> {
    const { connection, signal, onSent } = this.#options;
    const time = ++parcel.times;
    for (;;) {
      try {
        await this.#lanes.pass(() => publishCommand(connection, parcel, { signal, time }));
        return onSent?.({ agent: parcel.agent, id: parcel.id }, time);
      } catch (error) {
        signal.throwIfAborted();
        if (connection.isClosed()) throw error;
      }
    }
  }

  #hear(result: CommandResult | undefined): void {
    const parcel = result && this.#parcels.get(result.command);
    if (!parcel || parcel.agent !== result.agent) return;
    if (!parcel.isReceived) this.#options.onReceived?.({ agent: parcel.agent, id: parcel.id });
    parcel.isReceived = true;
    parcel.received.resolve();
    if (result.phase === 'done') parcel.done.resolve(result);
  }
}

function parcelOf(command: OutgoingCommand): Parcel {
  const received = Promise.withResolvers<void>();
  const done = Promise.withResolvers<CommandResult>();
  return { ...command, times: 0, isReceived: false, received, done };
}

/** Whether it resolves within so many milliseconds. @throws the reason of `signal`. */
async function isWithin(
  promise: Promise<unknown>,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const late = sleep(ms, false, { signal: either }).catch(() => false);
  const isIt = await Promise.race([promise.then(() => true), late]);
  over.abort();
  if (!isIt) signal.throwIfAborted();
  return isIt;
}
