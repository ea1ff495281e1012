/**
 * Longest text the model is asked about, in UTF-16 code units: one to two seconds of work. Beyond
 * it the rules protect alone.
 */
export const MOST_MODEL_TEXT = 256 * 1024;
