import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers of patients in nine languages', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'MRN: «00123456»',
    'The medical record number for the patient is «MR-4455667».',
    'Patientennummer «1234567», Fallnummer «88991122»',
    'dossier médical n° «123456», IPP «800123456»',
    'NHC: «2569870», nº de historia clínica «998877»',
    'prontuário: «556677»',
    'cartella clinica n. «12345/2023»',
    'patiëntnummer «7654321»',
    'journalnummer «123456-7»',
    'numer kartoteki «44556», nr historii choroby «1234/21»',
    '{"patient_id": "«P-104233»"}',
  ]);
});

it('finds them under short and vague words where somebody is treated', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'Hosp no. «441902», seen in the ward',
    'Patientenakte «KL-204417»; Pflegedienst, Akte «KL-204418»',
    'Consultation du 3 mai, dossier n° «204417»',
    'centro de salud, n.º de historia «2044178», médico: Ruiz',
    'consulta de terça, processo «KL-204417»',
    'ambulatorio: prima visita, cart. «204417»',
    'cliënt komt voor intake, dossier «204417»',
    'vårdcentralen, journalnr «204417»',
    'oddział chirurgii, nr hist. choroby «KL-204417»',
    'Akte 204417 beim Amtsgericht, dossier 204417 du syndic, processo 204417 do tribunal',
    'the doctor closed file 2024',
  ]);
});

it('leaves ages, dates and counts alone', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'patient was seen 2023-04-05, aged 45',
    'patient number one, chart 2024',
    'MRN is missing',
    'historia de 2000 años',
    'Patient: 12/03/1980',
    'order number 123456',
  ]);
});

it('finds them by the abbreviations of wards', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'DOB 11/02/1954, UR «3290416»\nThank you',
    'Pte Yurleidy, 31 años, HC «HC-0082816», natural de',
    'nr hist. chor. «10873/2024»\nSzpital',
    'Doente Gil Neves, proc. n.º «3208840», gonalgia',
    'ur 3290416, ur 12345678',
  ]);
});

it('finds numbers of stays and files under their abbreviations', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'UHID «AIIMS.3044178», Hosp No.«D771023», Pat.Nr.: «2023/3051», opnamenr «7720331»',
    'unit no «330518», bloods done; encounter «33051829» discharge summary',
    'nosologico «2023/030518», n.º de atendimento «33051820» internamento',
    'titre de séjour n° 7503305182, episode no 20417 of the series, unit 12345 sold',
  ]);
});

it('finds abbreviated files, and those of health centres', () => {
  expectFindings('MEDICAL_RECORD_NUMBER', [
    'anni 76, cart. clin. «2024/C2-03385»; nr hist chor «11873/2025»',
    'Hälsocentralen Älvstranden – journal «J4418-092»',
  ]);
});
