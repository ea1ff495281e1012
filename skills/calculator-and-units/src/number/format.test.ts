import { describe, expect, it } from 'vitest';
import { show } from './format.ts';
import { about, exactly } from './numeric.ts';
import { rational } from './rational.ts';

const third = exactly(rational(1n, 3n));

describe('showing numbers', () => {
  it('tells the fraction where decimals do not end', () => {
    expect(show(third, 5)).toEqual({ decimal: '0.33333', exact: false, fraction: '1/3' });
    expect(show(exactly(rational(1n, 8n)), 5)).toEqual({ decimal: '0.125', exact: true });
  });

  it('counts significant digits, not places', () => {
    expect(show(exactly(rational(1n, 3000n)), 3).decimal).toBe('0.000333');
    expect(show(exactly(rational(200n, 3n)), 4).decimal).toBe('66.67');
    expect(show(exactly(rational(-2n, 3n)), 1).decimal).toBe('-0.7');
  });

  it('shortens what nobody would read', () => {
    expect(show(exactly(rational(10n ** 3000n)), 5).decimal).toBe('1.0000…e+3000');
  });

  it('shows no more of a double than it knows', () => {
    expect(show(about(0.1 + 0.2), 30).decimal).toBe('0.3');
    expect(show(about(1.5e300), 15).decimal).toBe('1.5e+300');
  });
});
