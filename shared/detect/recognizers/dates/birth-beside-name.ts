import type { Recognizer } from '../../engine/recognizer.ts';
import { isGivenName } from '../personal/names/given-names.ts';
import { MONTH } from './month-names.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
/** Of those who are grown up, or nearly: a later date is that of a letter or an event. */
const YEAR = '(?:19[2-9]\\d|200\\d|201[0-2])';
/** Behind a word of a name, a bar or a comma, and perhaps one number of a document. */
const BEHIND =
  "(?<=\\p{L}[\\p{L}'’-]{1,24}(?:,? |[ ]?[|;\t][ ]?|[ ]?[-–][ ])(?:(?=[A-Z\\d-]*\\d)[A-Z\\d-]{6,14}(?:, |[ ]?[|;\t][ ]?))?)";
/** What a record of a person holds besides. */
const RECORD =
  /@\p{L}|\+\d{2}|\d{3}[ -]\d{3}|(?<!\p{L})(?:pass?port|pasaporte|passeport|passaporto|paszport|patient|paziente|paciente|patiënt|pacjent|halter|versichert|beneficiári|adresse|address|tel|mobil|telefon|insur|polis|police|póliza|polizza|dossier|prontuário|cartella|ID)(?!\p{Ll}{4})/iu;
const REACH = 90;

/** "Halter: Ada Balogun 03.10.1998 Feldstr. 1", "Maëlle Roy, 16 janvier 1971\nDossier …", "Ek, Sonja, 39925938, 6/12 1994": dates behind names, in records. */
export const birthBesideName: Recognizer = {
  id: 'birth-beside-name',
  effort: 6,
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: [
    { kind: 'digits', min: 1, max: 2, next: './- ', digitsAfter: [0, 1, 2] },
    { kind: 'digits', min: 4, max: 4, next: '-', digitsAfter: [2] },
  ],
  notAfter: /[^ |;\t]/,
  lead: new RegExp(
    `(?=${DAY}([./-])${MONTH_NUMBER}\\1${YEAR}(?!\\d)|${YEAR}-(?:0[1-9]|1[0-2])-|${DAY}/${MONTH_NUMBER} ${YEAR}|${DAY}\\.? (?:de )?\\p{L}{3,10}\\.? (?:de )?${YEAR})`,
    'uy',
  ),
  pattern: new RegExp(
    `${BEHIND}(?:${DAY}([./-])${MONTH_NUMBER}\\1${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|${DAY}/${MONTH_NUMBER} ${YEAR}|${DAY}\\.? (?:de )?${MONTH}\\.? (?:de )?${YEAR})(?![\\w]|[./-]\\d| \\d\\d:)`,
    'iuy',
  ),
  score: 0.72,
  validate: ({ text, start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const name = NAME.exec(before)?.[1]?.split(/,? /);
    if (name === undefined || name.length < 2 || !name.some((word) => isGivenName(word)))
      return false;
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const behind = text
      .slice(end, end + REACH)
      .split('\n', 2)
      .join(' ');
    if (EVENT.test(line) || /^[ ]?[:>)]/.test(behind) || CHANGE.test(behind)) return false;
    const around = `${line} ${behind}`;
    return RECORD.test(around) || (/\d{6}/.test(around) && !RECENT.test(text.slice(start, end)));
  },
};

const NAME =
  /((?:\p{Lu}[\p{L}'’-]{1,24},? ){1,3}\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?)(?:,? |[ ]?[|;\t][ ]?|[ ]?[-–][ ])(?:[A-Z\d-]{6,14}(?:, |[ ]?[|;\t][ ]?))?$/u;
/** Most notes of programs were made since. */
const RECENT = /20\d\d/;
const CHANGE = /#\d|(?<!\p{L})(?:fix|bug|version|commit|release|merge|changelog|rev)/iu;
/** What happens on a day. */
const EVENT =
  /(?<!\p{L})(?:signed|posted|written|published|updated|created|joined|hired|died|gestorben|unterschrieben|unterzeichnet|erstellt|signé|publié|firmado|publicado|assinado|firmato|pubblicato|getekend|geplaatst|undertecknat|podpisano|on|am|le|el|em|op|den|dnia|photo|foto|©|\(c\)|by|von|par|por|door|av|przez)(?!\p{L})/iu;
