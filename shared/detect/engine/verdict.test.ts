import { expect, it } from 'vitest';
import { leaveVerdict, noVerdict, verdictOf } from './verdict.ts';

it('is read at its anchor and by its family only', () => {
  const verdict = noVerdict();
  const at = (anchor: number) => ({ text: '', start: anchor, end: anchor, anchor, verdict });
  expect(verdictOf(at(0), 'title')).toBeUndefined();
  leaveVerdict(at(4), 'title', 2);
  expect(verdictOf(at(4), 'title')).toBe(2);
  expect(verdictOf(at(4), 'number')).toBeUndefined();
  expect(verdictOf(at(5), 'title')).toBeUndefined();
});
