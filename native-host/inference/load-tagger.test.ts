import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTagger } from './load-tagger.ts';

const folderOf = (id: string) => fileURLToPath(new URL(`../../models/${id}`, import.meta.url));

describe('a loaded tagger', () => {
  it.each([
    ['auto', 'pii-large'],
    ['native', 'pii-large'],
    ['wasm', 'pii-small'],
  ] as const)('on %s is made of %s', async (runtime, id) => {
    const loaded = await loadTagger(folderOf('pii-large'), runtime, folderOf('pii-small'));
    expect(loaded.id).toBe(id);
    expect(await loaded.tagger.tag('My name is Anna Kowalska.')).toMatchObject([
      { start: 11, end: 24, type: 'PERSON' },
    ]);
  });
});
