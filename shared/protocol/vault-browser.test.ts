import { expect, test } from 'vitest';
import { vaultFill, vaultSave } from './vault-browser.ts';

const ITEM = { kind: 'note', label: 'Plan', tags: [], value: 'x' } as const;
const ID = '7f1b3c58-0000-4000-8000-000000000000';

test('a value may be bound to the page it was on', () => {
  const saved = { ...ITEM, origin: 'https://chat.example', onlyThere: true };
  expect(vaultSave.params.safeParse(saved).success).toBe(true);
});

test('a value that was on no web page cannot be bound to one', () => {
  expect(vaultSave.params.safeParse({ ...ITEM, onlyThere: false }).success).toBe(true);
  expect(vaultSave.params.safeParse({ ...ITEM, onlyThere: true }).success).toBe(false);
});

test.each(['https://chat.example/', 'null', 'chrome-extension://abc', 'https://chat.example?q'])(
  'nothing is filled in at %s, which is no origin of a page',
  (origin) => {
    const asked = { id: ID, origin, confirmed: true };
    expect(vaultFill.params.safeParse(asked).success).toBe(false);
  },
);
