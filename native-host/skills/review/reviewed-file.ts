import { extname, posix } from 'node:path';
import type { Lane } from './signs/find-signs.ts';

/** A text file of a skill as the review sees it. */
export interface ReviewedFile {
  /** Relative to the skill's folder. */
  path: string;
  text: string;
  lane: Lane;
  /** Somebody else's package that comes with the skill. */
  bundled: boolean;
}

const TEXT_ENDINGS = new Set([
  '.md',
  '.mdx',
  '.markdown',
  '.txt',
  '.rst',
  '.adoc',
  '.org',
  '.html',
  '.htm',
]);
const DATA_ENDINGS = new Set([
  '.json',
  '.jsonc',
  '.json5',
  '.yaml',
  '.yml',
  '.toml',
  '.xml',
  '.csv',
  '.tsv',
  '.ini',
  '.cfg',
  '.conf',
  '.jsonl',
  '.map',
  '.svg',
  '.css',
  '.tmpl',
  '.template',
  '.j2',
]);
const BUNDLED =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|bower_components|vendor|third_party|\.venv|venv|__pypackages__)\//;

/** How a file is judged, by its name: what has no known ending is taken for a program. */
export function laneOf(path: string): Lane {
  const ending = extname(path).toLowerCase();
  if (TEXT_ENDINGS.has(ending)) return 'text';
  if (DATA_ENDINGS.has(ending)) return 'both';
  return /^(?:readme|license|licence|notice|changelog|authors|copying|contributing)$/i.test(
    posix.basename(path),
  )
    ? 'text'
    : 'code';
}

/** Whether a file lies in a folder of packages that others made. */
export function isBundled(path: string): boolean {
  return BUNDLED.test(path);
}
