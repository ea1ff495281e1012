import { measure } from 'mitata';
import { createDetector } from '../../shared/detect/index.ts';
import { DEFAULT_SAFETY_RULES } from '../../shared/pipeline/index.ts';
import { ADVERSARIAL_UNITS, noise, prose, repeated } from './corpus.ts';
import { report } from './report.ts';

const MB = 1_000_000;
const KB4 = 4096;
const WARM_UPS = 30;
const LINE = 32 * 1024;
const NS_PER_MS = 1e6;

/** Half-finished phrases of the safety rules. */
const HOSTILE_PHRASES = [
  'ignore ',
  'ignore all of the ',
  'do not tell ',
  'reveal your ',
  '忽略',
  '以前',
  '이전',
  '<|',
  '#',
  '\u{1F3F4}\u{E0067}',
  '\u200B\u200B\u200Ba',
];

const NAMED_LINES = {
  dots: repeated('.', LINE),
  digits: repeated('7', LINE),
  'a@a@': repeated('a@', LINE),
  base64: noise(LINE),
};

/** Scanner: throughput, latency, worst cases and allocation, against the bars of the project. */
export async function run(): Promise<void> {
  const detector = createDetector();
  const scan = (text: string) => detector.scan(text).length;
  await throughput(scan);
  await latency(scan);
  for (const [name, line] of Object.entries(NAMED_LINES)) {
    report(`scan: 32 KB of ${name}`, await milliseconds(() => scan(line)), 'ms', { max: 10 });
  }
  await worstLine(scan);
  await safety();
  const message = prose(300);
  const bytes = heapPerCall(() => scan(message));
  report('scan: heap allocated per clean message', bytes, 'B', { max: 64 });
}

type Scan = (text: string) => number;

async function throughput(scan: Scan): Promise<void> {
  const document = prose(MB);
  const pieces = Array.from({ length: 200 }, (_, i) => document.slice(i * KB4, (i + 1) * KB4));
  const scanPieces = () => pieces.reduce((found, piece) => found + scan(piece), 0);
  // The optimiser works beside us: what it has not come to yet would be measured instead of it.
  for (let i = 0; i < WARM_UPS; i++) scanPieces();
  const inPieces = rate(pieces.join(''), await milliseconds(scanPieces));
  const whole = rate(document, await milliseconds(() => scan(document)));
  report('scan: plain prose in 4 KB pieces', inPieces, 'MB/s', { min: 30 });
  report('scan: one 1 MB document, share of the piece rate', whole / inPieces, '×', { min: 0.67 });
}

function rate(text: string, ms: number): number {
  return Buffer.byteLength(text) / MB / (ms / 1000);
}

/** The phrases and hidden characters of the safety stage, over the same texts. */
async function safety(): Promise<void> {
  const find = (text: string) =>
    DEFAULT_SAFETY_RULES.reduce((found, rules) => found + rules.find(text).length, 0);
  const document = prose(MB);
  report('safety: plain prose', rate(document, await milliseconds(() => find(document))), 'MB/s', {
    min: 60,
  });
  let worst = 0;
  for (const unit of HOSTILE_PHRASES) {
    const line = repeated(unit, LINE);
    worst = Math.max(worst, await milliseconds(() => find(line)));
  }
  report('safety: worst hostile 32 KB line', worst, 'ms', { max: 10 });
}

async function latency(scan: Scan): Promise<void> {
  const message = prose(300);
  // One sample a call: batches would hide the slow ones.
  const { p50, p99 } = await measure(() => scan(message), { batch_threshold: 0 });
  report('scan: 300-character message, p50', p50 / 1000, 'µs', { max: 30 });
  report('scan: 300-character message, p99', p99 / 1000, 'µs', { max: 300 });
}

async function worstLine(scan: Scan): Promise<void> {
  let worst = { unit: '', ms: 0 };
  for (const unit of ADVERSARIAL_UNITS) {
    const line = repeated(unit, LINE);
    const ms = await milliseconds(() => scan(line));
    if (ms > worst.ms) worst = { unit: JSON.stringify(unit), ms };
  }
  const name = `scan: worst of ${ADVERSARIAL_UNITS.length} hostile 32 KB lines, ${worst.unit}`;
  report(name, worst.ms, 'ms', { max: 10 });
}

async function milliseconds(call: () => number): Promise<number> {
  const { p50 } = await measure(call, { min_cpu_time: 100 * NS_PER_MS });
  return p50 / NS_PER_MS;
}

/** Bytes of heap one call leaves behind, over many calls without a collection in between. */
function heapPerCall(call: () => number): number {
  const calls = 200_000;
  for (let i = 0; i < calls; i++) call();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < calls; i++) call();
  return Math.max(0, process.memoryUsage().heapUsed - before) / calls;
}
