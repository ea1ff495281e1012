import type { Recognizer } from '../../../shared/detect/engine/recognizer.ts';
import { repeated } from '../corpus.ts';
import { atomOf, filler } from './atoms.ts';
import { pick } from './random.ts';

export const LINE = 32 * 1024;
const POPULATION = 24;
/** Atoms a line repeats. */
const MAX_ATOMS = 12;
const CONFIRMATIONS = 6;

/** What a hostile line repeats, and how long scanning it takes. */
export interface HostileLine {
  readonly atoms: readonly string[];
  readonly ms: number;
}

export interface EvolveOptions {
  readonly recognizers: readonly Recognizer[];
  readonly scan: (text: string) => unknown;
  readonly random: () => number;
  readonly milliseconds: number;
  /** Lines to begin with. */
  readonly seeds?: readonly (readonly string[])[];
}

export function lineOf(atoms: readonly string[]): string {
  return repeated(atoms.join(''), LINE);
}

/** The slowest lines found in the time given, slowest first. Lines mutate, cross, and the slow survive. */
export function evolve({
  recognizers,
  scan,
  random,
  milliseconds,
  seeds = [],
}: EvolveOptions): HostileLine[] {
  const until = performance.now() + milliseconds;
  let population: HostileLine[] = [];
  const meet = (atoms: readonly string[]) => {
    if (atoms.join('') === '') return;
    population = survivors([
      ...population,
      { atoms, ms: timeOf(scan, lineOf(atoms), slowest(population)) },
    ]);
  };
  for (const atoms of seeds) meet(atoms);
  do meet(descendant(population, recognizers, random));
  while (population.length === 0 || performance.now() < until);
  return population;
}

/** Milliseconds of a scan; what looks slow is measured again, since machines have moods. */
export function timeOf(scan: (text: string) => unknown, line: string, toBeat = 0): number {
  let best = once(scan, line);
  for (let i = 0; i < CONFIRMATIONS && best > toBeat * 0.8; i++)
    best = Math.min(best, once(scan, line));
  return best;
}

function once(scan: (text: string) => unknown, line: string): number {
  const start = performance.now();
  scan(line);
  return performance.now() - start;
}

function slowest(population: readonly HostileLine[]): number {
  return population[0]?.ms ?? 0;
}

function survivors(population: HostileLine[]): HostileLine[] {
  return population.sort((a, b) => b.ms - a.ms).slice(0, POPULATION);
}

function descendant(
  population: readonly HostileLine[],
  recognizers: readonly Recognizer[],
  random: () => number,
): string[] {
  const fresh = () => [atomOf(pick(recognizers, random), random), filler(random)];
  if (population.length < POPULATION / 2 || random() < 0.15) {
    return random() < 0.5 ? fresh() : [...fresh(), ...fresh()];
  }
  // The slowest are taken more often.
  const parent = population[Math.floor(random() ** 2 * population.length)]!.atoms;
  const atoms = [...parent];
  const at = Math.floor(random() * atoms.length);
  const change = random();
  if (change < 0.3) atoms.splice(at, 0, fresh()[random() < 0.5 ? 0 : 1]!);
  else if (change < 0.5) atoms[at] = random() < 0.5 ? filler(random) : fresh()[0]!;
  else if (change < 0.65) atoms.splice(at, 1);
  else if (change < 0.8) atoms[at] = mutated(atoms[at]!, random);
  else {
    const other = pick(population, random).atoms;
    atoms.splice(at, atoms.length, ...other.slice(Math.floor(random() * other.length)));
  }
  return atoms.slice(0, MAX_ATOMS);
}

/** One character less, more or different. */
function mutated(atom: string, random: () => number): string {
  const at = Math.floor(random() * (atom.length + 1));
  const change = random();
  if (change < 0.4) return atom.slice(0, at) + atom.slice(at + 1);
  const char = filler(random);
  return atom.slice(0, at) + char + atom.slice(change < 0.7 ? at : at + 1);
}
