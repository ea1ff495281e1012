import { expect, test, vi } from 'vitest';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { SkillSummary } from '../../shared/protocol/skills.ts';
import type { Peer } from '../../shared/protocol/transport.ts';
import { createSkillsSource } from './skills-source.ts';

const NOTES: SkillSummary = {
  id: 'notes',
  name: 'Notes',
  description: 'Keeps notes.',
  source: 'user',
  state: 'new',
};

function world() {
  let skills: SkillSummary[] | Error = [NOTES];
  let changed = () => {};
  let watched = true;
  const request = vi.fn(async () => {
    if (skills instanceof Error) throw skills;
    return { skills };
  });
  const peer = {
    request,
    on: (_event: string, listener: () => void) => {
      changed = listener;
    },
  } as unknown as Peer;
  let agent: Peer | undefined = peer;
  const onChange = vi.fn();
  const source = createSkillsSource({
    agent: () => agent,
    isWatched: () => watched,
    onChange,
  });
  return {
    source,
    request,
    onChange,
    follow: () => source.follow(peer),
    change(next: SkillSummary[] | Error) {
      skills = next;
      changed();
    },
    lookAway() {
      watched = false;
    },
    hangUp() {
      agent = undefined;
    },
  };
}

test('knows the skills from the connection on, and hears when they change', async () => {
  const { source, follow, change } = world();
  follow();
  expect(source.state()).toEqual({ skills: null, problem: null });
  await vi.waitFor(() => expect(source.state().skills).toEqual([NOTES]));
  change([{ ...NOTES, state: 'idle' }]);
  await vi.waitFor(() => expect(source.state().skills?.[0]?.state).toBe('idle'));
});

test('asks nothing while nobody looks', () => {
  const { follow, change, request, lookAway } = world();
  lookAway();
  follow();
  change([]);
  expect(request).not.toHaveBeenCalled();
});

test('asks once more, and not more often, for all that changed meanwhile', async () => {
  const { follow, change, request, source } = world();
  follow();
  for (const state of ['idle', 'starting', 'ready'] as const) change([{ ...NOTES, state }]);
  await vi.waitFor(() => expect(source.state().skills?.[0]?.state).toBe('ready'));
  expect(request).toHaveBeenCalledTimes(2);
});

test('says what went wrong, and keeps what it knew', async () => {
  const { source, follow, change } = world();
  follow();
  await source.refresh();
  change(new LifeSavorError('OUTPUT_UNWRITABLE', 'It cannot be written.', 'Look at it.'));
  await vi.waitFor(() =>
    expect(source.state()).toEqual({
      skills: [NOTES],
      problem: { message: 'It cannot be written.', nextStep: 'Look at it.' },
    }),
  );
});

test('knows nothing without an agent', async () => {
  const { source, follow, hangUp } = world();
  follow();
  await source.refresh();
  hangUp();
  expect(source.state()).toEqual({ skills: null, problem: null });
});
