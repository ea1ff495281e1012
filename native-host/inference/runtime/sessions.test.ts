import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TokenFeatures } from '../../../shared/model/session.ts';
import { openNativeSession } from './onnx-session.ts';
import { openSession } from './open-session.ts';
import { openWasmSession } from './wasm-session.ts';

const NETWORK = readFileSync(
  new URL('../../../test/fixtures/models/fixture/model.onnx', import.meta.url),
);
const LABELS = 9;

/** The same every time, within the buckets of the fixture. */
function featuresOf(length: number): TokenFeatures {
  const numbers = (count: number, below: number) =>
    Int32Array.from({ length: count }, (_, i) => (i * 7919 + 13) % below);
  return {
    length,
    words: numbers(length, 64),
    shapes: numbers(length, 32),
    ngrams: numbers(length * 12, 64),
    lists: Float32Array.from({ length }, (_, i) => i % 2),
  };
}

describe('the native and the wasm session', () => {
  it('give the same logits', async () => {
    const [native, wasm] = await Promise.all([
      openNativeSession(NETWORK),
      openWasmSession(NETWORK),
    ]);
    for (const length of [1, 5, 300]) {
      const expected = await native.run(featuresOf(length));
      const logits = await wasm.run(featuresOf(length));
      expect(expected).toHaveLength(length * LABELS);
      expect(logits).toHaveLength(length * LABELS);
      const difference = logits.map((logit, i) => Math.abs(logit - expected[i]!));
      expect(Math.max(...difference)).toBeLessThan(1e-3);
    }
    await Promise.all([native.release(), wasm.release()]);
  });

  it('have no logits for no tokens', async () => {
    const { session } = await openSession(NETWORK, 'auto');
    expect(await session.run(featuresOf(0))).toHaveLength(0);
  });

  it.each(['native', 'wasm', 'auto'] as const)('%s refuses what is no network', async (choice) => {
    await expect(openSession(Buffer.from('no network'), choice)).rejects.toThrow();
  });
});
