import type { Recognizer } from '../../../engine/recognizer.ts';
import { CODE, TELLS, TO_CODE, WORDS } from './shape.ts';

const NOUNS = 'pin pins pincode geheimzahl puk otp mtan pushtan smstan chiptan totp'.split(' ');

const BESIDE = /^\p{L}{3,12}(?:[ -](?:code|kod|codice|nummer|number))?\s{1,2}\W{0,2}$/iu;

/** "PIN is 4821", "OTP: 123456", "la PIN de la tarjeta es 4821". */
export const pin: Recognizer = {
  id: 'pin',
  effort: 10,
  leadEffort: 10,
  type: 'PIN',
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(
    `\\p{L}{3,12}(?:[ -](?:code|kod(?:en)?|codice|nummer|numret|number))?${WORDS}${TO_CODE}`,
    'iuy',
  ),
  pattern: new RegExp(CODE, 'y'),
  score: 0.9,
  // "pin 1234" may be the leg of a chip, "PIN board 1234" anything.
  validate: ({ text, anchor, start }) => {
    const said = text.slice(anchor, start);
    return TELLS.test(said) || (BESIDE.test(said) && !/^pins?\s/.test(said));
  },
};
