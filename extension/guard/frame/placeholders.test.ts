import { expect, test } from 'vitest';
import { createConversation } from '../../../shared/redact/index.ts';
import type { GuardChannel } from '../../channel/guard-channel.ts';
import type { PageRestorer } from '../restore/page-restorer.ts';
import { createPlaceholders } from './placeholders.ts';

const SPANS = [{ start: 0, end: 15, type: 'EMAIL_ADDRESS' as const }];

test('without the background values are replaced all the same, by numbers not taken yet', async () => {
  const known = {
    placeholder: '[EMAIL_1]',
    type: 'EMAIL_ADDRESS',
    value: 'bob@example.org',
  } as const;
  const conversation = createConversation([known]);
  const restorer = { conversation, unresolved: () => ['[EMAIL_2]'] } as unknown as PageRestorer;
  const channel = { ask: () => Promise.reject(new Error('gone')) } as unknown as GuardChannel;
  const placeholders = createPlaceholders(() => channel, restorer);
  expect((await placeholders.redact('ada@example.org', SPANS)).text).toBe('[EMAIL_3]');
  expect(conversation.valueOf('[EMAIL_3]')).toBe('ada@example.org');
});
