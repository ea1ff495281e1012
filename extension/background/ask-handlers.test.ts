import { expect, test, vi } from 'vitest';
import type { Peer } from '../../shared/protocol/transport.ts';
import type { AgentLink } from '../agent/agent-link.ts';
import type { Frame } from '../channel/guard-server.ts';
import { createConversations } from '../conversation/conversations.ts';
import { createMapStore } from '../conversation/map-store.ts';
import { createTabActivities } from '../conversation/tab-activity.ts';
import { createAllowList } from '../sites/allow-list.ts';
import { createEnterSends } from '../sites/enter-sends.ts';
import { fakeStorageArea } from '../storage/storage-area.fake.ts';
import type { VaultTask } from '../vault/vault-task.ts';
import { createAskHandlers } from './ask-handlers.ts';
import { createPolicySource } from './policy-source.ts';

const ORIGIN = 'https://chat.example';
const EMAIL = 'ada@example.org';

function frame(path: string, origin = ORIGIN): Frame {
  return { id: 'frame-1', tabId: 1, site: 'chat.example', origin, path, key: origin + path };
}

function handlers(peer?: Peer) {
  const area = fakeStorageArea();
  let now = 0;
  const onSent = vi.fn();
  const link = { peer: () => peer } as AgentLink;
  const model = {
    wake: vi.fn(),
    ask: vi.fn(async (_question: { lane: string }) => ({ kind: 'unavailable' as const })),
  };
  const openOne = vi.fn(async (_task: VaultTask, _overTab: number | undefined) => true);
  const policies = createPolicySource({ area, agent: () => peer, onChange: () => {} });
  const asks = createAskHandlers({
    link,
    model,
    conversations: createConversations({
      store: createMapStore(area, () => now),
      agent: () => undefined,
      onEntries: () => {},
    }),
    tabs: createTabActivities(area, () => now),
    allowList: createAllowList(area),
    enterSends: createEnterSends(area),
    policies,
    vaultWindows: { openOne },
    onSent,
    now: () => now,
  });
  const sendFrom = async (from: Frame) => {
    const spans = [{ start: 0, end: EMAIL.length, type: 'EMAIL_ADDRESS' as const }];
    await asks.redact({ text: EMAIL, spans, shown: [] }, from);
    await asks.sent({ replaced: 1 }, from);
  };
  return { asks, policies, model, openOne, sendFrom, onSent, wait: (ms: number) => (now += ms) };
}

test('a new chat that gets its own address after the first message keeps its values', async () => {
  const { asks, sendFrom, wait } = handlers();
  await sendFrom(frame('/'));
  wait(5_000);
  const { entries } = await asks.open({ path: '/c/1' }, frame('/c/1'));
  expect(entries.map(({ value }) => value)).toEqual([EMAIL]);
});

test('a conversation opened much later, or on another site, does not', async () => {
  const { asks, sendFrom, wait } = handlers();
  await sendFrom(frame('/'));
  const elsewhere = frame('/c/1', 'https://other.example');
  expect((await asks.open({ path: '/c/1' }, elsewhere)).entries).toEqual([]);
  wait(61_000);
  expect((await asks.open({ path: '/c/1' }, frame('/c/1'))).entries).toEqual([]);
});

test('the agent judges for the site the browser names', async () => {
  const request = vi.fn(async () => ({ action: 'allow' }));
  const { asks } = handlers({ request } as unknown as Peer);
  await asks.check({ text: 'hi' }, frame('/', 'https://embedded.example'));
  const params = { text: 'hi', site: 'chat.example', direction: 'outbound' };
  expect(request).toHaveBeenCalledExactlyOnceWith('message.check', params, expect.anything());
});

test('without an agent, or with one that fails, there is no verdict of its', async () => {
  const failing = { request: () => Promise.reject(new Error('gone')) } as unknown as Peer;
  for (const { asks } of [handlers(), handlers(failing)])
    expect(await asks.check({ text: 'hi' }, frame('/'))).toEqual({ verdict: null });
});

test('what a person allows and how Enter behaves is remembered for the site', async () => {
  const { asks } = handlers();
  const found = { type: 'EMAIL_ADDRESS', value: EMAIL } as const;
  await asks.allow({ ...found, allowed: true }, frame('/'));
  await asks.enterSends({}, frame('/'));
  expect(await asks.allowed({ values: [found] }, frame('/c/2'))).toEqual({ allowed: [true] });
  expect((await asks.open({ path: '/c/2' }, frame('/c/2'))).enterSends).toBe(true);
});

test("drafts of a frame take each other's place before the model, other texts do not", async () => {
  const { asks, model } = handlers();
  for (const isDraft of [true, true, false, false])
    await asks.tag({ text: 'hi', isDraft }, frame('/'));
  const lanes = model.ask.mock.calls.map(([{ lane }]) => lane);
  expect(lanes.slice(0, 2)).toEqual(['frame-1', 'frame-1']);
  expect(new Set(lanes).size).toBe(3);
});

test('what a person allows everywhere is in the policy, until they take it back', async () => {
  const { asks, policies } = handlers();
  const allowed = async () => (await policies.current()).policy.detection?.allowed;
  await asks.allowEverywhere({ value: EMAIL, allowed: true }, frame('/'));
  expect(await allowed()).toEqual([{ value: EMAIL }]);
  await asks.allowEverywhere({ value: EMAIL, allowed: false }, frame('/'));
  expect(await allowed()).toEqual([]);
});

test('a value too long for the policy is refused with the next step', async () => {
  const { asks } = handlers();
  const answer = await asks.allowEverywhere({ value: 'x'.repeat(501), allowed: true }, frame('/'));
  expect(answer.problem?.nextStep).toContain('on this site');
});

test('a value is offered for saving under the origin the browser names, one at a time', async () => {
  const { asks, openOne } = handlers();
  const found = { type: 'EMAIL_ADDRESS', value: EMAIL } as const;
  const from = frame('/', 'https://embedded.example');
  expect(await asks.saveToVault(found, from)).toEqual({ problem: null });
  const task = { do: 'save', ...found, origin: 'https://embedded.example' };
  expect(openOne).toHaveBeenCalledExactlyOnceWith(task, 1);
  openOne.mockResolvedValueOnce(false);
  expect((await asks.saveToVault(found, from)).problem?.message).toContain('waiting');
});
