import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ERROR_CODES } from './errors.ts';
import { METHODS } from './methods.ts';
import type { VersionOffer } from './session.ts';
import { negotiate } from './version.ts';

const offer = (min: number, max: number, features: string[] = []): VersionOffer => ({
  proto: [min, max],
  build: 'test',
  features,
});

const anyOffer = fc
  .record({
    low: fc.integer({ min: 1, max: 20 }),
    span: fc.integer({ min: 0, max: 5 }),
    features: fc.uniqueArray(fc.constantFrom('scan', 'redact', 'policy', 'x')),
  })
  .map(({ low, span, features }) => offer(low, low + span, features));

describe('negotiate', () => {
  it('agrees on the highest common version', () => {
    expect(negotiate(offer(1, 3), offer(2, 5))).toMatchObject({ status: 'ok', proto: 3 });
  });

  it('tells an old extension to update', () => {
    expect(negotiate(offer(1, 1), offer(2, 3))).toMatchObject({
      status: 'update_extension',
      proto: 0,
    });
  });

  it('tells the person to update an old agent', () => {
    expect(negotiate(offer(4, 5), offer(2, 3))).toMatchObject({ status: 'update_agent', proto: 0 });
  });

  it('names the features the agent lacks and stays usable', () => {
    const answer = negotiate(offer(1, 1, ['scan', 'models']), offer(1, 1, ['scan']));
    expect(answer).toMatchObject({ status: 'degraded', proto: 1, missing: ['models'] });
  });

  it('ignores features only the agent has', () => {
    expect(negotiate(offer(1, 1), offer(1, 1, ['scan']))).toMatchObject({ status: 'ok' });
  });

  it('refuses an upside-down range with a typed error', () => {
    expect(() => negotiate(offer(3, 2), offer(1, 1))).toThrowError(
      expect.objectContaining({ code: 'INVALID_PARAMS' satisfies keyof typeof ERROR_CODES }),
    );
  });

  it('only ever picks a version both sides speak, and answers in the shape of the protocol', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (client, agent) => {
        const answer = METHODS['session.hello'].result.parse(negotiate(client, agent));
        const overlap =
          Math.max(client.proto[0], agent.proto[0]) <= Math.min(client.proto[1], agent.proto[1]);
        expect(answer.proto > 0).toBe(overlap);
        if (!overlap) return;
        for (const side of [client, agent]) {
          expect(answer.proto).toBeGreaterThanOrEqual(side.proto[0]);
          expect(answer.proto).toBeLessThanOrEqual(side.proto[1]);
        }
      }),
    );
  });
});
