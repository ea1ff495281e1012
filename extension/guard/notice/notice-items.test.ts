import { expect, test, vi } from 'vitest';
import type { Edit } from '../../../shared/redact/index.ts';
import { replacedItems } from './notice-items.ts';

function edit(placeholder: string, type: Edit['type'], value: string): Edit {
  return { start: 0, end: 1, placeholder, type, value };
}

test('a value that occurs twice is one line, literal text that looks like a placeholder none', () => {
  const setAllowed = vi.fn();
  const items = replacedItems(
    [
      edit('[EMAIL_1]', 'EMAIL_ADDRESS', 'ada@example.org'),
      edit('[TEXT_1]', 'TEXT', '[EMAIL_9]'),
      edit('[EMAIL_1]', 'EMAIL_ADDRESS', 'ada@example.org'),
    ],
    setAllowed,
  );
  expect(items.map(({ name, placeholder }) => [name, placeholder])).toEqual([
    ['e-mail address', '[EMAIL_1]'],
  ]);
  items[0]?.setAllowed(true);
  const found = { type: 'EMAIL_ADDRESS', value: 'ada@example.org' };
  expect(setAllowed).toHaveBeenCalledExactlyOnceWith(found, true);
});
