import { expect, test, vi } from 'vitest';
import type { MapEntry } from '../../shared/protocol/conversation.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createMapStore } from './map-store.ts';

const ADA = 'ada@example.org';
const BOB = 'bob@example.org';

interface World {
  conversations: Conversations;
  onEntries: ReturnType<typeof vi.fn>;
}

function world(area = fakeStorageArea(), agent: () => Peer | undefined = () => undefined): World {
  const onEntries = vi.fn();
  const store = createMapStore(area, () => 0);
  return { conversations: createConversations({ store, agent, onEntries }), onEntries };
}

/** An agent that knows `entries` and remembers what it is told. */
function fakeAgent(entries: MapEntry[]): { peer: Peer; told: MapEntry[] } {
  const told: MapEntry[] = [];
  const request = async (method: string, params: object) => {
    if (method === 'conversation.open') return { entries };
    if ('entries' in params) told.push(...(params.entries as MapEntry[]));
    return { stored: 1 };
  };
  return { peer: { request } as unknown as Peer, told };
}

function mail(conversations: Conversations, key: string, address: string) {
  return conversations.redact(key, address, [
    { start: 0, end: address.length, type: 'EMAIL_ADDRESS' },
  ]);
}

test('two tabs writing at the same moment get one placeholder per value', async () => {
  const { conversations } = world();
  const sent = await Promise.all([ADA, BOB, ADA, BOB].map((a) => mail(conversations, 'k', a)));
  expect(sent.map((s) => s.text)).toEqual(['[EMAIL_1]', '[EMAIL_2]', '[EMAIL_1]', '[EMAIL_2]']);
});

test('numbering goes on after the background worker was restarted', async () => {
  const area = fakeStorageArea();
  await mail(world(area).conversations, 'k', ADA);
  const { conversations } = world(area);
  expect((await mail(conversations, 'k', BOB)).text).toBe('[EMAIL_2]');
  expect((await mail(conversations, 'k', ADA)).text).toBe('[EMAIL_1]');
});

test('a placeholder the page still shows from an older session is not given to another value', async () => {
  const { conversations } = world();
  const redacted = await conversations.redact(
    'k',
    ADA,
    [{ start: 0, end: ADA.length, type: 'EMAIL_ADDRESS' }],
    ['[EMAIL_1]'],
  );
  expect(redacted.text).toBe('[EMAIL_2]');
});

test('frames learn a map as soon as it grows, and only then', async () => {
  const { conversations, onEntries } = world();
  await mail(conversations, 'k', ADA);
  await mail(conversations, 'k', ADA);
  expect(onEntries).toHaveBeenCalledExactlyOnceWith('k', [
    { placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: ADA },
  ]);
});

test('a conversation that moves to its own address keeps its map there and here', async () => {
  const { conversations } = world();
  await mail(conversations, 'new', ADA);
  await conversations.carryOver('new', 'c/1');
  expect(await conversations.entries('c/1')).toEqual(await conversations.entries('new'));
});

test('a conversation that has a map of its own is not mixed with another', async () => {
  const { conversations } = world();
  await mail(conversations, 'a', ADA);
  await mail(conversations, 'b', BOB);
  await conversations.carryOver('a', 'b');
  expect((await conversations.entries('b')).map((e) => e.value)).toEqual([BOB]);
});

test('values the agent knows keep its placeholders, and it hears of new ones', async () => {
  const known: MapEntry = { placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: BOB };
  const { peer, told } = fakeAgent([known]);
  const { conversations } = world(fakeStorageArea(), () => peer);
  expect((await mail(conversations, 'k', ADA)).text).toBe('[EMAIL_2]');
  expect((await mail(conversations, 'k', BOB)).text).toBe('[EMAIL_1]');
  expect(told.map((e) => e.value)).toEqual([ADA]);
});

test('an agent that comes back hears what was made without it', async () => {
  let agent: Peer | undefined;
  const { conversations } = world(fakeStorageArea(), () => agent);
  await mail(conversations, 'k', ADA);
  const back = fakeAgent([]);
  agent = back.peer;
  await conversations.entries('k');
  expect(back.told.map((e) => e.value)).toEqual([ADA]);
});

test('an agent that fails does not hold up a send', async () => {
  const peer = { request: () => Promise.reject(new Error('gone')) } as unknown as Peer;
  const { conversations } = world(fakeStorageArea(), () => peer);
  expect((await mail(conversations, 'k', ADA)).text).toBe('[EMAIL_1]');
});
