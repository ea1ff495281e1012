import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import type { LifeSavorError } from '../../../../shared/protocol/errors.ts';
import type { SandboxedProcess } from '../../sandbox/sandbox.ts';
import type { Clock } from '../clock.ts';
import type { SkillLimits } from '../limits.ts';
import {
  brokeProtocol,
  notRead,
  outputTooLarge,
  requestTooLarge,
  skillStopped,
} from '../skill-errors.ts';
import { LineReader, LineTooLong } from './line-reader.ts';
import { NoteTaker, type OutputNotes } from './output-notes.ts';
import { parseMessage } from './parse-message.ts';
import { TokenBucket } from './token-bucket.ts';

export type TransportLimits = Pick<
  SkillLimits,
  'lineBytes' | 'requestBytes' | 'outputBytes' | 'outputLines' | 'junkLines'
>;

/**
 * MCP over the standard streams of a process that somebody else has started. Everything the
 * process sends is bounded; what breaks a bound closes the transport and is told once.
 */
export class StdioTransport implements Transport {
  onclose?: (() => void) | undefined;
  onerror?: ((error: Error) => void) | undefined;
  onmessage?: Transport['onmessage'];
  readonly pid: number;
  /** The client takes a transport with `pid` and `stderr` for one of standard streams. */
  readonly stderr = null;
  /** Messages the process has sent so far; that they grow shows that it lives. */
  heard = 0;
  /** Resolves once the process can send nothing more, or nobody listens any more. */
  readonly drained: Promise<void>;
  readonly #process: SandboxedProcess;
  readonly #limits: TransportLimits;
  readonly #onBreach: (error: LifeSavorError) => void;
  readonly #reader: LineReader;
  readonly #bytes: TokenBucket;
  readonly #lines: TokenBucket;
  readonly #notes = new NoteTaker();
  /** Ids of requests whose answers are waited for. */
  readonly #open = new Set<string | number>();
  readonly #end = Promise.withResolvers<void>();
  #closed = false;

  constructor(
    process: SandboxedProcess,
    limits: TransportLimits,
    clock: Clock,
    onBreach: (error: LifeSavorError) => void,
  ) {
    this.pid = process.pid;
    this.drained = this.#end.promise;
    this.#process = process;
    this.#limits = limits;
    this.#onBreach = onBreach;
    this.#reader = new LineReader(limits.lineBytes);
    this.#bytes = new TokenBucket(limits.outputBytes, clock);
    this.#lines = new TokenBucket(limits.outputLines, clock);
  }

  get notes(): OutputNotes {
    return this.#notes.notes;
  }

  /** Whether messages can be sent. */
  get isOpen(): boolean {
    return !this.#closed && this.#process.stdin.writable;
  }

  /** Notes that a request was declined. */
  declined(): void {
    this.#notes.declined++;
  }

  start(): Promise<void> {
    const { stdin, stdout } = this.#process;
    stdin.on('error', ignore);
    stdout.on('error', this.#onEnd);
    stdout.on('end', this.#onEnd);
    stdout.on('close', this.#onEnd);
    stdout.on('data', this.#onData);
    return Promise.resolve();
  }

  /** Resolves once the message is on its way. A process that does not read cannot hold it up. */
  async send(message: JSONRPCMessage): Promise<void> {
    const { stdin } = this.#process;
    const { requestBytes } = this.#limits;
    if (this.#closed) throw skillStopped();
    if (!stdin.writable) throw notRead();
    const line = Buffer.from(`${JSON.stringify(message)}\n`);
    if (line.length > requestBytes) throw requestTooLarge(requestBytes);
    if (stdin.writableLength + line.length > 2 * requestBytes) {
      this.#breach(notRead());
      throw notRead();
    }
    this.#follow(message);
    stdin.write(line);
  }

  close(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#closed = true;
    const { stdout } = this.#process;
    // `stdin` keeps its listener: writes that are under way may still fail.
    stdout.off('error', this.#onEnd);
    stdout.off('end', this.#onEnd);
    stdout.off('close', this.#onEnd);
    stdout.off('data', this.#onData);
    stdout.on('error', ignore);
    this.#reader.clear();
    this.#open.clear();
    this.#end.resolve();
    this.onclose?.();
    return Promise.resolve();
  }

  readonly #onEnd = () => this.#end.resolve();

  readonly #onData = (chunk: Buffer) => {
    if (!this.#bytes.take(chunk.length)) return this.#breach(outputTooLarge('sends too much'));
    try {
      for (const line of this.#reader.read(chunk)) {
        if (this.#closed) return;
        this.#onLine(line);
      }
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error;
      this.#breach(outputTooLarge(`sent a message of more than ${this.#limits.lineBytes} bytes`));
    }
  };

  #onLine(line: Buffer): void {
    const message = parseMessage(line);
    // Whoever is asked much answers much: that is no flood.
    if (message && isAnswer(message) && this.#isExpected(message.id)) this.#onAnswer(message);
    else if (!this.#lines.take(1)) this.#breach(outputTooLarge('sends too many messages'));
    else if (message) this.#onMessage(message);
    else if (!isBlank(line)) this.#onJunk(line);
  }

  #onAnswer(message: JSONRPCMessage): void {
    this.heard++;
    // The client takes notifications up a turn later, and those before an answer belong to it.
    queueMicrotask(() => this.#deliver(message));
  }

  #onMessage(message: JSONRPCMessage): void {
    this.heard++;
    if (isAnswer(message)) this.#notes.strays++;
    else this.#deliver(message);
  }

  /** What the client throws over a message must not end the agent. */
  #deliver(message: JSONRPCMessage): void {
    if (this.#closed) return;
    try {
      this.onmessage?.(message);
    } catch (error) {
      if (error instanceof Error) this.onerror?.(error);
    }
  }

  #onJunk(line: Buffer): void {
    if (this.#notes.junk(line) <= this.#limits.junkLines) return;
    this.#breach(brokeProtocol('writes lines to its output that are no messages'));
  }

  /** Knows by what is sent which answers are to come: each request has one, cancelled ones have none. */
  #follow(message: JSONRPCMessage): void {
    if (!('method' in message)) return;
    if ('id' in message) this.#open.add(message.id);
    const cancelled = message.method === CANCELLED ? message.params?.requestId : undefined;
    if (typeof cancelled === 'string' || typeof cancelled === 'number')
      this.#open.delete(cancelled);
  }

  #isExpected(id: string | number | undefined): boolean {
    return id !== undefined && this.#open.delete(id);
  }

  #breach(error: LifeSavorError): void {
    if (this.#closed) return;
    void this.close();
    this.#onBreach(error);
  }
}

const CARRIAGE_RETURN = 0x0d;
const CANCELLED = 'notifications/cancelled';

function ignore(): void {}

function isBlank(line: Buffer): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === CARRIAGE_RETURN);
}

type Answer = Exclude<JSONRPCMessage, { method: string }>;

function isAnswer(message: JSONRPCMessage): message is Answer {
  return !('method' in message);
}
