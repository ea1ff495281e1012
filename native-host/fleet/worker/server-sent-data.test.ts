import { describe, expect, it } from 'vitest';
import { serverSentData } from './server-sent-data.ts';

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function dataOf(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const chunks: Uint8Array[] = [];
  for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.subarray(i, i + size));
  const data: string[] = [];
  for await (const one of serverSentData(streamOf(chunks))) data.push(one);
  return data;
}

describe('serverSentData', () => {
  const text = [
    ': a comment\n\n',
    'data: one\n\n',
    'event: x\r\nid: 7\r\ndata:two\r\n\r\n',
    'data: three\rdata: more\r\r',
    'data: größer 🦊\n\n',
    'data: the end',
  ].join('');

  it.each([1, 2, 3, 7, 10_000])('reads every event from pieces of %i bytes', async (size) => {
    expect(await dataOf(text, size)).toEqual(['one', 'two', 'three\nmore', 'größer 🦊', 'the end']);
  });

  it('gives up an event without end', async () => {
    const endless = dataOf(`data: ${'x'.repeat(2 * 1024 * 1024)}`, 65_536);
    await expect(endless).rejects.toMatchObject({ code: 'ASSISTANT_FAILED' });
  });
});
