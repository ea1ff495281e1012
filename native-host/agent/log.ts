import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';

/** A log line tells what happened, how long it took and how it ended; never what it was about. */
export type AgentLogger = Logger;

/** The newest lines; as many again are kept in `<file>.1`. */
const MAX_LOG_BYTES = 2 * 1024 * 1024;

/** Members that would hold a value if they ever got into a log line. */
const FORBIDDEN = [
  'text',
  'value',
  'label',
  'entries',
  'params',
  'result',
  'message',
  'secret',
  'passphrase',
  'proof',
];

/** A logger into `file`, which stays bounded in size. */
export function createFileLogger(file: string, maxBytes = MAX_LOG_BYTES): AgentLogger {
  return pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: FORBIDDEN.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    new BoundedFile(file, maxBytes),
  );
}

/** Appends lines; starts a new file, keeping one old one, when the size is reached. */
class BoundedFile {
  readonly #path: string;
  readonly #maxBytes: number;
  #file: number;
  #size: number;

  constructor(path: string, maxBytes: number) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#file = open(path);
    this.#size = fstatSync(this.#file).size;
  }

  write(line: string): void {
    if (this.#size > this.#maxBytes) this.#rotate();
    this.#size += writeSync(this.#file, line);
  }

  #rotate(): void {
    closeSync(this.#file);
    renameSync(this.#path, `${this.#path}.1`);
    this.#file = open(this.#path);
    this.#size = 0;
  }
}

function open(path: string): number {
  return openSync(path, 'a', 0o600);
}
