import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** Bytes looked at to tell what kind of file it is. */
export const SAMPLE_BYTES = 64 * 1024;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Share of control characters above which a file is no text. */
const MAX_CONTROL_SHARE = 0.05;

/**
 * The encoding of a text that begins with `sample`: what its byte order mark says, else UTF-8,
 * else Windows-1252 (which Latin-1 files are read as everywhere).
 * @throws LifeSavorError INPUT_BINARY.
 */
export function encodingOf(sample: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => sample[i] === byte));
  if (marked) return marked[0];
  if (isBinary(sample)) throw binary();
  return isUtf8(sample) ? 'utf-8' : 'windows-1252';
}

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !isTextControl(byte)) controls++;
  }
  return controls > sample.length * MAX_CONTROL_SHARE;
}

/** Tab to carriage return, and the escape that starts terminal colours. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}

/** A character cut off at the end of the sample does not count against it. */
function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function binary(): LifeSavorError {
  return new LifeSavorError(
    'INPUT_BINARY',
    'This is not a text file.',
    'Export the text of it first, then scan that.',
  );
}
