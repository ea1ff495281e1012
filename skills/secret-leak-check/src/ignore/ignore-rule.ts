import { matchSegment } from './match-segment.ts';

/** One line of a .gitignore. */
export interface IgnoreRule {
  /** Path steps of the pattern; `**` stands for any number of them. */
  steps: readonly string[];
  /** Takes back what a rule before it has ignored. */
  negated: boolean;
  /** Only folders. */
  folderOnly: boolean;
}

/** More of them, or longer ones, are no ignore file. */
const MOST_RULES = 5000;
const LONGEST_RULE = 1000;

/** The rules of a .gitignore, as Git reads them. */
export function parseIgnore(text: string): IgnoreRule[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .slice(0, MOST_RULES)
    .flatMap(parseLine);
}

function parseLine(line: string): IgnoreRule[] {
  if (line.startsWith('#') || line.length > LONGEST_RULE) return [];
  let pattern = trimEnd(line);
  const negated = pattern.startsWith('!');
  if (negated) pattern = pattern.slice(1);
  const folderOnly = pattern.endsWith('/');
  const path = pattern.replace(/\/+$/, '');
  if (path === '') return [];
  const steps = path.split('/').filter((step, i) => step !== '' || i === 0);
  // Without a slash before its end it holds in every folder below.
  const isAnchored = path.includes('/');
  if (isAnchored) return [{ steps: steps[0] === '' ? steps.slice(1) : steps, negated, folderOnly }];
  return [{ steps: ['**', ...steps], negated, folderOnly }];
}

/** Spaces at the end do not count unless the last is escaped. */
function trimEnd(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.endsWith('\\') && trimmed.length < line.length ? `${trimmed} ` : trimmed;
}

/** Whether a path, in steps from the folder of the rule, is one the rule is about. */
export function isAbout(rule: IgnoreRule, path: readonly string[], isFolder: boolean): boolean {
  if (rule.folderOnly && !isFolder) return false;
  return matchSteps(rule.steps, path);
}

/** Two pointers as for `*`, with steps in place of characters: no pattern makes it slow. */
function matchSteps(pattern: readonly string[], path: readonly string[]): boolean {
  let [p, n] = [0, 0];
  let [star, resume] = [-1, 0];
  while (n < path.length) {
    if (pattern[p] === '**') {
      star = p++;
      resume = n;
      // At the end it means everything inside, which is at least one step.
      if (p === pattern.length) return true;
    } else if (p < pattern.length && matchSegment(pattern[p]!, path[n]!)) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  return p === pattern.length;
}
