import { createDetector } from '../../shared/detect/index.ts';
import { ADVERSARIAL_UNITS, adversarialLine, noise, PROSE } from './corpus.ts';
import { median, percentile, timed } from './measure.ts';
import { report } from './report.ts';

const MB = 1_000_000;
const KB4 = 4096;
const LINE = 32 * 1024;

/** Scanner: throughput, latency, worst cases and allocation, against the bars of the project. */
export async function run(): Promise<void> {
  const detector = createDetector();
  const scan = (text: string) => detector.scan(text).length;

  const document = PROSE.repeat(Math.ceil(MB / PROSE.length)).slice(0, MB);
  const pieces = Array.from({ length: 200 }, (_, i) => document.slice(i * KB4, (i + 1) * KB4));
  const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const inPieces = median(timed(40, () => pieces.forEach(scan)));
  const whole = median(timed(20, () => scan(document)));
  const pieceRate = bytes / MB / (inPieces / 1000);
  const wholeRate = Buffer.byteLength(document) / MB / (whole / 1000);
  report('scan: plain prose in 4 KB pieces', pieceRate, 'MB/s', { min: 30 });
  report('scan: one 1 MB document, share of the piece rate', wholeRate / pieceRate, '×', {
    min: 0.5,
  });

  const message = PROSE.slice(0, 300);
  const times = timed(20_000, () => scan(message)).map((ms) => ms * 1000);
  report('scan: 300-character message, p50', percentile(times, 0.5), 'µs', { max: 30 });
  report('scan: 300-character message, p99', percentile(times, 0.99), 'µs', { max: 300 });

  for (const name of ['dots', 'digits', 'a@a@', 'base64'] as const) {
    const line =
      name === 'base64'
        ? noise(LINE)
        : adversarialLine({ dots: '.', digits: '7', 'a@a@': 'a@' }[name], LINE);
    report(`scan: 32 KB of ${name}`, median(timed(9, () => scan(line))), 'ms', { max: 10 });
  }
  const worst = worstLine(scan);
  report(
    `scan: worst of ${ADVERSARIAL_UNITS.length} hostile 32 KB lines, ${worst.unit}`,
    worst.ms,
    'ms',
    { max: 10 },
  );
  report(
    'scan: heap allocated per clean message',
    heapPerScan(() => scan(message)),
    'B',
    { max: 64 },
  );
}

function worstLine(scan: (text: string) => number): { unit: string; ms: number } {
  const lines = ADVERSARIAL_UNITS.map((unit) => {
    const line = adversarialLine(unit, LINE);
    return { unit: JSON.stringify(unit), ms: median(timed(9, () => scan(line))) };
  });
  return lines.reduce((worst, next) => (next.ms > worst.ms ? next : worst));
}

/** Bytes of heap one call leaves behind, over many calls without a collection in between. */
function heapPerScan(call: () => number): number {
  const calls = 20_000;
  for (let i = 0; i < calls; i++) call();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < calls; i++) call();
  return Math.max(0, process.memoryUsage().heapUsed - before) / calls;
}
