import { Chunker, fitsOneFrame, Reassembler } from './chunk.ts';
import { encodeFrame, FrameDecoder, frameOf } from './frame.ts';

/** Messages of any allowed size to the bytes of their frames. One per connection. */
export class MessageEncoder {
  readonly #chunker = new Chunker();
  readonly #utf8 = new TextEncoder();

  /** @throws LifeSavorError FRAME_TOO_LARGE over `MAX_MESSAGE_BYTES`. */
  encode(message: object): Uint8Array[] {
    const json = JSON.stringify(message);
    if (fitsOneFrame(json)) return [frameOf(this.#utf8.encode(json))];
    return this.#chunker.chunks(json).map(encodeFrame);
  }
}

/** Bytes, cut anywhere, to messages. One per connection; broken for good after it threw. */
export class MessageDecoder {
  readonly #frames: FrameDecoder;
  readonly #chunks = new Reassembler();

  constructor(options: { maxFrameBytes?: number } = {}) {
    this.#frames = new FrameDecoder(options);
  }

  /** Bytes held for a frame or message that is not complete yet. */
  get pendingBytes(): number {
    return this.#frames.pendingBytes + this.#chunks.pendingBytes;
  }

  /** @throws LifeSavorError FRAME_INVALID or FRAME_TOO_LARGE, after the good messages before it. */
  push(bytes: Uint8Array, onMessage: (message: unknown) => void): void {
    this.#frames.push(bytes, (frame) => {
      const message = this.#chunks.accept(frame);
      if (message !== undefined) onMessage(message);
    });
  }

  /** To be called when the stream ends. @throws LifeSavorError FRAME_INVALID inside a frame. */
  end(): void {
    this.#frames.end();
  }
}
