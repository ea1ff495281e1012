export { BASELINE_FILE, type Baseline, markOf, newBaseline } from './baseline.ts';
export { readBaseline, writeBaseline } from './baseline-file.ts';
