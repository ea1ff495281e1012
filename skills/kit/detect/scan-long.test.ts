import { describe, expect, it } from 'vitest';
import { EMAIL_RECOGNIZERS } from '../../../shared/detect/recognizers/email/index.ts';
import { createRules } from './rules.ts';
import { scanLong } from './scan-long.ts';

const rules = createRules(EMAIL_RECOGNIZERS);
const patient = new AbortController().signal;

describe('scanning long texts', () => {
  it('finds the same as one scan, also across the edges of strides', async () => {
    const line = 'write to ada.maj@nordhavn.eu about it, please; ';
    const text = line.repeat(8000);
    const all = await scanLong(text, rules, patient);
    expect(all).toHaveLength(8000);
    expect(all.map(({ start }) => start % line.length)).toEqual(Array(8000).fill(9));
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const scan = scanLong('a'.repeat(1_000_000), rules, controller.signal, () =>
      controller.abort(),
    );
    await expect(scan).rejects.toThrow();
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await scanLong('a'.repeat(300_000), rules, patient, (scanned) => told.push(scanned));
    expect(told.at(-1)).toBe(300_000);
  });
});
