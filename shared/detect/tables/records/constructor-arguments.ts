import type { EntityType } from '../../entity-types/index.ts';
import { looksLikeDate } from '../cells/dates.ts';
import { hasGivenName, looksLikeName } from '../cells/names.ts';
import { listed } from '../columns/words.ts';
import type { Pair } from './pair.ts';

/** Classes whose objects are people; most are made of names first. */
const CLASSES = new Set(
  listed(
    `person patient customer student employee citizen passenger kunde mitglied mitarbeiter schueler versicherter personne patiente abonne adherent eleve salarie assure
    persona paciente cliente socio socia alumno empleado asegurado pessoa utente aluno funcionario segurado paziente assistito alunno dipendente studente assicurato
    persoon klant leerling medewerker kund medlem elev osoba pacjent klient uczen pracownik czlonek`,
  ),
);
const LONGEST_CLASS = 24;
const MOST_ARGUMENTS = 8;
const MOST_NAMES = 2;
/** A text, in a call that makes a date of it or not, or a number or a variable. */
const ARGUMENT =
  /\s{0,12}(?:(?:(?:new )?\\?[\p{L}_.:]{2,24}\(\s?)?(?:"([^"\\\n]{1,80})"|'([^'\\\n]{1,80})')\)?|[^\s"'(),]{1,24})\s?([,)])/uy;
const CAPITAL = /^\p{Lu}/u;

/** A value that is given to a constructor, and what it is. */
export interface Argument extends Pair {
  type: EntityType;
}

/**
 * What the arguments are that somebody's object is made of, `new Patient("Inge", "Voß", LocalDate.parse("1980-02-01"))`:
 * names come first, and a date is that of birth. Empty where the bracket at `at` belongs to no class of people.
 */
export function argumentsAt(text: string, at: number): readonly Argument[] {
  if (text[at] !== '(') return [];
  const keyStart = startOfClass(text, at);
  if (!CLASSES.has(text.slice(keyStart, at).toLowerCase())) return [];
  const found: Argument[] = [];
  ARGUMENT.lastIndex = at + 1;
  for (let place = 0; place < MOST_ARGUMENTS; place++) {
    const match = ARGUMENT.exec(text);
    if (!match) break;
    const value = match[1] ?? match[2] ?? '';
    const isName = place < MOST_NAMES && found.length === place && CAPITAL.test(value);
    const type = typeOf(value, isName);
    const start = match.index + match[0].lastIndexOf(value);
    if (type) found.push({ keyStart, keyEnd: at, start, end: start + value.length, type });
    if (match[3] === ')') break;
  }
  return isSomebody(text, found) ? found : [];
}

function startOfClass(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_CLASS);
  let start = at;
  while (start > limit && /\p{L}/u.test(text.charAt(start - 1))) start--;
  return start > 0 && /[\w.$]/.test(text.charAt(start - 1)) ? at : start;
}

function typeOf(value: string, isName: boolean): EntityType | undefined {
  if (isName && looksLikeName(value)) return 'PERSON';
  return value.length > 5 && looksLikeDate(value) ? 'DATE_OF_BIRTH' : undefined;
}

/** One word may be anything; a first name and a surname, or a name and a date, are somebody's. */
function isSomebody(text: string, found: readonly Argument[]): boolean {
  const [first] = found;
  if (first === undefined) return false;
  return (
    found.length > 1 ||
    (/ /.test(text.slice(first.start, first.end)) &&
      hasGivenName(text.slice(first.start, first.end)))
  );
}
