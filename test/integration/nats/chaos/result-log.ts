import { setTimeout as sleep } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/nats-core';
import { decodeFrame } from '../../../../native-host/cloud/wire/frame.ts';
import { type CommandResult, resultSchema } from '../../../../native-host/cloud/wire/result.ts';
import { STREAMS } from '../../../../native-host/cloud/wire/subjects.ts';
import { readStream } from '../../../../native-host/fleet/link/read-stream.ts';

const PAUSE_MS = 1000;

/**
 * The last words on commands that the operator's servers have stored. Read from the beginning each
 * time: after such trouble servers of this version may differ about places in a stream.
 */
export class ResultLog {
  readonly #connection: NatsConnection;
  #done = new Map<string, CommandResult[]>();

  constructor(connection: NatsConnection) {
    this.#connection = connection;
  }

  /** Every last word on a command; more than one where it was stored more than once. */
  of(command: string): readonly CommandResult[] {
    return this.#done.get(command) ?? [];
  }

  /** Reads until there is a last word on each of `commands`, or `ms` are over. */
  async read(commands: readonly string[], ms: number): Promise<void> {
    const deadline = Date.now() + ms;
    while (Date.now() < deadline && commands.some((id) => !this.#done.has(id))) {
      const read = await this.#readAll().catch(() => new Map<string, CommandResult[]>());
      this.#done = new Map([...this.#done, ...read]);
      await sleep(PAUSE_MS);
    }
  }

  async #readAll(): Promise<Map<string, CommandResult[]>> {
    const done = new Map<string, CommandResult[]>();
    const messages = readStream(this.#connection, {
      stream: STREAMS.results,
      from: { seq: 1 },
      follow: false,
      signal: AbortSignal.timeout(60_000),
    });
    for await (const message of messages) {
      const result = decodeFrame(resultSchema, message.data);
      if (result?.phase === 'done')
        done.set(result.command, [...(done.get(result.command) ?? []), result]);
    }
    return done;
  }
}
