import { expect, test } from 'vitest';
import { vaultText } from './state-text.ts';

test.each([
  [{ kind: 'away' }, undefined],
  [{ kind: 'unknown' }, undefined],
  [{ kind: 'absent' }, 'No vault yet'],
  [{ kind: 'locked', takesPassphrase: true, problem: null }, 'Vault locked'],
  [{ kind: 'unlocked', items: 2 }, 'Vault open'],
  [{ kind: 'unreadable', problem: { message: 'No.', nextStep: 'Look.' } }, 'Vault not readable'],
] as const)('%j is titled %j', (state, title) => {
  expect(vaultText(state)?.title).toBe(title);
});

test('says why it stayed locked, whatever the code', () => {
  const why = (problem: string) =>
    vaultText({ kind: 'locked', takesPassphrase: false, problem })?.sentence;
  expect(why('KEYCHAIN_LOCKED')).toContain('keychain of this computer is locked');
  expect(why('SOMETHING_NEW')).toContain('SOMETHING_NEW');
});

test.each([
  [0, 'Nothing is saved in it yet.'],
  [1, '1 item is saved in it.'],
  [7, '7 items are saved in it.'],
])('counts %d items the way a person does', (items, sentence) => {
  expect(vaultText({ kind: 'unlocked', items })?.sentence).toBe(sentence);
});
