import { expect, test, vi } from 'vitest';
import type { SkillDetails, SkillReview } from '../../../shared/protocol/skills.ts';
import { type FakePort, fakePort } from '../../channel/port.fake.ts';
import type { SkillsRequest } from '../../channel/skills-messages.ts';
import { createSkillsModel } from './skills-model.ts';

const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);

const detailsOf = (hash: string, state: SkillDetails['state'] = 'new'): SkillDetails => ({
  id: 'notes',
  name: 'Notes',
  description: 'Keeps notes.',
  source: 'user',
  state,
  folder: '/skills/notes',
  instructions: '',
  hash,
  permissions: { hosts: [], read: [], write: [], types: [], node: [], writeSettings: [] },
  reach: ['It cannot reach the network.'],
  config: [],
  diagnostics: [],
});
const reviewOf = (hash: string): SkillReview => ({ hash, findings: [], caveat: 'May do harm.' });

type Asked = SkillsRequest & { id: number };

/** A side panel whose requests the test answers one by one. */
function panel() {
  const port: FakePort = fakePort();
  const model = createSkillsModel(() => port);
  model.wake();
  const asked = () => port.posted as Asked[];
  const answer = async (what: SkillsRequest['do'], result: object) => {
    const request = await vi.waitFor(() => {
      const found = asked().findLast((each) => each.do === what && !answered.has(each.id));
      if (!found) throw new Error(`Nobody has asked for ${what}.`);
      return found;
    });
    answered.add(request.id);
    port.deliver({ id: request.id, result });
  };
  const answered = new Set<number>();
  const show = (state: SkillDetails['state']) =>
    port.deliver({
      snapshot: {
        agent: { kind: 'connected', build: '1' },
        skills: [{ ...detailsOf(OLD), state }],
        problem: null,
        vault: { kind: 'absent' },
      },
    });
  return { model, asked, answer, show };
}

test('shows what a skill may reach at once, and what was found in its files when that is known', async () => {
  const { model, answer } = panel();
  void model.look('notes');
  expect(model.view.value).toEqual({ id: 'notes', isReviewing: true, problem: null });
  await answer('look', { details: detailsOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.details?.hash).toBe(OLD));
  expect(model.view.value).toMatchObject({ isReviewing: true });
  await answer('review', { review: reviewOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review).toEqual(reviewOf(OLD)));
  expect(model.view.value).toMatchObject({ isReviewing: false });
});

test('approves nothing before its files were looked over', async () => {
  const { model, answer, asked } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD), problem: null });
  await model.approve();
  expect(asked().map(({ do: what }) => what)).not.toContain('approve');
});

test('approves what was shown, by its hash, and shows the skill again', async () => {
  const { model, answer, asked } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD), problem: null });
  await answer('review', { review: reviewOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review).toBeDefined());
  void model.approve();
  expect(model.isBusy.value).toBe(true);
  expect(asked().at(-1)).toMatchObject({ do: 'approve', skill: 'notes', hash: OLD });
  await answer('approve', { problem: null });
  await answer('look', { details: detailsOf(OLD, 'idle'), problem: null });
  await vi.waitFor(() => expect(model.view.value?.details?.state).toBe('idle'));
  expect(model.isBusy.value).toBe(false);
});

test('a skill that changed while it was looked over is looked at again', async () => {
  const { model, answer } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD), problem: null });
  await answer('review', { review: reviewOf(NEW), problem: null });
  await answer('look', { details: detailsOf(NEW), problem: null });
  await answer('review', { review: reviewOf(NEW), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review?.hash).toBe(NEW));
  expect(model.view.value?.details?.hash).toBe(NEW);
});

test('a skill that changes while it is shown is shown as it is now', async () => {
  const { model, answer, show } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD, 'idle'), problem: null });
  await answer('review', { review: reviewOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review).toBeDefined());
  show('changed');
  await answer('look', { details: detailsOf(NEW, 'changed'), problem: null });
  await vi.waitFor(() => expect(model.view.value?.details?.hash).toBe(NEW));
  // What was found in the old files says nothing about the new ones.
  expect(model.view.value?.review).toBeUndefined();
});

test('what the agent refuses is shown with the skill as it is by now', async () => {
  const { model, answer } = panel();
  const problem = { message: 'It changed.', nextStep: 'Look again.' };
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD), problem: null });
  await answer('review', { review: reviewOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review).toBeDefined());
  void model.approve();
  await answer('approve', { problem });
  await answer('look', { details: detailsOf(NEW), problem: null });
  await answer('review', { review: reviewOf(NEW), problem: null });
  await vi.waitFor(() => expect(model.view.value?.problem).toEqual(problem));
  expect(model.view.value?.details?.hash).toBe(NEW);
});

test('a person who has left a skill is not brought back to it by what comes late', async () => {
  const { model, answer, show } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD), problem: null });
  await answer('review', { review: reviewOf(OLD), problem: null });
  await vi.waitFor(() => expect(model.view.value?.review).toBeDefined());
  show('idle');
  model.back();
  await answer('look', { details: detailsOf(OLD, 'idle'), problem: null });
  await new Promise((resolve) => setTimeout(resolve));
  expect(model.view.value).toBeUndefined();
});

test('nor by the answer to what was done there', async () => {
  const { model, answer, asked } = panel();
  void model.look('notes');
  await answer('look', { details: detailsOf(OLD, 'idle'), problem: null });
  await vi.waitFor(() => expect(model.view.value?.details).toBeDefined());
  const done = model.disable();
  model.back();
  const before = asked().length;
  await answer('disable', { problem: null });
  await done;
  expect(model.view.value).toBeUndefined();
  expect(asked().length).toBe(before);
});
