import { expect, test } from 'vitest';
import type { SaveTask } from '../../vault/vault-task.ts';
import { checkDraft, newDraft, suggest, tagsIn } from './save-draft.ts';

const ORIGIN = 'https://chat.example:8443';
const TASK: SaveTask = {
  do: 'save',
  value: 'x@example.org',
  type: 'EMAIL_ADDRESS',
  origin: ORIGIN,
};

test.each([
  ['EMAIL_ADDRESS', ORIGIN, 'E-mail address (chat.example:8443)', 'profile'],
  ['API_KEY', ORIGIN, 'API key (chat.example:8443)', 'secret'],
  ['PASSWORD', null, 'Password', 'secret'],
  ['CREDIT_CARD_CVV', null, 'Card security code', 'secret'],
  ['US_SSN', null, 'US social security number', 'profile'],
  [null, ORIGIN, 'Note (chat.example:8443)', 'note'],
  [null, null, 'Note', 'note'],
] as const)('%s from %s is called “%s” and is a %s', (type, origin, label, kind) => {
  expect(suggest(type, origin)).toEqual({ label, kind });
});

test('is bound to the page it was on, unless the person says otherwise or there was none', () => {
  expect(newDraft(TASK).onlyThere).toBe(true);
  expect(newDraft({ ...TASK, origin: null }).onlyThere).toBe(false);
  const free = checkDraft({ ...newDraft(TASK), onlyThere: false }, TASK);
  expect(free).toMatchObject({ item: { origin: ORIGIN, onlyThere: false } });
});

test('what the person has set stays when the type changes, the rest follows it', () => {
  const draft = { ...newDraft(TASK), ownLabel: ' Work mail ', type: 'API_KEY' as const };
  expect(checkDraft(draft, TASK)).toMatchObject({ item: { label: 'Work mail', kind: 'secret' } });
});

test('tags are what stands between commas, each once', () => {
  expect(tagsIn(' work, mail,, work ,')).toEqual(['work', 'mail']);
});

test.each([
  ['no label', { ownLabel: '  ' }, {}],
  ['a label of a page', { ownLabel: 'x'.repeat(257) }, {}],
  ['too many tags', { tags: Array.from({ length: 33 }, (_, i) => `t${i}`).join() }, {}],
  ['a tag of a page', { tags: 'x'.repeat(65) }, {}],
  ['a value of a book', {}, { value: 'x'.repeat(65_537) }],
])('%s is said before anything is sent', (_what, draft, task) => {
  const given = { ...TASK, ...task };
  const checked = checkDraft({ ...newDraft(given), ...draft }, given);
  expect(checked).toMatchObject({ problem: expect.any(String) });
  expect(JSON.stringify(checked)).not.toContain(TASK.value);
});
