import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { CODE, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Numbers under which a hospital or practice files a patient. */
export const medicalRecord: Recognizer = announced({
  id: 'medical-record',
  type: 'MEDICAL_RECORD_NUMBER',
  announcement: {
    nouns: cues(`
      patient, patients, medical record, health record, patient record, med rec, chart, patient chart, hospital, encounter, admission,
      patienten, dossier, dossier médical, dossier patient,
      paciente, historia, historia clínica, historia médica, expediente médico, expediente clínico, prontuário, prontuario, processo clínico, utente,
      cartella, cartella clinica, paziente, pacjenta, pacjent, kartoteki, karty pacjenta, historii choroby, księgi głównej, patiënt`),
    names: cues(`
      mrn, medical record, medical record number, med rec, patient identifier, hospital number, unit number, chart number, accession number,
      patientennummer, patientennr, patienten-id, patienten-nr, patientenakte, fallnummer, fallnr, fall-nr, krankenaktennummer, aufnahmenummer, behandlungsfall,
      ipp, nip patient, numéro de dossier médical, numéro patient, nhc, n.h.c, nhc paciente, historia clínica, cartella clinica, prontuário médico,
      patiëntnummer, patientnummer, patiëntnr, dossiernummer, patiënten-id, journalnummer, patientjournal, patient-id, nr kartoteki, nr historii choroby, id pacjenta`),
    labels: cues(
      `chart, historia, h.c, prontuário, cartella, patient, dossier médical, dossier patient, medical record`,
    ),
  },
  value: CODE,
  score: 0.88,
  validate: (candidate) => plausibleCode(candidate),
});
