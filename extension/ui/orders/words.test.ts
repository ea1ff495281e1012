import { expect, test } from 'vitest';
import { fakeOrder } from '../../orders/order.fake.ts';
import { fetchedText, inOrder, resultText, wordsOf } from './words.ts';

test.each([
  ['skill.remove', { skill: 'notes' }, 'Remove the skill “notes”?', 'deleted from this computer'],
  [
    'skill.install',
    { name: 'notes', archive: '12 bytes', sha256: 'x' },
    'Install the skill “notes”?',
    'stays off until you approve it',
  ],
  [
    'model.install',
    { name: 'mine', url: 'https://models.example/mine.zip' },
    'Install the model “mine”?',
    'only once you agree',
  ],
  ['update', { version: '2.0.0' }, 'Version 2.0.0 of Life Savor is offered', 'by itself'],
])('says what %s would do', (kind, about, title, sentence) => {
  const words = wordsOf(fakeOrder(1, { kind, about }));
  expect(words.title).toBe(title);
  expect(words.sentences.join(' ')).toContain(sentence);
});

test('a message keeps its lines, and what would hide or turn its text is spelled out', () => {
  const text = 'One\r\n\ttwo \u202eeerht\u200b <b>four</b>';
  const words = wordsOf(fakeOrder(1, { kind: 'message', about: { text } }));
  expect(words.text).toBe('One\n    two \\u{202e}eerht\\u{200b} <b>four</b>');
});

test.each([
  'skill.remove',
  'skill.install',
  'model.install',
  'update',
  'message',
  'something.new',
  'toString',
])('nothing of what the operator wrote in %s comes as it is', (kind) => {
  const hostile = 'a\u202eb\u0007';
  const names = ['skill', 'name', 'archive', 'version', 'url', 'text', hostile];
  const about = Object.fromEntries(names.map((name) => [name, hostile]));
  const words = wordsOf(fakeOrder(1, { kind, about }));
  expect(JSON.stringify(words)).not.toMatch(/\u202e|\\u0007/);
});

test('a kind that is not known is shown with all that was sent', () => {
  const words = wordsOf(fakeOrder(1, { kind: 'disk.check', about: { disk: 'C' } }));
  expect(words).toMatchObject({ title: 'Do “disk.check”?', text: 'disk: C' });
});

test('says how much was fetched, of what if that is known', () => {
  const MB = 1024 * 1024;
  expect(fetchedText({ id: '', bytes: 1.5 * MB, total: 20 * MB })).toBe('1.5 of 20.0 MB fetched');
  expect(fetchedText({ id: '', bytes: MB })).toBe('1.0 MB fetched');
});

test('what waits for a decision comes first', () => {
  const read = fakeOrder(1, { state: 'noted' });
  expect(inOrder([read, fakeOrder(2), fakeOrder(3)]).map(({ id }) => id.at(-1))).toEqual([
    '2',
    '3',
    '1',
  ]);
});

test('says what came of it, or what kept it from being done and what to do', () => {
  const order = fakeOrder(1);
  const { id } = order;
  expect(resultText({ id, order, said: 'agree', problem: null })).toBe(
    'The skill “notes” is removed.',
  );
  expect(resultText({ id, order, said: 'decline', problem: null })).toContain('Declined.');
  const problem = { message: 'It is another.', nextStep: 'Look again.' };
  expect(resultText({ id, said: 'agree', problem })).toBe('It is another. Look again.');
});
