import { describe, expect, it } from 'vitest';
import { Pieces } from './pieces.ts';

const piece = (seq: number) => ({
  v: 1 as const,
  request: '00000000-0000-4000-8000-000000000000',
  seq,
});

describe('Pieces', () => {
  it('takes each piece once and in order, and tells of gaps', () => {
    const pieces = new Pieces();
    const arrivals = [0, 0, 2, 1, 1, 2].map((seq) => pieces.put(piece(seq)));
    expect(arrivals).toEqual(['next', 'known', 'gap', 'next', 'known', 'next']);
    expect([pieces.take(), pieces.take(), pieces.take()].map((one) => one?.seq)).toEqual([0, 1, 2]);
    expect(pieces.take()).toBeUndefined();
    expect(pieces.expected).toBe(3);
  });

  it('wakes who waits', async () => {
    const pieces = new Pieces();
    const arrival = pieces.arrival(60_000);
    pieces.put(piece(0));
    await arrival;
    await pieces.arrival(60_000);
    expect(pieces.take()?.seq).toBe(0);
  });
});
