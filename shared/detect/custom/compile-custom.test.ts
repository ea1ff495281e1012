import { expect, it } from 'vitest';
import { compileCustom } from './compile-custom.ts';
import type { CustomRecognizer } from './custom-recognizer.ts';

function found(recognizer: CustomRecognizer, text: string): string[] {
  return compileCustom([recognizer])(text).map(
    ({ start, end, type }) => `${type}:${text.slice(start, end)}`,
  );
}

it('finds a pattern of a known type', () => {
  const staff: CustomRecognizer = { id: 'staff', type: 'ID', pattern: 'EMP-\\d{4}' };
  expect(found(staff, 'ask emp-1234')).toEqual(['ID:emp-1234']);
});

it('finds words and phrases as whole words, the longest first', () => {
  const projects = { id: 'projects', words: ['Blue Moon', 'Blue Moon Rising', 'Zephyr'] };
  expect(found(projects, 'blue moon rising, Blue moons, ZEPHYR!')).toEqual([
    'CUSTOM:blue moon rising',
    'CUSTOM:ZEPHYR',
  ]);
});

it('minds case where asked to', () => {
  expect(found({ id: 'x', words: ['Will'], ignoreCase: false }, 'Will will')).toEqual([
    'CUSTOM:Will',
  ]);
});

it('keeps its offsets when a small letter is longer than its capital', () => {
  const text = 'İİİ Zephyr';
  expect(found({ id: 'x', words: ['Zephyr'] }, text)).toEqual(['CUSTOM:Zephyr']);
});

it('says whose finding it is', () => {
  expect(compileCustom([{ id: 'mine', words: ['a'] }])('a')[0]).toMatchObject({
    recognizer: 'custom:mine',
    score: 1,
  });
});
