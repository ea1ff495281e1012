import { expect, it } from 'vitest';
import { coordinatedNames } from './coordinated-names.ts';

function found(text: string, name: string): string[] {
  const start = text.indexOf(name);
  const span = {
    start,
    end: start + name.length,
    type: 'PERSON',
    score: 0.8,
    recognizer: 'm',
  } as const;
  return coordinatedNames(text, [span]).map((other) => text.slice(other.start, other.end));
}

it('takes who is named beside a known first name for a person', () => {
  expect(found('les copains : Rachid et Zédé.', 'Rachid')).toEqual(['Zédé']);
  expect(found('twee kinderen, Sjoerd (7) en Mozel (3)', 'Sjoerd')).toEqual(['Mozel']);
  expect(found('Sylvie und Luzzi, die Enkel, lesen', 'Sylvie')).toEqual(['Luzzi']);
});

it('takes no noun, weekday or sentence for one', () => {
  expect(found('ich kaufe für Sylvie und Brot für den Hund, und wir', 'Sylvie')).toEqual([]);
  expect(found('Sylvie and Monday are fine', 'Sylvie')).toEqual([]);
  expect(found('Sylvie and he went home', 'Sylvie')).toEqual([]);
});
