import { groupCalled } from './columns.ts';
import type { ColumnKind } from './kind.ts';
import { NUMBER, PEOPLE_GROUPS, PERSONS_NUMBER } from './named-kinds.ts';
import { listed, type PEOPLE } from './words.ts';

/** Whose data follow, by what a table, an object or a class is called: "socios", `"abonné": {`, `new Patient(`. */
export interface Owner {
  /** How much it says that rows are people. */
  readonly voice: number;
  /** What an "id" or a "no." in there is. */
  readonly number: ColumnKind;
}

/** Tables and lists are called in the plural. */
const PLURALS: Partial<Record<keyof typeof PEOPLE, string>> = {
  customer: `customers clients members subscribers debtors kunden mitglieder abonnenten debitoren clientes socios abonados suscriptores compradores sócios assinantes
    clienti soci abbonati clients abonnés adhérents sociétaires klanten leden abonnees kunder medlemmar prenumeranter klienci członkowie abonenci`,
  patient: 'patients patientinnen pacientes pazienti patiënten patienter pacjenci',
  staff: `employees students pupils applicants candidates mitarbeitende schüler schülerinnen bewerber teilnehmer employés salariés élèves étudiants participants
    empleados trabajadores alumnos estudiantes participantes funcionários trabalhadores alunos colaboradores dipendenti studenti alunni partecipanti
    medewerkers werknemers leerlingen deelnemers anställda elever deltagare pracownicy uczniowie uczestnicy kandydaci`,
  insured:
    'insureds versicherte assurés asegurados segurados assicurati verzekerden försäkrade ubezpieczeni',
};
/** Who has no number of a known kind. */
const ANYBODY = new Set(
  listed(
    `person persons people personen personne personnes persona personas persone pessoa pessoas persoon osoba osoby titular titulaire intestatario
    user users benutzer nutzer usuario usuarios usuário usuários utilizador utilizadores utilisateur utilisateurs utente utenti gebruiker gebruikers användare użytkownik użytkownicy`,
  ),
);
/** In English programs these are not people as a rule. */
const PROGRAMS = new Set(
  listed('client clients member members worker workers subscriber subscribers'),
);
/** What programmers add to the word, in front and behind. */
const ADDED =
  /^(?:new|test|sample|mock|tbl|t|create|make)_?(?=\p{L}{4})|_?(?:data|info|dto|entity|record|row|details?|daten|dane|datos|dados|dati|test|tbl|\d{1,4})$/giu;

const VOICE = 2;
const NOBODYS: Owner = { voice: VOICE, number: NUMBER };
const OWNERS: readonly Owner[] = PERSONS_NUMBER.map((number) => ({ voice: VOICE, number }));
const OTHERS = PEOPLE_GROUPS.indexOf('other');

const byPlural = new Map<string, Owner>(
  PEOPLE_GROUPS.flatMap((group, index) =>
    listed(PLURALS[group] ?? '').map((word): [string, Owner] => [plain(word), OWNERS[index]!]),
  ),
);
const anybody = new Set([...ANYBODY].map(plain));

/** Who "socios", `newCustomer` or "patient_data" is about; undefined for things, and for words that programs use for themselves. */
export function ownerCalled(name: string): Owner | undefined {
  const word = name.replace(ADDED, '');
  const folded = plain(word);
  if (PROGRAMS.has(folded)) return undefined;
  if (anybody.has(folded)) return NOBODYS;
  const group = groupCalled(word, 0, word.length);
  if (group >= 0) return group === OTHERS ? undefined : OWNERS[group];
  return byPlural.get(folded);
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
