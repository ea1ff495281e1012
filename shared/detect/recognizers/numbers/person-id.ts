import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced, LETTERS_AHEAD } from './announced.ts';
import { CODE, countDigits, plausibleCode } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Numbers of staff, pupils, students and readers, as employers, schools and libraries give them out. */
export const personId: Recognizer = announced({
  id: 'person-id',
  type: 'CUSTOMER_ID',
  announcement: {
    nouns: cues(`
      employee, emp, staff, personnel, payroll, badge, student, matriculation, enrollment, enrolment, pupil, learner, apprentice, volunteer, applicant, candidate, person, personal id, library card, scholar, voter, inmate, alien, crew,
      mitarbeiter, personal, schüler, schülerin, teilnehmer, bewerber, studenten, lehrgangs, bibliotheks, leser, employé, employée, salarié, salariée, matricule, étudiant, étudiante, élève, stagiaire, candidat, candidate, agent, lecteur, carte de bibliothèque, carte de lecteur,
      empleado, empleada, trabajador, trabajadora, estudiante, alumno, alumna, legajo, ficha de empleado, colaborador, colaboradora, carné de biblioteca, funcionário, funcionária, empregado, aluno, aluna, estudante, mecanográfico, formando, cartão da biblioteca, matrícula,
      dipendente, matricola, studente, studentessa, alunno, alunna, allievo, badge dipendente, tessera biblioteca, tessera della biblioteca, medewerker, werknemer, personeels, leerling, student, cursist, stagiair, lezerspas, bibliotheekpas, bibliotheek,
      anställning, anställd, elev, student, lånekort, bibliotekskort, pracownika, pracowniczy, ewidencyjny, ewid., ewid, studenta, studentki, ucznia, kursanta, indeksu, legitymacji, legitymacji studenckiej, legitymacji szkolnej, legitymacji służbowej, karty bibliotecznej, albumu`),
    names: cues(`
      library barcode, library number, staff card, student card, employee card, mitarbeiterausweis, dienstausweis, schülerausweis, studentenausweis, studierendenausweis, carte d'étudiant, carte étudiant, carné de estudiante, cartão de estudante, tesserino, studentenkaart, personeelspas, studentkort, legitymacja studencka, legitymacja szkolna,
      employee number, staff number, matric number, matric no, student number, pupil number, learner number, payroll number, matriculation number, badge number, clock number, upn, usi,
      personalnummer, personal-id, mitarbeiternummer, mitarbeiter-id, matrikelnummer, matr nr, matr, pers nr, persnr, schülernummer, dienstausweisnummer, stammnummer, ausweisnummer, bibliotheksausweis, leserausweis, leserausweisnummer, teilnehmernummer, bewerbernummer,
      matricule, numéro de matricule, numéro étudiant, code permanent, numéro employé, carte de bibliothèque, número de empleado, número de estudiante, número de matrícula, legajo, número de legajo, número de nómina, matrícula do aluno, matrícula do funcionário, número mecanográfico,
      matricola, matricola studente, matricola dipendente, matricola alunno, codice dipendente, codice studente, personeelsnummer, medewerkersnummer, medewerkernummer, werknemersnummer, studentnummer, studentennummer, leerlingnummer, leerlingennummer, cursistnummer, stamnummer, lezerspas, bibliotheekpas,
      anställningsnummer, anst nr, anstnr, elevnummer, studentnummer, lånekort, lånekortsnummer, bibliotekskort, numer pracownika, numer pracowniczy, numer ewidencyjny, numer albumu, nr albumu, numer indeksu, numer legitymacji, numer karty bibliotecznej`),
    labels: cues(
      'employee, badge, library card, matrícula, matricule, matricola, legajo, carné de biblioteca, cartão da biblioteca, tessera della biblioteca, karta biblioteczna',
    ),
    codeAhead: LETTERS_AHEAD,
  },
  value: CODE,
  score: 0.8,
  validate: (candidate) => plausibleCode(candidate) && !isMatricolaOfPart(candidate),
});

/** Numbers under which services know their users. */
export const userId: Recognizer = announced({
  id: 'user-id',
  type: 'ID',
  announcement: {
    nouns: cues(`
      user, users, benutzer, utilisateur, usuario, usuário, utilizador, utente, gebruiker, användare, użytkownika`),
    names: cues(`
      user id, userid, uid number, benutzer-id, nutzer-id, identifiant utilisateur, gebruikers-id, användar-id, användarid, id użytkownika`),
  },
  value: CODE,
  score: 0.8,
  validate: plausibleCode,
});

/** Italian calls the serial numbers of machines "matricola" too; those of people are digits, with a letter or two before. */
function isMatricolaOfPart({ text, anchor, start, end }: Candidate): boolean {
  if (!/^(?:n\S{0,6} )?(?:di )?matricola/i.test(text.slice(anchor, start))) return false;
  return !/^(?!SN)[A-Z]{0,2}[-/ ]?\d[\d/.-]*$/i.test(text.slice(start, end));
}

/** What belongs to one person, in nine languages. */
const OWNED_DEVICES = (
  'phone phones smartphone mobile iphone ipad macbook imac laptop notebook computer pc tablet watch smartwatch airpods kindle ' +
  'thinkpad chromebook galaxy pixel camera bike bicycle e-bike pacemaker implant hearing cpap insulin asset employee stolen ' +
  'handy mobiltelefon rechner kamera fahrrad herzschrittmacher implantat hörgerät gestohlen diensthandy ' +
  'téléphone portable ordinateur tablette montre vélo volé volée appareil ' +
  'teléfono móvil celular ordenador computadora portátil tableta cámara bicicleta reloj robado robada marcapasos ' +
  'telefone telemóvel computador câmara câmera relógio roubado roubada furtado ' +
  'telefono cellulare smartphone portatile orologio bicicletta rubato rubata ' +
  'telefoon mobiel computer fiets gestolen horloge mobil telefon dator cykel stulen klocka kamera surfplatta ' +
  'telefonu komórka laptopa komputer komputera rower skradziony skradziono zegarek aparat'
).split(' ');

/** Identifiers of telephones and computers, and for advertisements: each names one device and with it its owner. */
export const deviceId: Recognizer = announced({
  id: 'device-id',
  type: 'ID',
  announcement: {
    nouns: cues('device, device serial, appareil, dispositivo'),
    names: cues(`
      device id, device serial, hardware id, udid, android id, advertising id, idfa, gaid, aaid, meid, esn, numero di matricola,
      geräte-id, gerätenummer, apparaatnummer`),
    labels: cues('deviceid, device id'),
  },
  value: CODE,
  score: 0.8,
  validate: isSerial,
});

/** Serial numbers of what people carry, wear or work with; those of washing machines and spare parts are nobody's. */
export const serialNumber: Recognizer = announced({
  id: 'serial-number',
  type: 'ID',
  announcement: {
    nouns: cues('serial, série, serie, seryjny'),
    names: cues(`
      serial number, serialnumber, serial no, s/n, seriennummer, seriennr, serien-nr, numéro de série, número de serie, número de série,
      numero di serie, serienummer, serienr, numer seryjny, nr seryjny`),
    labels: cues('serial'),
  },
  value: CODE,
  score: 0,
  context: { words: OWNED_DEVICES, score: 0.8 },
  validate: isSerial,
});

function isSerial(candidate: Candidate): boolean {
  const code = candidate.text.slice(candidate.start, candidate.end);
  if (POSTCODE_AND_TOWN.test(code)) return false;
  return plausibleCode(candidate, 3) && code.length >= MIN_SERIAL && countDigits(code) >= 3;
}

const MIN_SERIAL = 7;
/** In Spain "s/n" is a street without numbers, and a postcode follows: `E-28935`, `41013-Sevilla`. */
const POSTCODE_AND_TOWN = /^(?:[A-Z]{1,2}-)?\d{5}(?:-\p{Lu}\p{Ll}+)?$/u;
