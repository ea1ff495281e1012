import { weighsTo0 } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const CUIT_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const CUIT_KINDS = /^(?:2[03-7]|3[034])/;
const CUIT_WORDS = 'cuit cuil afip arca';

/** Identity and tax numbers: Argentina. */
export const ARGENTINA: readonly Recognizer[] = [
  issuedNumber({
    id: 'ar-dni',
    type: 'AR_DNI',
    forms: ['##.###.###', '########', '#.###.###', '#######'],
    words: 'dni',
    vagueWords: 'documento identidad',
    home: /\b(?:argentin|dni\b)/i,
    near: 0.85,
  }),
  issuedNumber({
    id: 'ar-cuit-grouped',
    type: 'AR_CUIT',
    forms: ['[23]#-########-#', '[23]#.########.#'],
    valid: isCuit,
    checksum: 'weights modulo 11',
    score: 0.85,
    words: CUIT_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'ar-cuit',
    type: 'AR_CUIT',
    forms: ['[23]##########', '[23]# ######## #'],
    valid: isCuit,
    checksum: 'weights modulo 11',
    words: CUIT_WORDS,
    near: 0.98,
  }),
];

function isCuit(value: string): boolean {
  return CUIT_KINDS.test(value) && weighsTo0(value, CUIT_WEIGHTS, 11);
}
