import { createDetector } from '../../shared/detect/index.ts';
import { RECOGNIZERS } from '../../shared/detect/recognizers/index.ts';
import { ADVERSARIAL_UNITS } from './corpus.ts';
import { report } from './report.ts';
import { attribute } from './worst-case/attribute.ts';
import { evolve, type HostileLine, lineOf, timeOf } from './worst-case/evolve.ts';
import { seeded } from './worst-case/random.ts';

const DEFAULT_MINUTES = 0.5;
const MS_PER_MINUTE = 60_000;
const MAX_MS = 10;
/** What one recognizer may need of that alone. */
const MAX_ALONE_MS = 5;
const SHOWN = 10;

/**
 * Searches for the 32 KB line that takes longest: first against each recognizer alone, then, from
 * what was found, against all together. LIFESAVOR_WORST_MINUTES sets how long (default half a minute).
 */
export async function run(): Promise<void> {
  const minutes = Number(process.env.LIFESAVOR_WORST_MINUTES ?? DEFAULT_MINUTES);
  const seed = Number(process.env.LIFESAVOR_WORST_SEED ?? 1);
  const random = seeded(seed);
  const budget = minutes * MS_PER_MINUTE;
  const alone = RECOGNIZERS.map((recognizer) => {
    const detector = createDetector({ recognizers: [recognizer] });
    const [worst] = evolve({
      recognizers: [recognizer],
      scan: (text) => detector.scan(text),
      random,
      milliseconds: budget / 2 / RECOGNIZERS.length,
    });
    // What was slow because it was new is timed again.
    const ms = timeOf((text) => detector.scan(text), lineOf(worst!.atoms));
    return { id: recognizer.id, worst: { ...worst!, ms: Math.min(ms, worst!.ms) } };
  }).sort((a, b) => b.worst.ms - a.worst.ms);

  console.log(`Worst 32 KB lines for one recognizer alone (${minutes} min, seed ${seed}):`);
  for (const { id, worst } of alone.slice(0, SHOWN))
    console.log(`  ${ms(worst)}  ${id.padEnd(28)} ${shown(worst)}`);
  report('worst: 32 KB line for one recognizer alone', alone[0]!.worst.ms, 'ms', {
    max: MAX_ALONE_MS,
  });

  const detector = createDetector();
  const scan = (text: string) => detector.scan(text);
  const found = evolve({
    recognizers: RECOGNIZERS,
    scan,
    random,
    milliseconds: budget / 2,
    seeds: [
      ...ADVERSARIAL_UNITS.map((unit) => [unit]),
      ...alone.slice(0, 60).map(({ worst }) => worst.atoms),
    ],
  });
  const worst = found[0]!;
  const line = lineOf(worst.atoms);
  const spent = timeOf(scan, line, 0);
  console.log(`Worst for all together: ${shown(worst)}; ${detector.skipped} candidates left out`);
  for (const { id, ms } of attribute(line, RECOGNIZERS).slice(0, SHOWN))
    console.log(`  ${ms.toFixed(2).padStart(6)} ms  ${id}`);
  report('worst: 32 KB line for all recognizers', spent, 'ms', { max: MAX_MS });
}

function ms(line: HostileLine): string {
  return `${line.ms.toFixed(2).padStart(6)} ms`;
}

function shown(line: HostileLine): string {
  return JSON.stringify(line.atoms.join('')).slice(0, 100);
}
