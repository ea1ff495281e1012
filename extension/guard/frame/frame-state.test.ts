import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy/default-policy.ts';
import type { GuardChannel } from '../../channel/guard-channel.ts';
import type { Welcome } from '../../channel/messages.ts';
import { createFrameState } from './frame-state.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const WELCOME: Welcome = {
  path: '/',
  site: 'tab.example',
  policy: { ...DEFAULT_POLICY, defaultAction: 'block' },
  agentConnected: true,
  entries: [],
  enterSends: true,
};

function setUp(open: () => Promise<Welcome>) {
  const asked: [string, object][] = [];
  const wake = vi.fn();
  const channel = {
    wake,
    ask: (ask: string, params: object) => {
      asked.push([ask, params]);
      return ask === 'open' ? open() : Promise.resolve({});
    },
  } as unknown as GuardChannel;
  const onEntries = vi.fn();
  const onMoved = vi.fn();
  let path = '/';
  const state = createFrameState({
    channel: () => channel,
    path: () => path,
    host: 'frame.example',
    onEntries,
    onMoved,
    onRulesChanged: () => {},
    signal: new AbortController().signal,
  });
  const go = (to: string) => {
    path = to;
  };
  return { state, asked, wake, go, onEntries, onMoved };
}

it('protects by the default policy until the background answers, then by its own', async () => {
  const { state } = setUp(async () => WELCOME);
  expect(state).toMatchObject({ site: 'frame.example', agent: 'unknown', enterSends: false });
  expect(state.policy).toEqual(DEFAULT_POLICY);
  state.opened();
  await vi.runAllTimersAsync();
  expect(state).toMatchObject({ site: 'tab.example', agent: 'connected', enterSends: true });
  expect(state.policy.defaultAction).toBe('block');
});

it('takes the agent for absent when the background does not answer', async () => {
  const { state } = setUp(() => Promise.reject(new Error('gone')));
  state.opened();
  await vi.runAllTimersAsync();
  expect(state.agent).toBe('absent');
});

it('asks the agent again after the background slept, and lets it sleep until then', async () => {
  const { state, wake } = setUp(async () => WELCOME);
  state.opened();
  await vi.runAllTimersAsync();
  state.lineDown();
  await vi.runAllTimersAsync();
  expect(state.agent).toBe('unknown');
  expect(wake).not.toHaveBeenCalled();
});

it('asks for the other map once when the page moved to another path', async () => {
  const { state, asked, go } = setUp(async () => WELCOME);
  state.opened();
  state.checkPath();
  go('/c/42');
  state.checkPath();
  state.checkPath();
  expect(asked).toEqual([
    ['open', { path: '/' }],
    ['open', { path: '/c/42' }],
  ]);
});

it('learns nothing about the conversation it showed before', async () => {
  const { state, go, onEntries, onMoved } = setUp(() => new Promise(() => {}));
  state.opened();
  go('/c/42');
  state.checkPath();
  expect(onMoved).toHaveBeenCalledOnce();
  state.pushed({ push: 'entries', path: '/', entries: [] });
  expect(onEntries).not.toHaveBeenCalled();
  state.pushed({ push: 'entries', path: '/c/42', entries: [] });
  expect(onEntries).toHaveBeenCalledOnce();
});
