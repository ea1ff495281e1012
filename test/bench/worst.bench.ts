import { createDetector } from '../../shared/detect/index.ts';
import { RECOGNIZERS } from '../../shared/detect/recognizers/index.ts';
import { ADVERSARIAL_UNITS } from './corpus.ts';
import { report } from './report.ts';
import { attribute } from './worst-case/attribute.ts';
import { evolve, type HostileLine, lineOf, timeOf } from './worst-case/evolve.ts';
import { seeded } from './worst-case/random.ts';
import { searchAlone } from './worst-case/search-alone.ts';

const DEFAULT_MINUTES = 0.5;
const MS_PER_MINUTE = 60_000;
const MAX_MS = 10;
/** What one recognizer may need of that alone. */
const MAX_ALONE_MS = 5;
/** Shown besides those over their bar. */
const SHOWN = 10;
/** How many of the worst lines for one recognizer the search against all begins with. */
const SEEDS = 60;

/**
 * Searches for the 32 KB line that takes longest: first against each recognizer alone, then, from
 * what was found, against all together. LIFESAVOR_WORST_MINUTES sets how long (default half a minute).
 */
export async function run(): Promise<void> {
  const minutes = Number(process.env.LIFESAVOR_WORST_MINUTES ?? DEFAULT_MINUTES);
  const seed = Number(process.env.LIFESAVOR_WORST_SEED ?? 1);
  const random = seeded(seed);
  const half = (minutes * MS_PER_MINUTE) / 2;

  console.log(`Searching for the slowest 32 KB lines (${minutes} min, seed ${seed}).`);
  const alone = await searchAlone(half / RECOGNIZERS.length, seed);
  const shown = alone.filter(({ line }, index) => index < SHOWN || line.ms > MAX_ALONE_MS);
  for (const { id, line, price } of shown)
    print(line.ms, `${price.toFixed(0).padStart(4)} ns/unit  ${id.padEnd(28)} ${unitOf(line)}`);
  report('worst: 32 KB line, one recognizer alone', alone[0]!.line.ms, 'ms', { max: MAX_ALONE_MS });

  const detector = createDetector();
  const scan = (text: string) => detector.scan(text);
  const unitLines = ADVERSARIAL_UNITS.map((unit) => [unit]);
  const seeds = [...unitLines, ...alone.slice(0, SEEDS).map(({ line }) => line.atoms)];
  const [found] = evolve({ recognizers: RECOGNIZERS, scan, random, milliseconds: half, seeds });
  const text = lineOf(found!.atoms);
  const spent = timeOf(scan, text);
  console.log(`For all: ${unitOf(found!)}, ${detector.skipped} candidates left out. Dearest:`);
  for (const { id, ms } of attribute(text, RECOGNIZERS).slice(0, SHOWN)) print(ms, id);
  report('worst: 32 KB line, all recognizers', spent, 'ms', { max: MAX_MS });
}

function print(ms: number, what: string): void {
  console.log(`  ${ms.toFixed(2).padStart(6)} ms  ${what}`);
}

function unitOf(line: HostileLine): string {
  return JSON.stringify(line.atoms.join('')).slice(0, 100);
}
