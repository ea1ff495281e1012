import { expect, test, vi } from 'vitest';
import { fakePort } from './port.fake.ts';
import type { SkillsSnapshot } from './skills-messages.ts';
import { createSkillsServer, type SkillsHandlers } from './skills-server.ts';

const HASH = 'a'.repeat(64);
const SNAPSHOT: SkillsSnapshot = {
  agent: { kind: 'not-running' },
  skills: null,
  problem: null,
  vault: { kind: 'away' },
};

function served(handlers: Partial<SkillsHandlers> = {}) {
  const onOpen = vi.fn();
  const server = createSkillsServer({
    handlers: handlers as SkillsHandlers,
    snapshot: () => SNAPSHOT,
    onOpen,
  });
  const port = fakePort();
  server.serve(port);
  return { port, server, onOpen };
}

test('a side panel is shown what is known at once, and its opening is told', async () => {
  const { port, server, onOpen } = served();
  await vi.waitFor(() => expect(port.posted).toEqual([{ snapshot: SNAPSHOT }]));
  expect(onOpen).toHaveBeenCalledOnce();
  expect(server.size).toBe(1);
  port.drop();
  expect(server.size).toBe(0);
});

test('what it asks is answered under its number', async () => {
  const approve = vi.fn(async () => ({ problem: null }));
  const { port } = served({ approve });
  port.deliver({ id: 7, do: 'approve', skill: 'notes', hash: HASH });
  await vi.waitFor(() => expect(port.posted.at(-1)).toEqual({ id: 7, result: { problem: null } }));
  expect(approve).toHaveBeenCalledExactlyOnceWith({ do: 'approve', skill: 'notes', hash: HASH });
});

test.each([
  ['something unknown', { do: 'call', skill: 'notes' }],
  ['approval of nothing in particular', { do: 'approve', skill: 'notes' }],
  ['approval without a sandbox', { do: 'approve', skill: 'notes', hash: HASH, unsandboxed: true }],
  ['approval with settings', { do: 'approve', skill: 'notes', hash: HASH, config: {} }],
  ['settings of nothing in particular', { do: 'configure', skill: 'notes', values: {} }],
  [
    'a setting of no known kind',
    { do: 'configure', skill: 'notes', hash: HASH, values: { a: {} } },
  ],
  ['an empty secret', { do: 'secret', skill: 'notes', key: 'token', value: '' }],
  ['a name that is a path', { do: 'disable', skill: '../notes' }],
])('a page that asks for %s is hung up on', (_what, request) => {
  const { port } = served();
  port.deliver({ id: 1, ...request });
  expect(() => port.postMessage({})).toThrow();
});
