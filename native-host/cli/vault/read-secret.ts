import type { ReadStream } from 'node:tty';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { cancelled } from '../../../shared/protocol/wire-error.ts';
import type { CliContext } from '../context.ts';

const MAX_BYTES = 256 * 1024;
const ENTER = /[\r\n]/;
const CTRL_C = '\x03';
const CTRL_D = '\x04';
const BACKSPACES = '\b\x7f';

/**
 * Something nobody else may see: typed at a prompt without showing it, or all of stdin where that is
 * no terminal. Never taken from the command line, which others can read.
 * @throws LifeSavorError CANCELLED (Ctrl+C), USAGE (nothing was given), INPUT_INVALID (too long).
 */
export async function readSecret(context: CliContext, prompt: string): Promise<string> {
  const { stdin } = context;
  const secret = isTerminal(stdin) ? await typed(stdin, context, prompt) : await piped(stdin);
  if (secret === '')
    throw new LifeSavorError('USAGE', 'Nothing was given.', `Type it, or pipe it to stdin.`);
  return secret;
}

/** Asks twice at a terminal, so that a slip of the finger locks nobody out. */
export async function readNewSecret(context: CliContext, prompt: string): Promise<string> {
  const secret = await readSecret(context, prompt);
  if (!isTerminal(context.stdin)) return secret;
  if ((await readSecret(context, 'Again: ')) === secret) return secret;
  throw new LifeSavorError('USAGE', 'The two are not the same.', 'Try again.');
}

function isTerminal(stdin: CliContext['stdin']): stdin is ReadStream {
  return (stdin as Partial<ReadStream>).isTTY === true;
}

async function piped(stdin: CliContext['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunks.at(-1)!.length;
    if (length > MAX_BYTES)
      throw new LifeSavorError('INPUT_INVALID', 'This is too long.', `Up to ${MAX_BYTES} bytes.`);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

async function typed(stdin: ReadStream, { err }: CliContext, prompt: string): Promise<string> {
  await err.write(prompt);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  let secret = '';
  try {
    for (;;) {
      const text = await new Promise<string>((resolve) =>
        stdin.once('data', (data) => resolve(String(data))),
      );
      for (const char of text) {
        if (char === CTRL_C) throw cancelled();
        if (char === CTRL_D || ENTER.test(char)) return secret;
        secret = BACKSPACES.includes(char) ? [...secret].slice(0, -1).join('') : secret + char;
      }
    }
  } finally {
    stdin.setRawMode(false).pause();
    await err.write('\n');
  }
}
