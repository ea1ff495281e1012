import { setTimeout as sleep } from 'node:timers/promises';
import { Backoff } from './backoff.ts';
import { type Ending, endingOf, type FleetAddress, openSession, type Session } from './session.ts';

export type ConnectionState =
  | { state: 'connecting' }
  | { state: 'online' }
  /** Tried again after so many milliseconds. */
  | { state: 'offline'; retryMs: number }
  /** The servers do not let this agent in; it is not tried again. */
  | { state: 'revoked' };

export interface StayConnectedOptions {
  /** Read for each attempt: credentials may be renewed. */
  address: Readonly<FleetAddress>;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  onState(state: ConnectionState): void;
  /** Begins the work over a connection; `signal` aborts when it has ended. */
  serve(session: Session, signal: AbortSignal): void;
  random?: () => number;
}

/** One refusal may be a server that is just being set up; as many in a row are meant. */
const MOST_REFUSALS = 3;
/** After waking up, a server that does not answer within this is not there any more. */
const PROBE_MS = 1000;

/** Keeps a connection to the fleet for as long as it may. */
export class StayConnected {
  readonly #options: StayConnectedOptions;
  readonly #backoff: Backoff;
  #session: Session | undefined;
  #hurry = new AbortController();
  #isHurried = false;
  #refusals = 0;

  constructor(options: StayConnectedOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.random);
  }

  /** Resolves when it was told to end, or the servers do not let us in any more. Never rejects. */
  async run(): Promise<void> {
    const { signal, onState } = this.#options;
    while (!signal.aborted) {
      const ending = await this.#once();
      if (signal.aborted) return;
      if (this.#isOver(ending)) return onState({ state: 'revoked' });
      const retryMs = this.#isHurried ? 0 : this.#backoff.next();
      onState({ state: 'offline', retryMs });
      await this.#pause(retryMs);
    }
  }

  /** The machine woke up or has another network: what seemed to be there may not be, and the other way round. */
  wake(): void {
    this.#backoff.reset();
    this.#isHurried = true;
    this.#hurry.abort();
    if (this.#session) void this.#probe(this.#session);
  }

  async #once(): Promise<Ending> {
    const { address, env, signal, onState, serve } = this.#options;
    onState({ state: 'connecting' });
    let session: Session;
    try {
      session = await openSession(address, env);
    } catch (error) {
      this.#isHurried = false;
      return endingOf(error);
    }
    const since = performance.now();
    const over = new AbortController();
    const end = () => void session.nats.close().catch(() => undefined);
    this.#isHurried = false;
    this.#session = session;
    signal.addEventListener('abort', end, { once: true });
    try {
      if (signal.aborted) end();
      else onState({ state: 'online' });
      serve(session, over.signal);
      const ending = await session.closed;
      this.#refusals = ending === 'lost' ? 0 : this.#refusals;
      return ending;
    } finally {
      signal.removeEventListener('abort', end);
      this.#session = undefined;
      over.abort();
      this.#backoff.lasted(performance.now() - since);
    }
  }

  #isOver(ending: Ending): boolean {
    if (ending === 'lost') return false;
    this.#refusals += 1;
    return ending === 'revoked' || this.#refusals >= MOST_REFUSALS;
  }

  async #pause(ms: number): Promise<void> {
    this.#hurry = new AbortController();
    const signal = AbortSignal.any([this.#options.signal, this.#hurry.signal]);
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }

  async #probe(session: Session): Promise<void> {
    const asked = performance.now();
    void session.nats.flush().catch(() => undefined);
    await sleep(PROBE_MS);
    if (session.lastFrame() < asked) session.cut();
    else this.#isHurried = false;
  }
}
