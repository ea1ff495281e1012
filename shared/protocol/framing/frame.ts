import { ByteQueue } from './byte-queue.ts';
import { frameInvalid, frameTooLarge } from './frame-error.ts';
import { HEADER_BYTES, MAX_FRAME_BYTES } from './limits.ts';

/**
 * One frame: 4 bytes of little-endian length, then UTF-8 JSON.
 * @throws LifeSavorError FRAME_TOO_LARGE over `MAX_FRAME_BYTES`.
 */
export function encodeFrame(value: unknown): Uint8Array {
  return frameOf(new TextEncoder().encode(JSON.stringify(value)));
}

/** Puts the header before a body that is already JSON. */
export function frameOf(body: Uint8Array): Uint8Array {
  if (body.length > MAX_FRAME_BYTES) throw frameTooLarge('A frame');
  const frame = new Uint8Array(HEADER_BYTES + body.length);
  new DataView(frame.buffer).setUint32(0, body.length, true);
  frame.set(body, HEADER_BYTES);
  return frame;
}

/**
 * Turns a stream of bytes, cut anywhere, into the values of its frames. The first bad frame
 * throws; from then on every call throws the same error, since the boundary is lost.
 */
export class FrameDecoder {
  readonly #maxFrameBytes: number;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #pending = new ByteQueue();
  #broken: unknown;

  constructor(options: { maxFrameBytes?: number } = {}) {
    this.#maxFrameBytes = options.maxFrameBytes ?? MAX_FRAME_BYTES;
  }

  /** Bytes held for a frame that is not complete yet. */
  get pendingBytes(): number {
    return this.#pending.length;
  }

  /**
   * Calls `onValue` for every frame that `bytes` completes, in order.
   * @throws LifeSavorError FRAME_INVALID or FRAME_TOO_LARGE, after the good frames before it;
   * whatever `onValue` throws.
   */
  push(bytes: Uint8Array, onValue: (value: unknown) => void): void {
    if (this.#broken) throw this.#broken;
    try {
      const rest = this.#takeFrames(this.#joined(bytes), onValue);
      this.#keep(rest);
    } catch (error) {
      this.#broken = error;
      this.#pending.clear();
      throw error;
    }
  }

  /** To be called when the stream ends. @throws LifeSavorError FRAME_INVALID inside a frame. */
  end(): void {
    if (this.#pending.length > 0) throw frameInvalid('incomplete: the stream ended inside it');
  }

  #joined(bytes: Uint8Array): Uint8Array {
    if (this.#pending.length === 0) return bytes;
    this.#pending.append(bytes);
    return this.#pending.view();
  }

  /** What is left after the complete frames, a view of `input`. */
  #takeFrames(input: Uint8Array, onValue: (value: unknown) => void): Uint8Array {
    const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
    let at = 0;
    while (input.length - at >= HEADER_BYTES) {
      const length = this.#checkedLength(view.getUint32(at, true));
      const end = at + HEADER_BYTES + length;
      if (end > input.length) break;
      onValue(this.#decode(input.subarray(at + HEADER_BYTES, end)));
      at = end;
    }
    return input.subarray(at);
  }

  #keep(rest: Uint8Array): void {
    const queued = this.#pending.length;
    if (queued > 0 && rest.length === queued) return;
    // `rest` may be a view of the queue that is about to be emptied.
    const kept = queued > 0 ? rest.slice() : rest;
    this.#pending.clear();
    if (kept.length > 0) this.#pending.append(kept);
  }

  #checkedLength(length: number): number {
    if (length === 0) throw frameInvalid('with no content');
    if (length > this.#maxFrameBytes) throw frameTooLarge('A frame');
    return length;
  }

  #decode(body: Uint8Array): unknown {
    let json: string;
    try {
      json = this.#utf8.decode(body);
    } catch {
      throw frameInvalid('that is not UTF-8');
    }
    return parseJson(json);
  }
}

/** JSON of a frame or of reassembled chunks. @throws LifeSavorError FRAME_INVALID, quoting nothing. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw frameInvalid('that is not JSON');
  }
}
