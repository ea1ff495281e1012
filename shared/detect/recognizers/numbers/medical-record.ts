import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Numbers under which a hospital or practice files a patient. */
export const medicalRecord: Recognizer = announced({
  id: 'medical-record',
  type: 'MEDICAL_RECORD_NUMBER',
  announcement: {
    nouns: cues(`
      patient, patients, medical record, health record, patient record, uhid, med rec, chart, patient chart, hospital, hosp, encounter, admission,
      patienten, krankenakten, dossier, dossier médical, dossier patient,
      paciente, historia, historia clínica, historia médica, expediente médico, expediente clínico, ficha clínica, ficha médica, prontuário, prontuario, processo clínico, utente, doente,
      cartella, cartella clinica, cart clinica, cart clin, paziente, nosologico, pacjenta, pacjent, kartoteki, karty pacjenta, historii choroby, hist choroby, hist chor, historii chor, patientin, patiente, pacientes, pacjentki, księgi głównej, patiënt, patiëntendossier, journal, patientjournal`),
    names: cues(`
      patient file, patient chart, mrn, uhid, urn, ur no, ur number, ur nr, medical record, medical record number, med rec, patient identifier, hospital number, hosp no, unit number, chart number, accession number,
      patientennummer, pat nr, pat.-id, fall-id, patienten-id, patientenakte, krankenakte, fallnummer, krankenaktennummer, aufnahmenummer, behandlungsfall,
      ipp, nip patient, numéro de dossier médical, numéro patient, dossier médical, dossier patient, nhc, n.h.c, nhc paciente, historia clínica, expediente clínico, ficha clínica, cartella clinica, cart clinica, cart clin, nosologico, prontuário médico, processo clínico,
      patiëntnummer, patientnummer, patiëntendossier, medisch dossier, dossiernummer, opnamenummer, patiënten-id, journalnummer, jnr, patientjournal, patient-id, nr kartoteki, nr historii choroby, karta pacjenta, karta w przychodni, karta w poradni, nr karty, id pacjenta`),
    labels: cues(
      `ur, hc, chart, historia, h.c, prontuário, cartella, patient, dossier médical, dossier patient, medical record`,
    ),
  },
  value: CODE,
  score: 0.88,
  validate: (candidate) => plausibleCode(candidate) && !isSmallWord(candidate),
});

/** "UR 2290417" and "HC 92817" announce a file; "ur" is a word of Swedish and Polish. */
function isSmallWord({ text, anchor }: Candidate): boolean {
  return /^(?:ur|hc)[ :]/.test(text.slice(anchor, anchor + 3));
}

/** Where people are treated, in nine languages. */
const TREATMENT = (
  'patient patients admitted bloods hospital clinic doctor dr ward surgery nurse consultation appointment diagnosis medical ' +
  'patientin klinik krankenhaus spital arzt ärztin hausarzt hausärztin praxis pflege pflegedienst diagnose befund behandlung medikamente ' +
  'hôpital clinique médecin docteur consultation ordonnance examen soins irm ' +
  'paciente clínica médico médica doctora consulta urgencias salud diagnóstico ' +
  'doente utente saúde exame paziente ospedale ambulatorio medico visita visite referto dott clinica ' +
  'patiënt patiënte cliënt cliënte ziekenhuis huisarts arts intake behandeling therapie klachten polikliniek ' +
  'patienten sjukhus sjukhuset vårdcentral vårdcentralen hälsocentral hälsocentralen sjukvård läkare tandläkare remiss mottagning mottagningen kallelse ' +
  'bed discharge rehab ricovero reparto terapia dimissione badante infermiera pielęgniarka łóżko łóżka doba wypis przychodni lekarza cukier rond sal fysioterapeut rollator smärta insulin verband wunde soins insuline pansement infirmière ' +
  'cama enfermaria internado internada internamento doentes santé travail vu vue scanner behandelaar thuiszorg medicatie wijkverpleging insuline suiker mevr ' +
  'pacjent pacjentka pacjenta szpital szpitala lekarz przychodnia wizyta oddział rozpoznanie zabieg'
).split(' ');

/** The same under words for any file: "Akte", "dossier", "cartella", where somebody is treated. */
export const medicalFile: Recognizer = announced({
  id: 'medical-file',
  type: 'MEDICAL_RECORD_NUMBER',
  announcement: {
    nouns: cues(
      'file, case file, unit, episode, encounter, séjour, episodio, atendimento, akten, expediente, processo, fascicolo, teczki, karty, księgi',
    ),
    names: cues(`
      akte, fall, fallakte, karteikarte, aktennummer, dossier, dossiernr, expediente, historia, hist, ficha, processo, processo nº, proc, cartella, cart, fascicolo, journal, kartoteka, karta, księga główna`),
    labels: cues('encounter, episode'),
  },
  value: CODE,
  score: 0,
  context: { words: TREATMENT, score: 0.8 },
  validate: (candidate) => plausibleCode(candidate, MIN_DIGITS),
});

const MIN_DIGITS = 5;
