import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Where a command writes. */
export interface Output {
  /** Resolves when the reader keeps up; await it before producing more. */
  write(text: string): Promise<void>;
}

export function outputTo(stream: Writable): Output {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

/** Collects small pieces into one write. */
export class BatchedOutput {
  readonly #out: Output;
  #batch = '';

  constructor(out: Output) {
    this.#out = out;
  }

  /** Keeps `text` for the next `flush`. */
  add(text: string): void {
    this.#batch += text;
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = '';
    if (batch !== '') await this.#out.write(batch);
  }
}
