import type { Rules } from '../../../kit/detect/index.ts';
import type { Work } from '../../../kit/tool/index.ts';
import { BASELINE_FILE, type Baseline, newBaseline } from '../baseline/index.ts';
import type { ScanLimits, ScanOptions } from '../scan/index.ts';

/** What the tools of the skill share. */
export interface CheckDeps {
  /** The folder the person has set, if any. */
  folder: string | undefined;
  rules: Rules;
  limits: ScanLimits;
  baselines: FreshBaselines;
}

/** Baselines of folders that have none on disk yet, so that ids stay the same from one call to the next. */
export class FreshBaselines {
  readonly #byRoot = new Map<string, Baseline>();

  for(root: string): Baseline {
    const known = this.#byRoot.get(root) ?? newBaseline();
    this.#byRoot.set(root, known);
    return known;
  }
}

/** The same for both tools, so that what one has listed the other can accept. */
export function scanOptions(
  { rules, limits }: CheckDeps,
  includeIgnored: boolean,
  work: Work,
): ScanOptions {
  const leaveOut = new Set([BASELINE_FILE]);
  return { rules, limits, respectIgnoreFiles: !includeIgnored, leaveOut, work };
}
