import type { Recognizer } from '../engine/recognizer.ts';

const HOLDERS =
  'patient customer client member employee account user subscriber student policy insurance passport license licence case claim device kunde kunden client patienten mitglied personal cliente paciente'.split(
    ' ',
  );

/** UUID (RFC 9562) standing for a person, account or device; bare UUIDs are nobody's. */
export const uuid: Recognizer = {
  id: 'uuid',
  type: 'ID',
  trigger: { kind: 'sign', signs: '-', back: /[0-9A-Fa-f]/, maxBack: 8 },
  notAfter: /[\w-]/,
  pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy,
  score: 0,
  context: { words: HOLDERS, score: 0.8 },
};

/** "customer number: 4711-0815": what stands after the words that announce a number. */
export const announcedId: Recognizer = {
  id: 'announced-id',
  type: 'ID',
  trigger: { kind: 'word', words: HOLDERS },
  lead: /\p{L}{4,12}(?:'s)?(?:[ _-]?(?:id|no\.?|nr\.?|number|nummer|num|#|número|numero|code))\s{0,3}(?:is|ist|est|es|[:=#-])?\s{0,3}["']?/iuy,
  pattern: /(?=[A-Z-]{0,24}\d)[A-Z0-9][A-Z0-9/-]{3,38}[A-Z0-9](?![\w-])/iy,
  score: 0.75,
  validate: ({ text, start, end }) => (text.slice(start, end).match(/\d/g)?.length ?? 0) >= 4,
};
