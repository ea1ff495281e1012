import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { digitsOf } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Subscriber (IMSI, ITU-T E.212) and card number (ICCID, ITU-T E.118) of a SIM, announced. */
export const announcedSim: Recognizer = announced({
  id: 'sim-announced',
  type: 'ID',
  announcement: {
    nouns: cues('sim, sim card, esim, eid, carte sim, tarjeta sim, cartão sim, karty sim'),
    names: cues(
      'imsi, iccid, sim serial, sim card, sim-kartennummer, simkartennummer, simkartnummer, eid, imsi-nummer, iccid-nummer',
    ),
    labels: cues('sim, esim'),
  },
  value: /\d(?:[ -]?\d){13,31}[Ff]?(?![\w]|[-.]\d)/y,
  score: 0.9,
});

/** A SIM card's number begins with 89, telecommunications, and passes Luhn. */
export const iccid: Recognizer = {
  id: 'sim-iccid',
  type: 'ID',
  trigger: { kind: 'digits', min: 19, max: 20 },
  notAfter: /[\w.\-+#/]/,
  pattern: /89\d{17,18}(?![\w]|[-.]\d)/y,
  score: 0.4,
  context: { words: ['sim', 'esim', 'iccid', 'imsi', 'simkarte', 'chip', 'msisdn'], score: 0.9 },
  validate: (candidate) => luhnValid(digitsOf(candidate)),
  checksum: 'Luhn',
};
