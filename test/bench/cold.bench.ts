import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RECOGNIZERS } from '../../shared/detect/recognizers/index.ts';
import { compileCosts } from './cold/compile-cost.ts';
import { median } from './measure.ts';
import { report } from './report.ts';

const FIRST_USE = fileURLToPath(new URL('./cold/first-use.ts', import.meta.url));
const RUNS = 7;
const SHOWN = 10;

interface FirstUse {
  create: number;
  clean: number;
  rich: number;
}

/** What every frame pays: making the detector and the first messages, with no code warm. */
export async function run(): Promise<void> {
  const runs = Array.from({ length: RUNS }, firstUse);
  const of = (part: keyof FirstUse) => median(runs.map((run) => run[part]));
  report(`cold: detector of ${RECOGNIZERS.length} recognizers`, of('create'), 'ms', { max: 15 });
  report('cold: first message, nothing in it', of('clean'), 'ms', { max: 15 });
  report('cold: first message, eight findings', of('rich'), 'ms', { max: 100 });
  const costs = compileCosts(RECOGNIZERS);
  report('cold: dearest pattern to compile', costs[0]!.ms, 'ms', { max: 15 });
  for (const { id, part, ms } of costs.slice(0, SHOWN)) {
    console.log(`  ${ms.toFixed(1).padStart(6)} ms  ${id} (${part})`);
  }
}

function firstUse(): FirstUse {
  return JSON.parse(execFileSync(process.execPath, [FIRST_USE], { encoding: 'utf8' })) as FirstUse;
}
