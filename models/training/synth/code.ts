import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Rng } from './random.ts';

const FILES = 1500;
/** Lines that may name people: they are no negatives. */
const CREDITS = /author|copyright|licen[cs]e|contribut|credit|thanks|©|@|https?:|\bby\b/i;

/** Stretches of source code and JSON in which nobody is named. */
export function codeLines(folder: string, rng: Rng): string[] {
  const stretches: string[] = [];
  for (const file of sourceFiles(folder)
    .filter((_, i) => i % 7 === 0)
    .slice(0, FILES)) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = rng.int(0, Math.max(0, lines.length - 12));
    const stretch = lines.slice(at, at + rng.int(1, 10)).join('\n');
    if (stretch.length > 20 && stretch.length < 900 && !CREDITS.test(stretch))
      stretches.push(stretch);
  }
  return stretches;
}

function sourceFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (path: string, depth: number) => {
    for (const name of readdirSync(path).sort()) {
      const child = join(path, name);
      const stat = statSync(child, { throwIfNoEntry: false });
      if (stat?.isDirectory() && depth < 4) visit(child, depth + 1);
      else if (stat?.isFile() && /\.(m?js|ts|json)$/.test(name) && stat.size < 100_000)
        found.push(child);
    }
  };
  visit(folder, 0);
  return found;
}
