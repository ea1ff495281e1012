import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSets, readTypeMap } from './read-set.ts';

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eval-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

const line = (type: string, more = {}) =>
  JSON.stringify({ id: 'a', text: 'Ana in Rome', spans: [{ start: 7, end: 11, type }], ...more });

describe('readSets', () => {
  it('reads every JSONL file of a folder, in the order of their names', async () => {
    const folder = await folderWith({
      'b.jsonl': line('PERSON'),
      'a.jsonl': `${line('LOCATION', { lang: 'it' })}\n\n`,
      'notes.txt': 'not data',
    });
    const sets = await readSets(folder);
    expect(sets.map(({ name }) => name)).toEqual(['a.jsonl', 'b.jsonl']);
    expect(sets[0]?.texts).toMatchObject([{ id: 'a', language: 'it', text: 'Ana in Rome' }]);
  });

  it('understands the names other tools give to types, and masks what has no counterpart', async () => {
    const folder = await folderWith({ 'a.jsonl': `${line('GPE')}\n${line('SHOE_SIZE')}` });
    const [set] = await readSets(folder);
    expect(set?.texts.flatMap(({ spans }) => spans.map(({ type }) => type))).toEqual([
      'LOCATION',
      'IGNORE',
    ]);
    expect([...(set?.unknown ?? [])]).toEqual([['SHOE_SIZE', 1]]);
  });

  it('prefers the names of a map', async () => {
    const folder = await folderWith({
      'a.jsonl': line('GPE'),
      'map.json': '{"GPE":"STREET_ADDRESS"}',
    });
    const map = await readTypeMap(join(folder, 'map.json'));
    const [set] = await readSets(join(folder, 'a.jsonl'), map);
    expect(set?.texts[0]?.spans[0]?.type).toBe('STREET_ADDRESS');
  });

  it('knows the types a line says were looked for, also where none occurs', async () => {
    const folder = await folderWith({ 'a.jsonl': line('LOC', { scope: ['PER', 'LOC'] }) });
    const [set] = await readSets(folder);
    expect(['PERSON', 'LOCATION', 'AGE'].filter((type) => set?.labels(type))).toEqual([
      'PERSON',
      'LOCATION',
    ]);
  });

  it.each([
    ['no JSON', '{"text": "a"', /line 2 /],
    ['a missing field', '{"text":"a"}', /line 2 .*spans/],
    [
      'a span outside the text',
      '{"text":"a","spans":[{"start":0,"end":2,"type":"AGE"}]}',
      /line 2 .*0–2/,
    ],
  ])('names the line that has %s', async (_, wrong, message) => {
    const folder = await folderWith({ 'a.jsonl': `${line('LOC')}\n${wrong}` });
    await expect(readSets(folder)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('says which file is missing', async () => {
    await expect(readSets('/nowhere/a.jsonl')).rejects.toMatchObject({
      code: 'INPUT_UNREADABLE',
      message: expect.stringContaining('/nowhere/a.jsonl'),
    });
  });
});
