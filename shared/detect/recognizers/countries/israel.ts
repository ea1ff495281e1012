import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Identity number (Population and Immigration Authority). */
export const ISRAEL: readonly Recognizer[] = [
  issuedNumber({
    id: 'il-id',
    type: 'IL_ID',
    forms: ['#########', '########-#'],
    valid: (value) => luhnValid(value),
    checksum: 'Luhn',
    words: 'teudat zehut תז זהות',
    vagueWords: 'id identity national',
    home: /\bisrael/i,
    near: 0.95,
  }),
];
