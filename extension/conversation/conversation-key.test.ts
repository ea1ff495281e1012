import { expect, test } from 'vitest';
import { conversationKey } from './conversation-key.ts';

test('two conversations of one site have two maps, a fragment makes no difference', () => {
  const site = 'https://chat.example';
  expect(conversationKey(site, '/c/1')).not.toBe(conversationKey(site, '/c/2'));
  expect(conversationKey(site, '/c?id=1')).not.toBe(conversationKey(site, '/c?id=2'));
  expect(conversationKey(site, '/c/1#end')).toBe(conversationKey(site, '/c/1'));
});

test('very long addresses stay within the limit and apart', () => {
  const long = `/c?q=${'x'.repeat(2000)}`;
  const key = conversationKey('https://chat.example', `${long}1`);
  expect(key.length).toBeLessThanOrEqual(512);
  expect(key).not.toBe(conversationKey('https://chat.example', `${long}2`));
});
