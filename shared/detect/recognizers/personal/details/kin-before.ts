import { isWordCode } from '../../../engine/chars.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { RELATIONS } from '../names/relations.ts';
import { words } from '../vocabulary.ts';

/** Children as families have them, which are no relation of anybody's by name. In brackets behind several stands how many they are. */
const ONE_CHILD = words(
  `kid child toddler baby newborn infant kind kleinkind säugling enfant bébé bebé bebê nourrisson fillette niño niña lactante nene nena criança bambino bambina bimbo bimba neonato neonata kleine kleiner zuigeling
  barn bebis spädbarn dziecko dziecka niemowlę maluch córeczka synek`,
);
const CHILDREN = words(
  `kids children twins kinder kinderen zwillinge enfants jumeaux jumelles niños niñas hijas gemelos gemelas mellizos filhas crianças gêmeos gêmeas gémeos
  figli figlie bambini bambine gemelli gemelle tweeling zonen dochters barnen tvillingar tvillingarna dzieci dzieciaki dziećmi bliźniaki bliźnięta córki synowie synka`,
);
/** Of whom the age is told, and names less often. */
const MORE_RELATIONS = words('gran stepdad stepmum fru hustrun gubben tata babunia');
/** Of several children or colleagues; things have an oldest as well, so that it has to be somebody's. */
const ELDEST = new WordSet(
  words(
    `eldest oldest youngest ältester älteste ältesten jüngster jüngste jüngsten aîné aînée cadet cadette benjamin benjamine mayor pequeño pequeña mediano mediana velho velha novo nova grande piccolo piccola
    oudste jongste middelste äldsta äldste yngsta yngste najstarszy najstarsza najmłodszy najmłodsza starszy starsza młodszy młodsza`,
  ),
);
const OURS = new WordSet(
  words(
    'my our his her their mein meine meiner unser unsere unserer sein seine ihr ihre mon ma notre son sa leur mi nuestro nuestra el la meu minha nosso nossa o a mio mia nostro nostra mijn onze zijn haar min vår hans hennes mój moja nasz nasza',
  ),
);
const CHILD = new WordSet(ONE_CHILD);
const OFFSPRING = new WordSet([...ONE_CHILD, ...CHILDREN]);
const KIN = new WordSet([...RELATIONS, ...MORE_RELATIONS, ...ONE_CHILD, ...CHILDREN]);
const RELATIVE = new WordSet([...RELATIONS, ...MORE_RELATIONS]);
/** Whoever a report, a small ad or a file is about. */
const PEOPLE = new WordSet(
  words(`patient patientin patiente pat pt pacient pacjent pacjentka paciente paziente patiënt patiënte patienten suspect accused victim defendant woman man girl boy male female
    frau mann mädchen junge verdächtiger täter opfer femme homme fille garçon hombre mujer chico chica varón detenido detenida homem mulher menino menina suspeito uomo donna ragazzo ragazza
    vrouw jongen meisje verdachte slachtoffer kvinna pojke flicka kobieta mężczyzna chłopiec dziewczynka`),
);

/** Whether the word is one for a single relative or child. */
export function isKin(word: string): boolean {
  return RELATIVE.has(word, 0, word.length) || CHILD.has(word, 0, word.length);
}

/** "our eldest", "unsere Jüngste". */
export function isEldest(first: string, last: string): boolean {
  return OURS.has(first, 0, first.length) && ELDEST.has(last, 0, last.length);
}

/** Whether the word from `start` to `end` is one for a child, or for several. */
export function isOffspring(text: string, start: number, end: number): boolean {
  return OFFSPRING.has(text, start, end);
}

/** Whether the word from `start` to `end` is one for a relative, or for several. */
export function isFamily(text: string, start: number, end: number): boolean {
  return KIN.has(text, start, end);
}

/** Whether the word from `start` to `end` is one for somebody whom others write about. */
export function isSomebody(text: string, start: number, end: number): boolean {
  return PEOPLE.has(text, start, end) || CHILD.has(text, start, end);
}

const REACH = 48;
/** "Schwiegermutter Erzsébet mitkommt (79": a relative, a name, a verb. */
const WORDS_BETWEEN = 3;

/** Whether one of the few words before `at`, in the same sentence, is one for a relative or for children. */
export function isKinBefore(text: string, at: number): boolean {
  const limit = Math.max(0, at - REACH);
  let end = at;
  for (let seen = 0; seen <= WORDS_BETWEEN; seen++) {
    while (end > limit && !isWordCode(text.charCodeAt(end - 1))) {
      if ('.!?;\n'.includes(text.charAt(--end))) return false;
    }
    let start = end;
    while (start > limit && isWordCode(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    if (KIN.has(text, start, end)) return true;
    end = start;
  }
  return false;
}
