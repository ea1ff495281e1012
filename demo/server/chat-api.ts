import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerTo, streamPieces } from './answer.ts';
import type { ReceivedLog, ReceivedMessage } from './received.ts';

const PIECE_PAUSE_MS = 12;

/** `POST /api/chat`: form data `conversation`, `message`, `files`; streams the answer as text. */
export async function postChat(
  request: IncomingMessage,
  response: ServerResponse,
  log: ReceivedLog,
): Promise<void> {
  const message = await readMessage(request);
  const names = message.files.map((file) => file.name);
  const answer = answerTo(message.message, names);
  await log.add(message, answer);
  response.writeHead(200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  for (const piece of streamPieces(answer)) {
    if (response.destroyed) return;
    response.write(piece);
    await sleep(PIECE_PAUSE_MS);
  }
  response.end();
}

/** `GET /api/chat?conversation=…`: what was said before, for a page that was reloaded. */
export function getHistory(url: URL, response: ServerResponse, log: ReceivedLog): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(log.history(url.searchParams.get('conversation') ?? '')));
}

async function readMessage(request: IncomingMessage): Promise<ReceivedMessage> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(await buffer(request)), { headers }).formData();
  const uploads = form.getAll('files').filter((entry) => entry instanceof File);
  const files = uploads.map(async (file) => ({ name: file.name, text: await file.text() }));
  return {
    conversation: String(form.get('conversation') ?? ''),
    // Form data turns line breaks into CR LF on the way.
    message: String(form.get('message') ?? '').replaceAll('\r\n', '\n'),
    files: await Promise.all(files),
  };
}
