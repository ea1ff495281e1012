import type { Recognizer } from '../../engine/recognizer.ts';

/** Numbers that only their shape, checksum or announcement tells apart: accounts, vehicles, records. */
export const NUMBER_RECOGNIZERS: readonly Recognizer[] = [];
