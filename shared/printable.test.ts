import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it('shows what a terminal would obey or hide', () => {
  expect(printable('safe\u001b[2Kevil\u202e\u{e0041}\nnext')).toBe(
    'safe\\u{1b}[2Kevil\\u{202e}\\u{e0041}\\u{a}next',
  );
  expect(printable('Größe, 日本語 👍')).toBe('Größe, 日本語 👍');
});
