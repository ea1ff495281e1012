import { expect, it } from 'vitest';
import { decodeBase64 } from './base64.ts';

it('decodes both alphabets, with and without padding, as far as they go', () => {
  expect(decodeBase64('Ym9iOmh1bnRlcjI=')).toBe('bob:hunter2');
  expect(decodeBase64('Ym9iOmh1bnRlcjI')).toBe('bob:hunter2');
  expect(decodeBase64('-_-_')).toBe(atob('+/+/'));
  expect(decodeBase64('Ym9i!!')).toBe('bob');
});
