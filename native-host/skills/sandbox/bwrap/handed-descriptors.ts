import type { ChildProcess, StdioOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type Grant, openGrant } from '../launch/grants.ts';
import {
  ARGUMENTS_FD,
  CHANNEL_FD,
  FIRST_FREE_FD,
  GATE_FD,
  INFO_FD,
  READY_FD,
} from './descriptor-numbers.ts';
import { inheritedDescriptors } from './inherited-descriptors.ts';
import type { Handing } from './layout.ts';

/** The descriptors bwrap is started with, and what is written to them. */
export class HandedDescriptors implements Handing {
  readonly #byPlace: boolean;
  readonly #data = new Map<number, string | Uint8Array>();
  readonly #opened = new Map<number, number>();
  #next = FIRST_FREE_FD;

  /** @param byPlace whether this bwrap mounts descriptors (`BwrapFeatures.bindFd`) */
  constructor(byPlace: boolean) {
    this.#byPlace = byPlace;
  }

  data(data: string | Uint8Array): string {
    const descriptor = this.#next++;
    this.#data.set(descriptor, data);
    return String(descriptor);
  }

  mount(grant: Grant): string[] {
    const opened = openGrant(grant);
    const kind = grant.mode === 'write' ? '--bind' : '--ro-bind';
    if (!this.#byPlace) {
      // It must not be passed on: through it one could climb out of the folder.
      closeSync(opened);
      return [kind, grant.realPath, grant.path];
    }
    const descriptor = this.#next++;
    this.#opened.set(descriptor, opened);
    return [`${kind}-fd`, String(descriptor), grant.path];
  }

  /** What bwrap reads at `ARGUMENTS_FD`. */
  arguments(all: readonly string[]): void {
    this.#data.set(ARGUMENTS_FD, all.map((each) => `${each}\0`).join(''));
  }

  /** For `spawn`. What this process would pass on without meaning to is covered by /dev/null. */
  stdio(hasChannel: boolean): StdioOptions {
    const stdio: (number | 'pipe' | 'ignore' | 'ipc')[] = ['pipe', 'pipe', 'pipe'];
    stdio[READY_FD] = 'pipe';
    stdio[CHANNEL_FD] = hasChannel ? 'ipc' : 'ignore';
    stdio[INFO_FD] = 'pipe';
    stdio[GATE_FD] = 'pipe';
    for (const descriptor of this.#data.keys()) stdio[descriptor] = 'pipe';
    for (const [descriptor, opened] of this.#opened) stdio[descriptor] = opened;
    const leaking = inheritedDescriptors().filter((at) => (stdio[at] ?? 'ignore') === 'ignore');
    if (leaking.length > 0) {
      const empty = openSync('/dev/null', 'r');
      this.#opened.set(-1, empty);
      for (const descriptor of leaking) stdio[descriptor] = empty;
    }
    return Array.from(stdio, (each) => each ?? 'ignore');
  }

  /** Writes what bwrap is to read. A bwrap that has given up early does not read it. */
  write({ stdio }: ChildProcess): void {
    for (const [descriptor, data] of this.#data) {
      const stream = stdio[descriptor] as Writable | null | undefined;
      stream?.on('error', () => {});
      stream?.end(data);
    }
  }

  /** Closes what was opened here; bwrap has its own by then. */
  close(): void {
    for (const opened of this.#opened.values()) closeSync(opened);
    this.#opened.clear();
  }
}
