import type { Recognizer } from '../../engine/recognizer.ts';
import { continuesNumbers, isCalledOtherwise, PHONE_END } from './shape.ts';

/** How mobile numbers are grouped at home, where the grouping and the first digits are nobody else's. */
const SHAPES = [
  '01[567]\\d{1,2}[ /-]\\d{3,4}[ ]?\\d{3,5}', // Germany
  '07\\d{3}[ ]\\d{3}[ ]?\\d{3}', // Great Britain
  '06[ -]\\d{4}[ ]?\\d{4}', // Netherlands
  '07[02369](?:-|[ ])\\d{3}[ ]\\d{2}[ ]\\d{2}', // Sweden
  '07[5-9][ ]\\d{3}[ ]\\d{2}[ ]\\d{2}', // Switzerland
  '04\\d{2}[ /]\\d{2}[ .]\\d{2}[ .]\\d{2}', // Belgium
  '04\\d{2}[ ]\\d{3}[ ]\\d{3}', // Australia
  '\\(\\d{2}\\)[ ]?(?:9[ ]?)?\\d{4}[- ]\\d{4}', // Brazil
].join('|');

/** Mobile numbers of some countries as they are written there; no word of telephony is needed. */
export const mobilePhone: Recognizer = {
  id: 'phone-mobile',
  type: 'PHONE_NUMBER',
  trigger: [
    { kind: 'digits', min: 2, max: 5, next: ' -/', digitsAfter: [2, 3, 4, 5, 6, 7, 8, 9] },
    { kind: 'sign', signs: '(' },
  ],
  notAfter: /[\w.+/#-]/,
  pattern: new RegExp(`(?:${SHAPES})${PHONE_END}(?![ ]\\d)`, 'y'),
  score: 0.8,
  validate: (candidate) => !continuesNumbers(candidate) && !isCalledOtherwise(candidate),
};
