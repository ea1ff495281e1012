import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Digits in one piece or in groups, as `28 28 12345` of the Spanish colleges (province, province, number). */
const REGISTRATION =
  /(?:[A-Z]{2}[ -]?)?\d{1,11}(?:[ -]\d{2,7}){0,2}(?:[/-](?:[A-Z]{2}|\d{1,2}))?(?![\w@]|[-/.:]\w)/y;

/** Numbers under which a country's register lists doctors, nurses and pharmacists. */
export const doctorRegistration: Recognizer = announced({
  id: 'doctor-registration',
  type: 'MEDICAL_LICENSE',
  announcement: {
    nouns: cues('colegiado, colegiada, medical license, medical licence, cédula profissional'),
    names: cues(`
      nºcol, n°col, nºcolegiado, col. nº, nº col, n.º col, núm. colegiado, número de colegiado, número de colegiada, nº colegiado, nº de colegiado, colegiado nº, colegiada nº,
      gmc number, gmc no, nmc pin, gphc number, rpps, numéro rpps, adeli, big-nummer, big-registratie, crm, cremesp, coren, pwz, nr pwz, numer pwz,
      legitimationskod, förskrivarkod, medical license number, medical licence number, cédula profesional`),
    labels: cues('gmc, crm, rpps, big-nr'),
  },
  value: REGISTRATION,
  score: 0.8,
  validate: (candidate) => plausibleCode(candidate),
});
