import { expect } from 'vitest';
import { createDetector } from '../../../detector.ts';
import type { Recognizer } from '../../../engine/recognizer.ts';

/** A text with the token between « and », and a look-alike in which nothing is to be found. */
export type FamilyExamples = Readonly<Record<string, readonly [token: string, lookAlike: string]>>;

const SECRETS = new Set(['API_KEY', 'PASSWORD', 'JWT', 'PRIVATE_KEY', 'CONNECTION_STRING']);
const everything = createDetector();

/**
 * Every family of the table has its own examples, finds its token by itself, and the product marks
 * exactly the token and leaves the look-alike alone.
 */
export function expectFamilies(table: readonly Recognizer[], examples: FamilyExamples): void {
  expect(Object.keys(examples).sort()).toEqual(table.map(({ id }) => id).sort());
  for (const family of table) {
    const [token, lookAlike] = examples[family.id]!;
    const alone = createDetector({ recognizers: [family], minScore: 0 });
    const text = token.replace(/[«»]/g, '');
    const value = /«(.*)»/.exec(token)![1]!;
    expect(secrets(alone, text), family.id).toEqual([value]);
    expect(secrets(everything, text), `${family.id} among all`).toEqual([value]);
    expect(secrets(alone, lookAlike), `${family.id}: look-alike`).toEqual([]);
    expect(secrets(everything, lookAlike), `${family.id}: look-alike among all`).toEqual([]);
  }
}

function secrets({ scan }: ReturnType<typeof createDetector>, text: string): string[] {
  return scan(text)
    .filter(({ type }) => SECRETS.has(type))
    .map(({ start, end }) => text.slice(start, end));
}
