import { expect, it } from 'vitest';
import { SERVICE_TOKENS } from './all.ts';

it('knows at least 160 families, each under its own name', () => {
  const ids = SERVICE_TOKENS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(160);
});
