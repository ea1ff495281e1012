import { expect, it } from 'vitest';
import { mapStrings } from './map-strings.ts';

const loud = async (text: string) => text.toUpperCase();

it('changes every string of a result, and nothing else', async () => {
  const data = { text: 'a', list: ['b', 1, null, { deep: 'c' }], flag: true, nothing: undefined };
  expect(await mapStrings(data, loud)).toEqual({
    text: 'A',
    list: ['B', 1, null, { deep: 'C' }],
    flag: true,
    nothing: undefined,
  });
  expect(data.text).toBe('a');
});

it('takes members with strange names for members', async () => {
  const data = JSON.parse('{"__proto__": "a", "constructor": "b"}');
  const copy = await mapStrings(data, loud);
  expect(JSON.stringify(copy)).toBe('{"__proto__":"A","constructor":"B"}');
});

it('comes to an end however deep the data is', async () => {
  let data: unknown = 'deep';
  for (let i = 0; i < 5000; i++) data = [data];
  expect(JSON.stringify(await mapStrings(data, loud))).toContain('null');
});
