import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Who keeps files of people in need, on trial or on the move, in nine languages. */
const KEEPERS = (
  'social caseworker welfare benefit benefits safeguarding custody probation asylum immigration foster claimant victim ' +
  'sozialamt jugendamt jobcenter arbeitsagentur ausländerbehörde asyl betreuung sorgerecht opfer sachbearbeiter sachbearbeiterin familienkasse elterngeld ' +
  'caf préfecture allocataire sociale asile tutelle garde victime ' +
  'sociales asilo custodia víctima extranjería prestación sociais guarda vítima segurança assistente sociali affido vittima ' +
  'uwv gemeente uitkering jeugdzorg bijstand ind slachtoffer socialtjänsten försäkringskassan migrationsverket vårdnad ' +
  'mops zus gops opieki azyl zasiłek świadczenie'
).split(' ');

/** Files about one person at an office: "her case number with social services is SSN/24/011873". */
export const caseOfPerson: Recognizer = announced({
  id: 'case-of-person',
  type: 'CUSTOMER_ID',
  announcement: {
    nouns: cues(
      'case, file, caso, exp, expediente, akten, dossier, processo, pratica, fascicolo, sprawy, ärende',
    ),
    names: cues(
      'case ref, case reference, case id, file ref, aktenzeichen, fallnummer, réf dossier, zaaknummer, ärendenummer, dossiernummer, diarienummer',
    ),
  },
  value: CODE,
  score: 0,
  context: { words: KEEPERS, score: 0.75 },
  validate: (candidate) => plausibleCode(candidate, MIN_DIGITS),
});

const MIN_DIGITS = 5;
