import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { LifeSavorError, MAX_TEXT_LENGTH } from '../../../shared/protocol/index.ts';
import type { CliContext } from '../context.ts';
import { encodingOf, SAMPLE_BYTES } from './encoding.ts';

/** One text a command works on. */
export interface Input {
  /** Path as given, `-` for stdin. */
  name: string;
  /** Opens it for reading, once. */
  open(): Readable;
}

const READ_BYTES = 256 * 1024;

/** The files a person named; stdin when there is none, and for `-`. */
export function inputsOf(names: readonly string[], { stdin, signal }: CliContext): Input[] {
  const given = names.length === 0 ? ['-'] : names;
  return given.map((name) => ({
    name,
    open: () =>
      name === '-'
        ? addAbortSignal(signal, stdin)
        : createReadStream(name, { highWaterMark: READ_BYTES, signal }),
  }));
}

/**
 * The text of an input, decoded, part by part; memory does not grow with its length.
 * @throws LifeSavorError INPUT_UNREADABLE, INPUT_BINARY.
 */
export async function* readParts(input: Input): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let sample: Buffer[] = [];
  let sampled = 0;
  for await (const bytes of readBytes(input)) {
    if (decoder) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    sample.push(bytes);
    sampled += bytes.length;
    if (sampled < SAMPLE_BYTES) continue;
    const start = Buffer.concat(sample);
    sample = [];
    decoder = new TextDecoder(encodingOf(start));
    yield decoder.decode(start, { stream: true });
  }
  if (decoder) return yield decoder.decode();
  const whole = Buffer.concat(sample);
  yield new TextDecoder(encodingOf(whole)).decode(whole);
}

/**
 * The whole text of an input.
 * @throws LifeSavorError INPUT_UNREADABLE, INPUT_BINARY; INPUT_INVALID when it is longer than one
 * request may be.
 */
export async function readText(input: Input): Promise<string> {
  let text = '';
  for await (const part of readParts(input)) {
    text += part;
    if (text.length > MAX_TEXT_LENGTH) throw tooLong();
  }
  return text;
}

async function* readBytes(input: Input): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of input.open()) yield chunk as Buffer;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'AbortError') throw cause;
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): LifeSavorError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return new LifeSavorError(
    'INPUT_UNREADABLE',
    `The input cannot be read (${code}).`,
    'Check that it exists, is a file and that you may read it.',
    { cause },
  );
}

function tooLong(): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    `The text is longer than ${MAX_TEXT_LENGTH} characters.`,
    'Split it; "lifesavor scan" takes texts of any length.',
  );
}
