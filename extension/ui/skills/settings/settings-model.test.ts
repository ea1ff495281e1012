import { expect, test, vi } from 'vitest';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import type { SkillsRequest } from '../../../channel/skills-messages.ts';
import { createSettingsModel } from './settings-model.ts';

const HASH = 'a'.repeat(64);
const PLANTED = 'planted-secret-41c9';
const PROBLEM = { message: 'It cannot be.', nextStep: 'Do this.' };
const flags = { required: false, sensitive: false, multiple: false, isSet: false };
const SETTINGS: SkillSetting[] = [
  { key: 'most', type: 'number', title: 'Most', ...flags },
  { key: 'token', type: 'string', title: 'Token', ...flags, sensitive: true },
];

type Answers = Partial<Record<SkillsRequest['do'], object | undefined>>;

/** The settings of one skill, with what the background answers. */
async function opened(answers: Answers = {}) {
  const asked: SkillsRequest[] = [];
  const all: Answers = {
    settings: { found: { hash: HASH, settings: SETTINGS }, problem: null },
    configure: { problems: [], problem: null },
    secret: { problem: null },
    unlock: { problem: null },
    ...answers,
  };
  const ask = vi.fn(async (request: SkillsRequest) => {
    asked.push(request);
    const answer = all[request.do];
    if (!answer) throw new Error('The background went away.');
    return answer;
  });
  const model = createSettingsModel({ ask: ask as never });
  await model.look('notes');
  return { model, asked };
}

test('what is set is what was shown, by its hash, and is asked for again', async () => {
  const { model, asked } = await opened();
  expect(await model.save({ most: 3 })).toBe(true);
  expect(asked.slice(1)).toEqual([
    { do: 'configure', skill: 'notes', hash: HASH, values: { most: 3 } },
    { do: 'settings', skill: 'notes' },
  ]);
  expect(model.view.value?.done).toContain('next start');
});

test('what is wrong with a setting stands at it', async () => {
  const problems = [{ key: 'most', code: 'SKILL_CONFIG_INVALID', ...PROBLEM }];
  const { model } = await opened({ configure: { problems, problem: null } });
  expect(await model.save({ most: 30 })).toBe(false);
  expect(model.view.value?.problems.most).toMatchObject(PROBLEM);
  expect(model.view.value?.done).toBe('');
});

test('what is wrong with all of it is said, also where nobody answers', async () => {
  const refused = await opened({ configure: { problems: [], problem: PROBLEM } });
  expect(await refused.model.save({ most: 3 })).toBe(false);
  expect(refused.model.view.value?.problem).toEqual(PROBLEM);
  const { model } = await opened({ configure: undefined });
  expect(await model.save({ most: 3 })).toBe(false);
  expect(model.view.value?.problem?.message).toContain('did not answer');
});

test('nothing is asked for where nothing was changed', async () => {
  const { model, asked } = await opened();
  expect(await model.save({})).toBe(true);
  expect(asked).toHaveLength(1);
});

test('a secret is handed on and kept nowhere', async () => {
  const { model, asked } = await opened();
  await model.setSecret('token', PLANTED);
  expect(asked[1]).toEqual({ do: 'secret', skill: 'notes', key: 'token', value: PLANTED });
  expect(JSON.stringify([model.view.value, model.unlockProblem.value])).not.toContain(PLANTED);
});

test('a secret that is typed while the vault is still being opened is kept after that', async () => {
  const { model, asked } = await opened();
  await Promise.all([model.unlock('a phrase'), model.setSecret('token', PLANTED)]);
  const told = asked.map(({ do: what }) => what).filter((what) => what !== 'settings');
  expect(told).toEqual(['unlock', 'secret']);
  expect(model.view.value?.done).toContain('Kept');
});

test('a secret that cannot be kept says why at its field', async () => {
  const { model } = await opened({ secret: { problem: PROBLEM } });
  await model.setSecret('token', PLANTED);
  expect(model.view.value?.problems.token).toEqual(PROBLEM);
  expect(JSON.stringify(model.view.value)).not.toContain(PLANTED);
});

test('the vault says what is wrong with a passphrase', async () => {
  const { model } = await opened({ unlock: { problem: PROBLEM } });
  await model.unlock('another phrase');
  expect(model.unlockProblem.value).toEqual(PROBLEM);
});

test('an answer about a skill nobody looks at any more is dropped', async () => {
  const { model } = await opened();
  const looking = model.look('notes');
  model.leave();
  await looking;
  expect(model.view.value).toBeUndefined();
});

test('who leaves while something is being set is not brought back', async () => {
  for (const act of ['secret', 'save', 'unlock'] as const) {
    const { model } = await opened();
    const done = {
      secret: () => model.setSecret('token', null),
      save: () => model.save({ most: 3 }),
      unlock: () => model.unlock('a phrase'),
    }[act]();
    await Promise.resolve();
    model.leave();
    await done;
    expect(model.view.value, act).toBeUndefined();
  }
});

test('what was set of one skill does not come between the next one', async () => {
  const { model } = await opened();
  const done = model.setSecret('token', null);
  await Promise.resolve();
  model.leave();
  await model.look('letters');
  await done;
  expect(model.view.value?.skill).toBe('letters');
  expect(model.view.value?.done).toBe('');
});
