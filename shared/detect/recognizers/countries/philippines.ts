import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const FILIPINO = /\b(?:philippin|filipin|lto\b|pinoy)/i;

/** Tax, passport, social and health insurance, vehicle numbers: Philippines. None has a published checksum. */
export const PHILIPPINES: readonly Recognizer[] = [
  issuedNumber({
    id: 'ph-tin',
    type: 'PH_TIN',
    forms: ['###-###-###', '###-###-###-###', '###-###-###-#####', '#########', '############'],
    words: 'bir rdo',
    vagueWords: 'tin tax taxpayer',
    home: /\b(?:philippin|filipin|bir\b|tin\b)/i,
  }),
  issuedNumber({
    id: 'ph-passport',
    type: 'PH_PASSPORT',
    forms: ['P#######A', 'E[BC]#######'],
    words: 'passport pasaporte dfa',
    near: 0.95,
  }),
  issuedNumber({
    id: 'ph-umid',
    type: 'PH_UMID',
    forms: ['####-#######-#', '############'],
    words: 'umid crn sss gsis',
  }),
  issuedNumber({
    id: 'ph-philhealth',
    type: 'PH_HEALTH_INSURANCE',
    forms: ['##-#########-#', '############'],
    words: 'philhealth kalusugan',
    near: 0.95,
  }),
  issuedNumber({
    id: 'ph-plate',
    type: 'PH_LICENSE_PLATE',
    forms: ['AAA ####', 'AAA ###', 'AAA-####', 'AAA-###', 'AAA####'],
    words: 'plaka sasakyan kotse motorsiklo lto',
    vagueWords: 'plate car vehicle motorcycle',
    home: FILIPINO,
  }),
];
