import { expect, test } from 'vitest';
import type { SkillSetting } from '../../../../shared/protocol/skill-settings.ts';
import { changesOf, missingIn, settingValue, textOf } from './setting-text.ts';

function setting(more: Partial<SkillSetting>): SkillSetting {
  const flags = { required: false, sensitive: false, multiple: false, isSet: false };
  return { key: 'it', type: 'string', title: 'It', ...flags, ...more };
}

test.each<[string, Partial<SkillSetting>, string, unknown]>([
  ['a text is taken as it is', {}, ' a ', ' a '],
  ['nothing is nothing', {}, '', null],
  ['a number is one', { type: 'number' }, ' 1.5 ', 1.5],
  ['what is no number is left to the agent to refuse', { type: 'number' }, 'many', 'many'],
  ['yes is yes', { type: 'boolean' }, 'true', true],
  ['no is no', { type: 'boolean' }, 'false', false],
  ['neither is neither', { type: 'boolean' }, '', null],
  ['a folder has no blanks around it', { type: 'directory' }, ' ~/notes ', '~/notes'],
  ['lines are values', { multiple: true }, 'a\n\n b \n', ['a', 'b']],
  ['empty lines are none', { multiple: true, type: 'file' }, '\n', null],
])('%s', (_what, more, text, value) => {
  expect(settingValue(setting(more), text)).toEqual(value);
});

test('a value stands in its field as it was written', () => {
  expect(textOf(undefined)).toBe('');
  expect(textOf(false)).toBe('false');
  expect(textOf(['a', 'b'])).toBe('a\nb');
});

test('only what is another than before is sent, and never a secret', () => {
  const settings = [
    setting({ key: 'same', value: 'x' }),
    setting({ key: 'other', value: 'x' }),
    setting({ key: 'back', value: 'x' }),
    setting({ key: 'untouched', value: 'x' }),
    setting({ key: 'token', sensitive: true }),
  ];
  const drafts = { same: 'x', other: 'y', back: '', token: 'never', gone: 'z' };
  expect(changesOf(settings, drafts)).toEqual({ other: 'y', back: null });
});

test('missing is what is needed, was not set and has no default', () => {
  const settings = [
    setting({ key: 'needed', required: true }),
    setting({ key: 'preset', required: true, default: 1 }),
    setting({ key: 'set', required: true, isSet: true }),
    setting({ key: 'token', required: true, sensitive: true }),
  ];
  delete settings[3]!.isSet;
  expect(missingIn(settings).map(({ key }) => key)).toEqual(['needed']);
});
