import { z } from 'zod';
import { SKIP_REASONS } from '../walk/index.ts';

const FINDING = z.object({
  id: z.string().describe('For accept_findings. Not the secret, and no way back to it.'),
  file: z.string(),
  line: z.int(),
  type: z.string(),
  name: z.string(),
  severity: z.string(),
  preview: z.string().describe('At most the first four characters.'),
});

/** What a scan answers. */
export const SCAN_OUTPUT = z.object({
  findings: z.array(FINDING),
  total: z.int().describe('Findings that are not in the baseline, listed or not.'),
  known: z.int().describe('Findings that the baseline knows, which are not listed.'),
  by_type: z.record(z.string(), z.int()),
  files: z.int().describe('Files looked at.'),
  skipped: z.array(z.object({ reason: z.enum(SKIP_REASONS), count: z.int() })),
  too_large: z.array(z.string()).describe('The first files that were too large.'),
  stopped: z
    .object({ limit: z.string(), before: z.string() })
    .optional()
    .describe('Set when the scan ended early: nothing from this file on was looked at.'),
});

export type FindingData = z.input<typeof FINDING>;
export type ScanData = z.input<typeof SCAN_OUTPUT>;
