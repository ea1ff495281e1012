import { expect, test, vi } from 'vitest';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import type { AgentLink } from '../agent/agent-link.ts';
import { createSkillsHandlers } from './skills-handlers.ts';

const HASH = 'a'.repeat(64);

function world(answer: (method: string) => unknown, isThere = true) {
  const request = vi.fn(async (method: string, _params: object) => answer(method));
  let peer: Peer | undefined;
  const link = {
    peer: () => peer,
    connect: async () => {
      if (isThere) peer = { request } as unknown as Peer;
      return { kind: 'connected', build: '1' };
    },
  } as Pick<AgentLink, 'peer' | 'connect'>;
  const refresh = vi.fn(async () => {});
  const unlock = vi.fn(async () => null);
  return {
    handlers: createSkillsHandlers({ link, source: { refresh }, vault: { unlock } }),
    request,
    refresh,
    unlock,
  };
}

test('what is approved is what was shown, and the list is asked for afterwards', async () => {
  const { handlers, request, refresh } = world(() => ({}));
  expect(await handlers.approve({ do: 'approve', skill: 'notes', hash: HASH })).toEqual({
    problem: null,
  });
  const [method, params] = request.mock.calls[0]!;
  expect([method, params]).toEqual(['skills.approve', { id: 'notes', hash: HASH }]);
  expect(refresh).toHaveBeenCalledOnce();
});

test('what the agent refuses is told in its words', async () => {
  const { handlers } = world(() => {
    throw new LifeSavorError('SKILL_CHANGED', 'It changed.', 'Look again.');
  });
  const problem = { message: 'It changed.', nextStep: 'Look again.' };
  const skill = 'notes';
  expect(await handlers.approve({ do: 'approve', skill, hash: HASH })).toEqual({ problem });
  expect(await handlers.disable({ do: 'disable', skill })).toEqual({ problem });
  expect(await handlers.look({ do: 'look', skill })).toEqual({ details: null, problem });
  expect(await handlers.review({ do: 'review', skill })).toEqual({ review: null, problem });
});

test('settings are set at the agent, and its word on each of them is handed on', async () => {
  const problems = [{ key: 'most', code: 'SKILL_CONFIG_INVALID', message: 'No.', nextStep: 'Do.' }];
  const { handlers, request } = world(() => ({ problems }));
  const wish = { skill: 'notes', hash: HASH, values: { most: 3, folder: null } };
  expect(await handlers.configure({ do: 'configure', ...wish })).toEqual({
    problems,
    problem: null,
  });
  const [method, params] = request.mock.calls[0]!;
  const { values } = wish;
  expect([method, params]).toEqual(['skills.configure', { id: 'notes', hash: HASH, values }]);
});

test('a secret is handed on, and the answer has nothing of it', async () => {
  const { handlers, request } = world(() => ({}));
  const secret = { key: 'token', value: 'planted value' };
  const answer = await handlers.secret({ do: 'secret', skill: 'notes', ...secret });
  expect(answer).toEqual({ problem: null });
  expect(request.mock.calls[0]?.slice(0, 2)).toEqual(['skills.secret', { id: 'notes', ...secret }]);
});

test('the vault is unlocked with what was typed', async () => {
  const { handlers, unlock } = world(() => ({}));
  expect(await handlers.unlock({ do: 'unlock', passphrase: 'planted phrase' })).toEqual({
    problem: null,
  });
  expect(unlock).toHaveBeenCalledExactlyOnceWith('planted phrase');
});

test('without an agent everything says so', async () => {
  const { handlers } = world(() => ({}), false);
  const { problem } = await handlers.look({ do: 'look', skill: 'notes' });
  expect(problem?.message).toContain('not connected');
});
