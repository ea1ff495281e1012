import { expect, test, vi } from 'vitest';
import type { Finding } from '../../../shared/protocol/message.ts';
import type { Edit } from '../../../shared/redact/index.ts';
import { replacedItems } from './notice-items.ts';

const TEXT = 'ada@example.org [EMAIL_9] ada@example.org';

function edit(start: number, placeholder: string, type: Edit['type'], value: string): Edit {
  return { start, end: start + value.length, placeholder, type, value };
}

function finding(start: number): Finding {
  return {
    start,
    end: start + 15,
    type: 'EMAIL_ADDRESS',
    score: 1,
    recognizer: 'email',
    severity: 'medium',
    action: 'redact',
  };
}

test('a value that occurs twice is one line, literal text that looks like a placeholder none', () => {
  const tools = {
    setAllowed: vi.fn(),
    setAllowedEverywhere: vi.fn(async () => null),
    canSave: () => true,
    save: vi.fn(async () => null),
    explain: () => () => ({ because: '', otherwise: '' }),
  };
  const edits = [
    edit(0, '[EMAIL_1]', 'EMAIL_ADDRESS', 'ada@example.org'),
    edit(16, '[TEXT_1]', 'TEXT', '[EMAIL_9]'),
    edit(26, '[EMAIL_1]', 'EMAIL_ADDRESS', 'ada@example.org'),
  ];
  const items = replacedItems(TEXT, edits, [finding(0), finding(26)], tools);
  expect(items.map(({ name, placeholder }) => [name, placeholder])).toEqual([
    ['e-mail address', '[EMAIL_1]'],
  ]);
  items[0]?.setAllowed(true);
  const found = { type: 'EMAIL_ADDRESS', value: 'ada@example.org' };
  expect(tools.setAllowed).toHaveBeenCalledExactlyOnceWith(found, true);
  items[0]?.setAllowedEverywhere(true);
  expect(tools.setAllowedEverywhere).toHaveBeenCalledExactlyOnceWith('ada@example.org', true);
  items[0]?.save?.();
  expect(tools.save).toHaveBeenCalledExactlyOnceWith(found);
});
