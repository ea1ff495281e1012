import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullSample } from '../../skills/redact-file/src/testing/pdf/full-sample.ts';
import { redactedPdf } from '../../skills/redact-file/src/testing/pdf/read-here.ts';

const SEED = 20_261_129;
const RUNS = Number(process.env.LIFESAVOR_PDF_RUNS ?? 250);
/** Far more than any of these files takes, on a machine that has much else to do. */
const HANGS_MS = 30_000;
const THREAD = new URL('../../skills/redact-file/src/testing/pdf/read-many.ts', import.meta.url);

const OUTCOMES = ['read true', 'damaged', 'password', 'too-much-text', 'too-many-pages'];

/** Files as they come from broken disks, cut downloads and people who mean harm. */
function brokenFiles(sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
  const words = fc.constantFrom(
    '/Kids [2 0 R]',
    '/Parent 4 0 R',
    '/Length 99999999',
    '-1',
    '[[[[[',
    '<<<<<<',
    '/Prev 9 ',
  );
  return fc
    .record({
      file: fc.constantFrom(...sound),
      changes: fc.array(change, { maxLength: 12 }),
      cut: fc.option(fc.double({ min: 0.05, max: 1, noNaN: true })),
      insert: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), words)),
    })
    .map(({ file, changes, cut, insert }) => {
      const bytes = Buffer.from(file);
      for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
      const kept = bytes.subarray(0, Math.floor((cut ?? 1) * bytes.length));
      if (insert === null) return new Uint8Array(kept);
      const place = Math.floor(insert[0] * kept.length);
      const parts = [kept.subarray(0, place), Buffer.from(insert[1]), kept.subarray(place)];
      return new Uint8Array(Buffer.concat(parts));
    });
}

it('reads broken PDFs or says so, and never hangs or dies', { timeout: 300_000 }, async () => {
  const sound = [fullSample(), (await redactedPdf(fullSample())).bytes];
  const files = fc.sample(brokenFiles(sound), { seed: SEED, numRuns: RUNS });
  const thread = new Worker(THREAD, { workerData: files, stdout: true, stderr: true });
  try {
    const counts = new Map<string, number>();
    for (let i = 0; i < files.length; i++) {
      const signal = AbortSignal.timeout(HANGS_MS);
      const [outcome] = (await once(thread, 'message', { signal })) as [string];
      expect(OUTCOMES).toContain(outcome);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    // Broken, and not so broken that nothing is looked at.
    expect(counts.get('read true')).toBeGreaterThan(RUNS / 10);
    expect(counts.get('damaged')).toBeGreaterThan(0);
  } finally {
    await thread.terminate();
  }
});
