import { expect, test } from 'vitest';
import {
  checkDraft,
  draftOf,
  emptyDraft,
  idOf,
  matchesOf,
  type OwnDraft,
  wordsIn,
} from './own-draft.ts';

const TICKET: OwnDraft = { ...emptyDraft('pattern'), name: 'Ticket No.', pattern: 'XY-\\d+' };

test('a name becomes an id that a policy takes', () => {
  expect(idOf('Projekt-Kürzel (alt)')).toBe('projekt-kurzel-alt');
  expect(idOf('  ')).toBe('');
  expect(idOf('x'.repeat(60))).toHaveLength(40);
});

test('a whole draft makes a recognizer, and that makes the draft again', () => {
  const { recognizer } = checkDraft(TICKET, []);
  expect(recognizer).toEqual({ id: 'ticket-no', pattern: 'XY-\\d+' });
  const again = draftOf(recognizer!);
  expect(checkDraft(again, ['ticket-no']).recognizer).toEqual(recognizer);
});

test('says where a pattern is wrong and what to write', () => {
  const { pattern, recognizer } = checkDraft({ ...TICKET, pattern: 'XY-*(?=a)' }, []);
  expect(recognizer).toBeUndefined();
  expect(pattern?.message).toContain('Look-ahead');
  expect(pattern?.position).toBeGreaterThan(4);
  expect(checkDraft({ ...TICKET, pattern: '' }, []).pattern?.message).toContain('for example');
});

test('a name has to be there and free', () => {
  expect(checkDraft({ ...TICKET, name: '!' }, []).name).toContain('Give it a name');
  expect(checkDraft(TICKET, ['ticket-no']).name).toContain('already');
  expect(checkDraft({ ...TICKET, replaces: 'ticket-no' }, ['ticket-no']).name).toBeUndefined();
});

test('a list has to hold words, not too many and not too long', () => {
  const list = (words: string) => checkDraft({ ...emptyDraft('words'), name: 'w', words }, []);
  expect(list(' \n ').words).toContain('at least one');
  expect(list(`ok\n${'x'.repeat(201)}`).words).toContain('Entry 2');
  const many = Array.from({ length: 5_001 }, (_, i) => `word${i}`).join('\n');
  expect(list(many).words).toContain('5001');
  expect(list('Zephyr\r\nNimbus\nZephyr').recognizer?.words).toEqual(['Zephyr', 'Nimbus']);
  expect(wordsIn('\n')).toEqual([]);
});

test('a text is tried before the draft has a name', () => {
  const text = 'see xy-12 and XY-9';
  const found = (draft: OwnDraft) => matchesOf(draft, text).map((m) => text.slice(m.start, m.end));
  expect(found({ ...TICKET, name: '' })).toEqual(['xy-12', 'XY-9']);
  expect(found({ ...TICKET, ignoreCase: false })).toEqual(['XY-9']);
  expect(found({ ...TICKET, pattern: '(' })).toEqual([]);
});
