import { z } from 'zod';

/** How many significant digits an answer shows at most. */
export const DIGITS = z
  .int()
  .min(1)
  .max(1000)
  .default(15)
  .describe('Most significant digits to show; 15 unless told.');
