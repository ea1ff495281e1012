import { connect, createServer, type Server, type Socket } from 'node:net';

interface Pair {
  near: Socket;
  /** Absent while the proxy holds everything: it is made once it lets go. */
  far: Socket | undefined;
}

/** Stands between clients and a server on this machine, and can be as bad as a network. */
export class TcpProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #targets: readonly number[];
  readonly #pairs = new Set<Pair>();
  #isHolding = false;
  #turn = 0;

  private constructor(server: Server, port: number, targets: readonly number[]) {
    this.#server = server;
    this.port = port;
    this.#targets = targets;
    server.on('connection', (near) => this.#accept(near));
  }

  /** Listens on a free port for connections to the targets, each in its turn; all on 127.0.0.1. */
  static async listen(...targets: number[]): Promise<TcpProxy> {
    const server = createServer({ pauseOnConnect: true });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('It has no port.');
    return new TcpProxy(server, address.port, targets);
  }

  get connections(): number {
    return this.#pairs.size;
  }

  /** Ends every connection at once, without a good-bye. New ones are let through. */
  cut(): void {
    for (const pair of [...this.#pairs]) this.#end(pair);
  }

  /** Lets nothing through in either direction and tells nobody: a half-open network. */
  hold(): void {
    this.#isHolding = true;
    for (const { near, far } of this.#pairs) {
      near.pause();
      far?.pause();
    }
  }

  /** Lets everything through again, with what was held. */
  release(): void {
    this.#isHolding = false;
    for (const pair of this.#pairs) {
      if (pair.far === undefined) this.#open(pair);
      pair.near.resume();
      pair.far?.resume();
    }
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #accept(near: Socket): void {
    const pair: Pair = { near, far: undefined };
    this.#pairs.add(pair);
    near.on('error', () => {});
    near.on('close', () => this.#end(pair));
    if (this.#isHolding) return;
    this.#open(pair);
    near.resume();
  }

  #open(pair: Pair): void {
    const target = this.#targets[this.#turn++ % this.#targets.length]!;
    const far = connect(target, '127.0.0.1');
    pair.far = far;
    far.on('error', () => {});
    far.on('close', () => this.#end(pair));
    forward(pair.near, far);
    forward(far, pair.near);
  }

  #end(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.near.destroy();
    pair.far?.destroy();
  }
}

/** Not `pipe`: that would start a paused socket again by itself. */
function forward(from: Socket, to: Socket): void {
  from.on('data', (bytes) => to.write(bytes));
  from.on('end', () => to.end());
}
