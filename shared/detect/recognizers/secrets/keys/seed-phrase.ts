import type { Recognizer } from '../../../engine/recognizer.ts';

/** Words of a sentence that no list of BIP 39 holds. */
const PROSE =
  /(?:^|\s)(?:the|and|are|not|our|your|with|for|from|was|must|write|never|please|und|der|die|das|les|des|une|los|las|una|het|een|och|att|nie)(?=\s|$)/;
const LENGTHS = new Set([12, 15, 18, 21, 24]);

/** "seed phrase: …" and 12 to 24 words in small letters (BIP 39), numbered or not. */
export const seedPhrase: Recognizer = {
  id: 'seed-phrase',
  type: 'PRIVATE_KEY',
  trigger: {
    kind: 'word',
    words:
      'seed mnemonic recovery backup wiederherstellungsphrase mnemotechnique récupération semilla recuperación recuperação recupero herstelzin återställningsfras odzyskiwania słowa'.split(
        ' ',
      ),
  },
  lead: /\p{L}{4,24}(?:[ _-](?:phrase|words?|key|code|frase|zin|fras|lautet|is|ist|est|es|è|é|är|to)){0,4}["'`]?\s{0,4}[:=]?\s{0,4}["'`]?/iuy,
  pattern: /(?:(?:\d{1,2}[.):]\s?)?\p{Ll}{3,8}[ ,\n]{1,2}){11,23}(?:\d{1,2}[.):]\s?)?\p{Ll}{3,8}/uy,
  score: 0.9,
  validate({ text, start, end }) {
    const words = text.slice(start, end).match(/\p{Ll}{3,8}/gu) ?? [];
    return LENGTHS.has(words.length) && !PROSE.test(words.join(' '));
  },
};
