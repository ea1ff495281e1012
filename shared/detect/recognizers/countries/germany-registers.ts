import type { Recognizer } from '../../engine/recognizer.ts';

const VEHICLE_WORDS = (
  'kennzeichen kfz kfzkennzeichen autokennzeichen nummernschild auto wagen fahrzeug pkw lkw fahrer ' +
  'halter zulassung zugelassen geparkt plate car vehicle registration'
).split(' ');
const DISTRICT = '[A-ZÄÖÜ]{1,3}';
const LETTERS_AND_NUMBER = '[A-Z]{1,2}[ -]?[1-9]\\d{0,3}[EH]?(?![\\w]|[-.]\\d)';

/** District, a dash, one or two letters and a number: B-XY 1234, with E or H for electric and old cars. */
const plate: Recognizer = {
  id: 'de-plate',
  effort: 3,
  type: 'DE_KFZ',
  trigger: { kind: 'sign', signs: '-', back: /[A-Z\u0080-\uffff]/, maxBack: 3 },
  notAfter: /[\wÄ-]/,
  pattern: new RegExp(`${DISTRICT}-${LETTERS_AND_NUMBER}`, 'y'),
  score: 0,
  context: { words: VEHICLE_WORDS, score: 0.9 },
};

/** The same with spaces, as people type it, right behind the word for it. */
const announcedPlate: Recognizer = {
  id: 'de-plate-announced',
  type: 'DE_KFZ',
  trigger: {
    kind: 'word',
    words: ['kennzeichen', 'autokennzeichen', 'nummernschild', 'kfz'],
  },
  lead: /\p{L}{3,15}(?:-?kennzeichen)?(?: (?:ist|lautet|war|meines \p{L}{3,12}|vom \p{L}{3,12})){0,4}[ :=]{1,4}/iuy,
  pattern: new RegExp(`${DISTRICT}[ -]{1,2}${LETTERS_AND_NUMBER}`, 'iy'),
  score: 0.9,
};

/** Commercial register, HRA or HRB and its number; other registers only near the word for them. */
const commercialRegister: Recognizer = {
  id: 'de-commercial-register',
  effort: 20,
  type: 'DE_HANDELSREGISTER',
  trigger: { kind: 'prefix', prefixes: ['HRA', 'HRB'] },
  notAfter: /[\w-]/,
  pattern: /HR[AB](?:[ -]?Nr\.?)?[ :]{0,2}[1-9]\d{1,5}(?: ?[A-Z]{1,3}(?![A-Za-z]))?(?!\w|[-.]\d)/y,
  score: 0.85,
  context: { words: ['handelsregister', 'amtsgericht', 'registergericht', 'ag'], score: 1 },
};

/** Vehicles and companies: Germany. */
export const GERMANY_REGISTERS: readonly Recognizer[] = [plate, announcedPlate, commercialRegister];
