import { expect, it } from 'vitest';
import { codeLike } from './codes.ts';
import { Rng } from './random.ts';

const drawn = (slot: string, literal: string) => {
  const rng = new Rng(3);
  return Array.from({ length: 200 }, () => codeLike(slot, literal, rng)!);
};

it('writes other ages with the same unit, and leaves one year and words alone', () => {
  const ages = drawn('ag', '34 years').map(({ text }) => text);
  expect(new Set(ages).size).toBeGreaterThan(40);
  for (const age of ages) expect(age).toMatch(/^[1-9]\d years$/);
  for (const { text } of drawn('ag', '1 an')) expect(text).toBe('1 an');
  for (const { text } of drawn('ag', 'vierzig')) expect(text).toBe('vierzig');
});

it('writes other codes of the same form', () => {
  for (const { text, type } of drawn('cu', 'KX-2291 7')) {
    expect(text).toMatch(/^[A-Z]{2}-\d{4} \d$/);
    expect(type).toBe('CUSTOMER_ID');
  }
  for (const { text } of drawn('pi', '4471#')) expect(text).toMatch(/^\d{4}#$/);
});

it('writes passwords without blanks, long enough', () => {
  for (const { text } of drawn('pw', 'Tulip$44')) expect(text).toMatch(/^\S{7,14}$/);
});

it('leaves other slots to others', () => {
  expect(codeLike('f', 'Denise', new Rng(1))).toBeUndefined();
});
