import { PassThrough } from 'node:stream';
import type { SandboxEnding, SandboxedProcess } from '../../sandbox/sandbox.ts';

interface Message {
  id?: string | number;
  method?: string;
  params?: Record<string, unknown>;
}

/** What a fake process does; everything else it does well. */
export interface Behaviour {
  /** Instead of starting. */
  startError?: Error;
  /** Requests it takes and never answers. */
  silentOn?: readonly string[];
  /** The request it ends over, with exit code 1. */
  endsOn?: string;
  /** The request it answers and then ends over. */
  endsAfter?: string;
  /** It goes on when its input ends. */
  ignoresEnd?: boolean;
  /** Killing it takes for ever. */
  unkillable?: boolean;
}

const NOT_KNOWN = { code: -32601, message: 'Method not found' };

/** A process with a server in it that speaks the older protocol, all in memory. */
export class FakeProcess implements SandboxedProcess {
  readonly pid = 1;
  readonly stdin = new PassThrough();
  readonly stdout = new PassThrough();
  readonly stderr = new PassThrough();
  readonly ended: Promise<SandboxEnding>;
  /** Everything it was sent. */
  readonly received: Message[] = [];
  isOver = false;
  readonly #end = Promise.withResolvers<SandboxEnding>();
  readonly #behaviour: Behaviour;

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
    this.ended = this.#end.promise;
    this.stdin.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString().trim().split('\n')) this.#onMessage(JSON.parse(line));
    });
    this.stdin.on('end', () => {
      if (!behaviour.ignoresEnd) this.end({ code: 0, signal: null });
    });
    this.stdin.on('error', () => {});
  }

  /** The process ends by itself. */
  end(ending: SandboxEnding): void {
    if (this.isOver) return;
    this.isOver = true;
    this.stdout.end();
    this.#end.resolve(ending);
  }

  async kill(): Promise<void> {
    if (this.#behaviour.unkillable) await new Promise(() => {});
    this.end({ code: null, signal: 'SIGKILL' });
  }

  usage() {
    return { memoryBytes: 1, cpuMs: 2, processes: 3 };
  }

  say(text: string): void {
    if (!this.isOver) this.stdout.write(text);
  }

  send(message: object): void {
    this.say(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  /** Answers the oldest request for `method` that has no answer yet. */
  answer(method: string, result: object): void {
    const at = this.received.findIndex((message) => message.method === method);
    const [message] = this.received.splice(at, 1);
    this.send({ id: message?.id, result });
  }

  has(method: string): boolean {
    return this.received.some((message) => message.method === method);
  }

  #onMessage(message: Message): void {
    const { method = '', id } = message;
    const reply = this.#behaviour.silentOn?.includes(method) ? undefined : replyTo(message);
    if (method === this.#behaviour.endsOn) this.end({ code: 1, signal: null });
    else if (reply && id !== undefined) this.send({ id, ...reply });
    else this.received.push(message);
    if (method === this.#behaviour.endsAfter) this.end({ code: 1, signal: null });
  }
}

function replyTo({ method, params }: Message): object | undefined {
  switch (method) {
    case 'initialize':
      return {
        result: {
          protocolVersion: params?.protocolVersion,
          capabilities: { tools: { listChanged: true } },
          serverInfo: { name: 'fake', version: '1' },
        },
      };
    case 'ping':
      return { result: {} };
    case 'tools/list':
      return { result: { tools: [{ name: 'echo', inputSchema: { type: 'object' } }] } };
    case 'tools/call':
      return params?.name === 'wait' ? undefined : { result: { content: textOf(params) } };
    case 'server/discover':
      return { error: NOT_KNOWN };
    default:
      return undefined;
  }
}

function textOf(params: Message['params']): object[] {
  return [{ type: 'text', text: JSON.stringify(params?.arguments ?? {}) }];
}

/** A skill that can be started again and again. */
export class FakeSkill {
  readonly processes: FakeProcess[] = [];
  behaviour: Behaviour = {};

  readonly start = async (): Promise<SandboxedProcess> => {
    if (this.behaviour.startError) throw this.behaviour.startError;
    const process = new FakeProcess(this.behaviour);
    this.processes.push(process);
    return process;
  };

  /** The newest process. */
  get process(): FakeProcess {
    return this.processes.at(-1)!;
  }
}
