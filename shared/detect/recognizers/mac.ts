import type { Recognizer } from '../engine/recognizer.ts';

/** IEEE 802 MAC-48 with colons or dashes; all zeros and broadcast name no device. */
export const mac: Recognizer = {
  id: 'mac',
  type: 'MAC_ADDRESS',
  trigger: { kind: 'sign', signs: ':-', back: /[0-9A-Fa-f]/, maxBack: 2 },
  notAfter: /[\w:.-]/,
  pattern: /[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![\w]|[:-][0-9A-Fa-f])/y,
  score: 0.95,
  validate: ({ text, start, end }) =>
    !/^(?:(?:00[:-]?)+|(?:ff[:-]?)+)$/i.test(text.slice(start, end)),
};
