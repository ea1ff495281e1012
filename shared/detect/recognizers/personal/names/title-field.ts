import type { Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

/** "Anrede: Frau", "Title: Dr", "Tratamiento: Sra.": a form of address as a field of a form. */
export const titleField: Recognizer = {
  id: 'title-field',
  type: 'TITLE',
  effort: 2,
  trigger: {
    kind: 'word',
    words: words(
      'title salutation anrede civilité civilite tratamiento tratamento aanhef titolo titel tilltal',
    ),
  },
  notAfter: /[\w@/.$-]/,
  lead: /\p{L}{5,11}["']?[ ]?[:=|][ ]?["']?/iuy,
  pattern:
    /(?:M(?:rs?|s|x|iss|me|lle|dm|onsieur|adame|evr|evrouw|eneer)|Dr|Prof|Rev|Engr|Chief|Herrn?|Frau|Sra?|Srta|Dña|Señora?|Senhora?|Sig|Dott|Dhr|De heer|Pani?|Fru)(?:\.(?:ra|ssa)?)?(?:[ ](?:Dr|Prof|Mag)\.?){0,2}(?=[ ]?(?:[,;|"'<)}\n]|$))/uy,
  score: 0.75,
};
