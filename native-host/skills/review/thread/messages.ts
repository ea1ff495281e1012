import type { ErrorCode } from '../../../../shared/protocol/errors.ts';
import type { ReviewFinding } from '../finding.ts';

/** What the thread is started with. */
export interface ReviewTask {
  folder: string;
}

/** What it says, once. */
export type ReviewAnswer =
  | { findings: ReviewFinding[] }
  | { error: { code: ErrorCode; message: string; nextStep: string } };
