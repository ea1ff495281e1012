import { expect, test } from 'vitest';
import { createConversation } from '../../../shared/redact/index.ts';
import { restoreHtml } from './restore-copies.ts';

test('a value copied as markup stays text', () => {
  const conversation = createConversation([
    { placeholder: '[PASSWORD_1]', type: 'PASSWORD', value: '<img src="x">&' },
  ]);
  expect(restoreHtml('<b>[PASSWORD_1]</b>', conversation)).toBe(
    '<b>&#60;img src=&#34;x&#34;&#62;&#38;</b>',
  );
});
