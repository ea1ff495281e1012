import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from '../../formats/pdf/reader/read-pdf.ts';
import { failureOf } from '../../formats/pdf/reader/reader-failure.ts';

// A thread that reads one file after the other, and says of each what came of it.

const LIMITS = { pages: 100, items: 100_000, characters: 1_000_000 };

for (const bytes of workerData as Uint8Array[]) {
  const outcome = await readPdf(bytes, LIMITS, () => {}).then(
    ({ pages }) => `read ${pages.length > 0}`,
    failureOf,
  );
  parentPort?.postMessage(outcome);
}
