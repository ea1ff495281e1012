import type { Recognizer } from '../../engine/recognizer.ts';

/** Licence keys as software is sold with them: four to six groups of four to six, `ABCDE-12345-…`. */
export const productKey: Recognizer = {
  id: 'product-key',
  effort: 4,
  type: 'ID',
  trigger: { kind: 'sign', signs: '-', back: /[A-Z0-9]/, maxBack: 6 },
  notAfter: /[\w.\-+#/]/,
  pattern:
    /(?:[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3,4}|[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3,5}|[A-Z0-9]{6}(?:-[A-Z0-9]{6}){3})(?![\w-])/y,
  score: 0.3,
  context: {
    words: (
      'key keys license licence serial activation product windows office registration lizenz lizenzschlüssel produktschlüssel aktivierungsschlüssel ' +
      'clé licence clave licencia producto chave licença chiave licenza prodotto sleutel licentie productcode nyckel licens produktnyckel klucz licencja produktu'
    ).split(' '),
    score: 0.8,
  },
  validate({ text, start, end }) {
    const key = text.slice(start, end);
    return /[A-Z]/.test(key) && /\d/.test(key) && new Set(key).size > 6;
  },
};
