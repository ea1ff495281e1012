import { eanValid } from '../../checksums/ean.ts';
import { weighsTo0 } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Insurance number (Zentrale Ausgleichsstelle) and company number (Bundesamt für Statistik). */
export const SWITZERLAND: readonly Recognizer[] = [
  issuedNumber({
    id: 'ch-ahv',
    type: 'CH_AHV',
    forms: ['756.####.####.##', '756 #### #### ##', '756##########', '756-####-####-##'],
    valid: eanValid,
    checksum: 'EAN-13',
    score: 0.85,
    words: 'ahv avs ahvn13 sozialversicherungsnummer versichertennummer navs13 oasi',
    near: 1,
  }),
  issuedNumber({
    id: 'ch-uid',
    type: 'CH_UID',
    forms: ['CHE-###.###.###', 'CHE ### ### ###', 'CHE#########', 'CHE-#########'],
    valid: (value) => weighsTo0(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4, 1], 11),
    checksum: 'weights modulo 11',
    score: 0.95,
    words: 'uid ide mwst tva iva unternehmen',
    near: 1,
  }),
];
