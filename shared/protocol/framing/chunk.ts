import { parseJson } from './frame.ts';
import { frameInvalid, frameTooLarge } from './frame-error.ts';
import { MAX_FRAME_BYTES, MAX_MESSAGE_BYTES } from './limits.ts';
import { utf8Length } from './utf8-length.ts';

/** A slice of the JSON of a message too large for one frame. */
export interface ChunkFrame {
  chunk: { id: number; seq: number; last: boolean; data: string };
}

/**
 * UTF-16 units per chunk. One unit of JSON text takes at most 3 bytes inside a JSON string, so a
 * chunk always fits a frame, with room for its own members.
 */
const CHUNK_UNITS = 160 * 1024;

/** Far more chunks than the largest message needs; stops a sender of one-letter chunks. */
const MAX_CHUNKS = 4096;

/** Messages that may be under way at the same time; a sender finishes one before the next. */
const MAX_OPEN_MESSAGES = 4;

/** Cuts large messages into frames. One per connection, since it numbers them. */
export class Chunker {
  #nextId = 0;

  /**
   * The frames of one message, each a value to be written as JSON: the message itself when small.
   * @throws LifeSavorError FRAME_TOO_LARGE over `MAX_MESSAGE_BYTES`.
   */
  split(message: object): object[] {
    const json = JSON.stringify(message);
    return fitsOneFrame(json) ? [message] : this.chunks(json);
  }

  /** The chunks of a message whose JSON is over one frame. */
  chunks(json: string): ChunkFrame[] {
    if (utf8Length(json) > MAX_MESSAGE_BYTES) throw frameTooLarge('A message');
    const id = this.#nextId++;
    const slices = slicesOf(json);
    return slices.map((data, seq) => ({
      chunk: { id, seq, last: seq === slices.length - 1, data },
    }));
  }
}

function slicesOf(json: string): string[] {
  const slices: string[] = [];
  for (let start = 0; start < json.length; ) {
    const full = start + CHUNK_UNITS;
    // Halves of a surrogate pair would each count as 3 bytes on the other side.
    const end = isHighSurrogate(json.charCodeAt(full - 1)) ? full - 1 : full;
    slices.push(json.slice(start, end));
    start = end;
  }
  return slices;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Whether the JSON of a message may go as a single frame. */
export function fitsOneFrame(json: string): boolean {
  if (json.length > MAX_FRAME_BYTES) return false;
  return json.length * 3 <= MAX_FRAME_BYTES || utf8Length(json) <= MAX_FRAME_BYTES;
}

interface OpenMessage {
  parts: string[];
  bytes: number;
}

/**
 * Puts chunks back together. Open messages are bounded in number and, together, in bytes; a
 * sender that leaves messages unfinished runs into that bound.
 */
export class Reassembler {
  readonly #open = new Map<number, OpenMessage>();
  #bytes = 0;

  /** Bytes held for messages that are not complete yet. */
  get pendingBytes(): number {
    return this.#bytes;
  }

  /**
   * The message that `frame` is or completes; `undefined` while chunks are missing.
   * @throws LifeSavorError FRAME_INVALID or FRAME_TOO_LARGE.
   */
  accept(frame: unknown): unknown {
    if (!isChunkFrame(frame)) return frame;
    const { id, seq, last, data } = checkedChunk(frame.chunk);
    const open = this.#openMessage(id, seq);
    this.#add(open, data);
    if (!last) return undefined;
    this.#open.delete(id);
    this.#bytes -= open.bytes;
    return parseJson(open.parts.join(''));
  }

  #openMessage(id: number, seq: number): OpenMessage {
    const open = this.#open.get(id);
    if (seq !== (open?.parts.length ?? 0) || seq === MAX_CHUNKS)
      throw frameInvalid('as a chunk out of order');
    if (open) return open;
    if (this.#open.size === MAX_OPEN_MESSAGES)
      throw frameTooLarge('The number of unfinished messages');
    const started: OpenMessage = { parts: [], bytes: 0 };
    this.#open.set(id, started);
    return started;
  }

  #add(open: OpenMessage, data: string): void {
    const bytes = utf8Length(data);
    if (this.#bytes + bytes > MAX_MESSAGE_BYTES) throw frameTooLarge('A message');
    open.parts.push(data);
    open.bytes += bytes;
    this.#bytes += bytes;
  }
}

function isChunkFrame(frame: unknown): frame is { chunk: unknown } {
  return typeof frame === 'object' && frame !== null && Object.hasOwn(frame, 'chunk');
}

function checkedChunk(chunk: unknown): ChunkFrame['chunk'] {
  const { id, seq, last, data } = (chunk ?? {}) as Record<string, unknown>;
  const wellFormed =
    Number.isSafeInteger(id) &&
    Number.isSafeInteger(seq) &&
    typeof last === 'boolean' &&
    typeof data === 'string' &&
    data !== '';
  if (wellFormed) return chunk as ChunkFrame['chunk'];
  throw frameInvalid('as a malformed chunk');
}
