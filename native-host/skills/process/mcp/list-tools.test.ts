import { describe, expect, it } from 'vitest';
import { listAllTools } from './list-tools.ts';

const LIMITS = { tools: 10, toolBytes: 2000, toolPages: 5 };

function tool(name: string, description = '') {
  return { name, description, inputSchema: { type: 'object' as const } };
}

describe('the tools of a server', () => {
  it('come page by page', async () => {
    const asked: unknown[] = [];
    const tools = await listAllTools(async (cursor) => {
      asked.push(cursor);
      const page = Number(cursor ?? 0);
      return { tools: [tool(`t${page}`)], ...(page < 3 && { nextCursor: String(page + 1) }) };
    }, LIMITS);
    expect(tools.map(({ name }) => name)).toEqual(['t0', 't1', 't2', 't3']);
    expect(asked).toEqual([undefined, '1', '2', '3']);
  });

  it.each([
    ['too many', () => ({ tools: Array.from({ length: 11 }, (_, i) => tool(`t${i}`)) })],
    ['too large', () => ({ tools: [tool('t', 'x'.repeat(2000))] })],
    ['without an end', () => ({ tools: [], nextCursor: 'again' })],
    ['with an empty cursor for ever', () => ({ tools: [], nextCursor: '' })],
  ])('are refused when they are %s', async (_, page) => {
    await expect(listAllTools(async () => page(), LIMITS)).rejects.toMatchObject({
      code: 'SKILL_OUTPUT_TOO_LARGE',
    });
  });
});
