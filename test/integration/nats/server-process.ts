import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_MS = 60_000;
const MOST_LOG = 256 * 1024;

/** One nats-server of a test: started with a configuration file, ended as a test likes. */
export class ServerProcess {
  readonly #config: string;
  readonly #port: number;
  #child: ChildProcess | undefined;
  #log = '';

  /** `port`: the one that tells that it is up. */
  constructor(config: string, port: number) {
    this.#config = config;
    this.#port = port;
  }

  get isRunning(): boolean {
    return this.#child !== undefined;
  }

  get pid(): number {
    if (this.#child?.pid === undefined) throw new Error('The server does not run.');
    return this.#child.pid;
  }

  /** What it wrote since the test began. */
  get log(): string {
    return this.#log;
  }

  /** Starts it and waits until it takes connections. */
  async start(): Promise<void> {
    if (this.#child) return;
    const child = spawn('nats-server', ['-c', this.#config], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    child.once('error', () => {
      this.#child = undefined;
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes: Buffer) => {
        this.#log = (this.#log + bytes.toString()).slice(-MOST_LOG);
      });
    const deadline = Date.now() + START_MS;
    while (!(await takesConnections(this.#port))) {
      if (!this.#child || Date.now() > deadline)
        throw new Error(`nats-server does not start:\n${this.#log.slice(-2000)}`);
      await sleep(20);
    }
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it in good order. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill(signal);
    await exited;
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
