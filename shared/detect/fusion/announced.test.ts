import { expect, it } from 'vitest';
import type { Span } from '../types.ts';
import { isAnnounced } from './announced.ts';

function announced(marked: string): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const span: Span = { start, end, type: 'PERSON', score: 0.7, recognizer: 'm' };
  return isAnnounced(marked.replace(/[«»]/g, ''), span);
}

it.each([
  'meine tochter «smilla» saß vorn',
  'Hof der Familie «Steinbrecher»',
  'beim Nachbarn («Volkov»)',
  'Anna Schorr geb. «Biehl»',
  'Prof. Dr. «Kampf» war da',
  'kids: «Harpreet» (6), Poppy',
  'Dudas: «Charo» 923 550 184',
])('hears in %s that a name stands there', (text) => {
  expect(announced(text)).toBe(true);
});

it.each(['das war «Gusseisen»', 'Sehr geehrte Damen und «Herren»', 'im Juni, «davor» 912 883 462'])(
  'hears nothing in %s',
  (text) => {
    expect(announced(text)).toBe(false);
  },
);
