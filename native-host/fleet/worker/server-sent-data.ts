import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** Longest event; an endpoint that sends a longer one is not what it claims to be. */
const MAX_EVENT = 1024 * 1024;

/**
 * The `data` of each event of an event stream (the part of server-sent events that chat completions
 * use), whatever pieces the bytes come in.
 * @throws LifeSavorError ASSISTANT_FAILED for an event without end.
 */
export async function* serverSentData(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let data: string[] = [];
  for await (const line of linesOf(stream)) {
    if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
    if (line !== '' || data.length === 0) continue;
    yield data.join('\n');
    data = [];
  }
  if (data.length > 0) yield data.join('\n');
}

/** Lines end with CR LF, LF or CR. */
async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    rest += decoder.decode(bytes, { stream: true });
    // A CR at the very end may be half of a CR LF.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_EVENT) throw endless();
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield* rest.split(/\r\n|\n|\r/);
}

function endless(): LifeSavorError {
  return new LifeSavorError(
    'ASSISTANT_FAILED',
    'The endpoint sends an event without end.',
    'Check that --openai-url is that of a chat completions endpoint.',
  );
}
