import { expect, it } from 'vitest';
import { publishOnce } from './publish-once.ts';

const STORED = { stream: 's', seq: 7, duplicate: false };
const KNOWN = { stream: 's', seq: 7, duplicate: true };
const NOTED = { stream: 's', seq: 0, duplicate: true };

async function publish(...acks: (typeof STORED)[]): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  const stream = {
    publish: async (_subject: string, _data?: unknown, options?: { msgID?: string }) => {
      ids.push(options?.msgID);
      return acks[ids.length - 1]!;
    },
  };
  await publishOnce(stream as never, 'x', 'y', { id: 'a', timeoutMs: 1000, pauseMs: 0 });
  return ids;
}

it.each([
  ['is stored', STORED],
  ['was stored before', KNOWN],
])('publishes once what %s', async (_what, ack) => {
  expect(await publish(ack)).toEqual(['a']);
});

it('does not take a note of the id for the message', async () => {
  expect(await publish(NOTED, KNOWN)).toEqual(['a', 'a']);
  expect(await publish(NOTED, NOTED, NOTED, STORED)).toEqual(['a', 'a', 'a', 'a.again']);
});

it('fails where the stream never has it', async () => {
  await expect(publish(NOTED, NOTED, NOTED, NOTED)).rejects.toThrow('does not have it');
});
