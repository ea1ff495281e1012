export { REVIEW_CAVEAT } from './caveat.ts';
export type { ReviewFinding } from './finding.ts';
export { reviewApart } from './review-apart.ts';
