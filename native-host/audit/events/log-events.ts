import { z } from 'zod';
import { countSchema, digestSchema } from './fields.ts';

const seqSchema = z.int().min(0);

/** What the log tells of itself. Only the log writes these. */
export const LOG_EVENTS = [
  /** Last record of a segment. */
  z.strictObject({ event: z.literal('segment-closed'), segment: z.int().min(1) }),
  /** Whole segments were removed for age or size; `firstSeq` is the oldest record that is kept. */
  z.strictObject({
    event: z.literal('retention'),
    firstSeq: seqSchema,
    firstPrev: digestSchema,
    segments: countSchema,
  }),
  /** A line that a stopped agent had not finished was moved aside. */
  z.strictObject({ event: z.literal('torn-line'), bytes: z.int().min(1) }),
  /** So many events could not be kept, because the disk took none for too long. */
  z.strictObject({ event: z.literal('records-lost'), count: countSchema }),
  /** So many events were not written, because they did not have the shape of one. */
  z.strictObject({ event: z.literal('records-refused'), count: countSchema }),
  /** At its start the agent did not find the record that `head.json` names. */
  z.strictObject({ event: z.literal('tail-missing'), missing: seqSchema }),
  /** At the first unlocking `head.json` was gone or not made with this key. */
  z.strictObject({ event: z.literal('head-lost') }),
] as const;
