import { expect, test } from 'vitest';
import { parseAsk } from './ask-schemas.ts';

test('takes what a frame may ask', () => {
  expect(parseAsk({ id: 1, ask: 'check', params: { text: 'hi' } })).toEqual({
    id: 1,
    ask: 'check',
    params: { text: 'hi' },
  });
});

test.each([
  ['an unknown ask', { id: 1, ask: 'values', params: {} }],
  ['params of another ask', { id: 1, ask: 'check', params: { path: '/' } }],
  ['a site chosen by the page', { id: 1, ask: 'check', params: { text: 'hi', site: 'a.test' } }],
  ['a broken span', { id: 1, ask: 'redact', params: { text: '', spans: [{}], shown: [] } }],
  ['no envelope', 'check'],
])('refuses %s', (_name, message) => {
  expect(parseAsk(message)).toBeUndefined();
});
