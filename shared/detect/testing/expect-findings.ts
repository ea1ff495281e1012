import { expect } from 'vitest';
import { createDetector } from '../detector.ts';
import type { EntityType } from '../entity-types/index.ts';

const detector = createDetector();

/**
 * Marks what should be found: `call «+1 212 555 0187» now` finds exactly the stretch between the
 * quotes, with this type; a text without quotes has to stay clean of the type.
 */
export function expectFindings(type: EntityType, marked: readonly string[]): void {
  for (const example of marked) {
    const { text, values } = unmark(example);
    const found = detector
      .scan(text)
      .filter((span) => span.type === type)
      .map((span) => text.slice(span.start, span.end));
    expect(found, `in example ${marked.indexOf(example) + 1}`).toEqual(values);
  }
}

function unmark(example: string): { text: string; values: string[] } {
  const values = [...example.matchAll(/«([^»]*)»/g)].map((match) => match[1]!);
  return { text: example.replace(/[«»]/g, ''), values };
}
