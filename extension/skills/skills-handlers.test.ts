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
  return { handlers: createSkillsHandlers({ link, source: { refresh } }), request, refresh };
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

test('without an agent everything says so', async () => {
  const { handlers } = world(() => ({}), false);
  const { problem } = await handlers.look({ do: 'look', skill: 'notes' });
  expect(problem?.message).toContain('not connected');
});
