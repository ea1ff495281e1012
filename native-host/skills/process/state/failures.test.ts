import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits.ts';
import { Failures } from './failures.ts';

const MINUTE = 60_000;
const LONG_ENOUGH_APART = 2 * MINUTE;

function pausesOf(random: number, count: number): number[] {
  const failures = new Failures(DEFAULT_LIMITS, () => random);
  return Array.from({ length: count }, (_, i) => {
    const verdict = failures.judge('failure', i * LONG_ENOUGH_APART, 0);
    return verdict.next === 'pause' ? verdict.ms : Number.NaN;
  });
}

describe('the pause after a failure', () => {
  it('may grow twofold each time, up to half a minute', () => {
    expect(pausesOf(1, 10)).toEqual([200, 400, 800, 1600, 3200, 6400, 12800, 25600, 30000, 30000]);
  });

  it('is anything down to nothing', () => {
    expect(pausesOf(0, 5)).toEqual([0, 0, 0, 0, 0]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (random, n) => {
          for (const ms of pausesOf(random, n)) expect(ms).toBeLessThanOrEqual(30_000);
        },
      ),
    );
  });

  it('is short again after a process that did well', () => {
    const failures = new Failures(DEFAULT_LIMITS, () => 1);
    for (let i = 0; i < 8; i++) failures.judge('failure', i * LONG_ENOUGH_APART, 0);
    expect(failures.judge('failure', 8 * LONG_ENOUGH_APART, 30_000)).toEqual({
      next: 'pause',
      ms: 200,
    });
  });
});

describe('too many failures', () => {
  it('are five within two minutes', () => {
    const failures = new Failures(DEFAULT_LIMITS, () => 1);
    for (let i = 0; i < 4; i++) expect(failures.judge('failure', i * 1000, 0).next).toBe('pause');
    expect(failures.judge('failure', 5000, 0)).toEqual({ next: 'fail' });
  });

  it('are not those of long ago', () => {
    const failures = new Failures(DEFAULT_LIMITS, () => 1);
    for (let i = 0; i < 100; i++)
      expect(failures.judge('failure', i * 31_000, 0).next, String(i)).toBe('pause');
  });

  it('are three breaches of the limits, whatever else failed', () => {
    const failures = new Failures(DEFAULT_LIMITS, () => 1);
    expect(failures.judge('breach', 0, 0).next).toBe('pause');
    expect(failures.judge('failure', 1, 0).next).toBe('pause');
    expect(failures.judge('breach', 2, 0).next).toBe('pause');
    expect(failures.judge('breach', 3, 0)).toEqual({ next: 'quarantine' });
  });

  it('are forgotten on demand', () => {
    const failures = new Failures(DEFAULT_LIMITS, () => 1);
    for (let i = 0; i < 4; i++) failures.judge('breach', i, 0);
    failures.clear();
    expect(failures.judge('breach', 5, 0)).toEqual({ next: 'pause', ms: 200 });
  });
});
