import type { Socket } from 'node:net';
import { type DBusMessage, encodeMessage, type OutgoingMessage, splitMessages } from './message.ts';
import type { DBusValue } from './signature.ts';

const BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const REPLY_MS = 30_000;
const NO_REPLY = 'org.freedesktop.DBus.Error.NoReply';
const DISCONNECTED = 'org.freedesktop.DBus.Error.Disconnected';

/** A D-Bus call that failed, with the error's D-Bus name. */
export class DBusError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }

  get isTimeout(): boolean {
    return this.name === NO_REPLY;
  }
}

export interface DBusTarget {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

/** The few things of D-Bus that asking a keychain for its state, and hearing of the session, take. */
export class DBusConnection {
  readonly #socket: Socket;
  readonly #waiters = new Set<{
    matches: (message: DBusMessage) => boolean;
    resolve: (message: DBusMessage) => void;
    reject: (error: DBusError) => void;
  }>();
  readonly #listeners = new Set<(signal: DBusMessage) => void>();
  #serial = 0;
  #rest: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#socket = socket;
    // Bytes, since the socket is given no encoding.
    socket.on('data', (bytes) => this.#receive(bytes as Buffer));
    socket.on('close', () => this.#failAll());
  }

  /** @throws DBusError the error that was answered; NoReply, Disconnected. */
  async call(
    target: DBusTarget,
    member: string,
    signature = '',
    values: readonly DBusValue[] = [],
  ): Promise<readonly DBusValue[]> {
    const serial = this.send({ type: 'call', ...target, member, signature, values });
    const reply = await this.waitFor((message) => message.replySerial === serial, REPLY_MS);
    if (reply.type !== 'error') return reply.values;
    throw new DBusError(reply.errorName ?? 'unknown', String(reply.values[0] ?? ''));
  }

  /** A call to the bus itself. @throws as `call`. */
  callBus(member: string, signature = '', values: readonly DBusValue[] = []) {
    return this.call(BUS, member, signature, values);
  }

  /** Sends a message and returns its serial number. */
  send(message: OutgoingMessage): number {
    this.#serial++;
    this.#socket.write(encodeMessage(message, this.#serial));
    return this.#serial;
  }

  /** The next message that matches. @throws DBusError NoReply after `timeoutMs`; Disconnected. */
  waitFor(matches: (message: DBusMessage) => boolean, timeoutMs: number): Promise<DBusMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<DBusMessage>();
    const waiter = { matches, resolve, reject };
    const late = new DBusError(NO_REPLY, 'No answer in time.');
    const timer = setTimeout(() => reject(late), timeoutMs);
    this.#waiters.add(waiter);
    if (this.#socket.destroyed) reject(new DBusError(DISCONNECTED, 'The bus is gone.'));
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiters.delete(waiter);
    });
  }

  /** Hears every signal the bus was asked for (`AddMatch`), as long as the connection lasts. */
  onSignal(listener: (signal: DBusMessage) => void): void {
    this.#listeners.add(listener);
  }

  /** Resolves when the connection has ended, whoever ended it. */
  closed(): Promise<void> {
    if (this.#socket.destroyed) return Promise.resolve();
    return new Promise((resolve) => this.#socket.once('close', () => resolve()));
  }

  /** A connection that keeps no process alive. */
  unref(): void {
    this.#socket.unref();
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    try {
      const { messages, rest } = splitMessages(Buffer.concat([this.#rest, bytes]));
      this.#rest = rest;
      for (const message of messages) this.#deliver(message);
    } catch {
      this.#socket.destroy();
    }
  }

  #deliver(message: DBusMessage): void {
    for (const waiter of this.#waiters) if (waiter.matches(message)) waiter.resolve(message);
    if (message.type === 'signal') for (const listener of this.#listeners) listener(message);
  }

  #failAll(): void {
    for (const { reject } of this.#waiters) reject(new DBusError(DISCONNECTED, 'The bus is gone.'));
  }
}
