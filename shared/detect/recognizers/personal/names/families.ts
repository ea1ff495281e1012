import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isKnownCity } from '../place/cities.ts';
import { withPlain, words } from '../vocabulary.ts';
import { isNoName, NAME, trimName } from './name-shape.ts';

const SURNAME =
  "(?:(?:v[ao]n|de[rln]?|d[aiou]|d[ao]s|el|le|la)[ ]){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’]{1,24}(?:-\\p{Lu}[\\p{L}'’]{1,24})?(?![\\p{L}\\p{M}\\d_@/\\\\(=-]|[.:]\\S)";
/** Plants and beasts, and what is royal, nuclear or of products. */
const NO_FAMILY =
  /(?:aceae|idae|inae|iformes|ales)$|^(?:Real|Royale?|Reale|Imperial|Impériale?|Krone|Königliche|Windows|Linux|Android|Intel|Core|Python|Addams|Simpsons?|Flintstones?|Feuerstein|Heute|Arial|Helvetica|Times|Mann|Tradicional|Moderna|Nuclear)$/;

/** "Familie Papadopoulos", "família Buzatto", "fam. Santokhi": a surname, whoever bears it. */
export const familyName: Recognizer = {
  id: 'person-family',
  effort: 4,
  type: 'PERSON',
  trigger: {
    kind: 'word',
    words: withPlain(
      words('familie família famille famiglia familia familjen rodzina rodziny fam'),
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?:familie|fam[ií]lia|famille|famiglia|familjen|rodzin[ay]|fam\.)[ ](?=\p{Lu}|v[ao]n |d[aeiou])/iuy,
  pattern: new RegExp(SURNAME, 'uy'),
  score: 0.72,
  validate(candidate) {
    const { text, start, end } = candidate;
    const name = text.slice(start, end);
    if (/^[ ]\p{Lu}/u.test(text.slice(end, end + 2))) return false;
    return !NO_FAMILY.test(name) && !isNoName(name) && !isKnownCity(name);
  },
};

const BORN =
  'geb\\.|geborener?|née?|ved\\.|vedova|z domu|z d\\.|de soltera|född|roz\\.|nata(?= \\p{Lu}\\p{Ll}+[,;)\\n])';

/** "Anna Schorr geb. Biehl", "(née Shanahan)", "Colaianni ved. Trotta": what somebody was called before. */
export const birthName: Recognizer = {
  id: 'person-birth-name',
  effort: 6,
  type: 'PERSON',
  trigger: {
    kind: 'word',
    words: words('geb geborene geborener née né ved vedova z de född roz nata'),
  },
  notAfter: /[^ (]/,
  // Behind a name: alone these words tell where and when.
  lead: new RegExp(`(?<=\\p{Lu}\\p{L}{1,24},? \\(?)(?:${BORN})[ ]`, 'iuy'),
  pattern: new RegExp(`(?:${SURNAME}|\\p{Lu}{3,24}(?![\\p{L}\\d_-]))`, 'uy'),
  score: 0.78,
  validate: (candidate) => !isPlaceOrDate(candidate) && isBehindCapital(candidate),
};

const NAME_BEFORE =
  /(?<=(?<!\p{L})((?:\p{Lu}[\p{L}'’-]{1,24} (?:(?:v[ao]n|de[rln]?|d[aio]) ){0,2}){0,3}\p{Lu}[\p{L}'’-]{2,24}),? \(?)/uy;

/** The name before it: "Thérèse Kaczmarek, née Delobelle", "Mulvihill (née Shanahan)". */
export const nameBeforeBirthName: Recognizer = {
  ...birthName,
  id: 'person-before-birth-name',
  validate(candidate) {
    if (isPlaceOrDate(candidate)) return false;
    const { text, anchor } = candidate;
    NAME_BEFORE.lastIndex = anchor;
    const name = NAME_BEFORE.exec(text)?.[1];
    if (name === undefined) return false;
    const end = anchor - /,? \(?$/.exec(text.slice(anchor - 3, anchor))![0].length;
    candidate.start = end - name.length;
    candidate.end = end;
    return trimName(candidate) && candidate.end === end;
  },
};

function isPlaceOrDate({ text, start, end }: Candidate): boolean {
  const name = text.slice(start, end);
  return isNoName(name) || isKnownCity(name) || /^[ ]?\d/.test(text.slice(end, end + 2));
}

/** The pattern of the lead asks for any case. */
function isBehindCapital({ text, anchor }: Candidate): boolean {
  return /\p{Lu}[\p{L}'’-]{1,24},? \(?$/u.test(text.slice(Math.max(0, anchor - 32), anchor));
}

const KIN_OF = withPlain(
  words(`widow widower daughter granddaughter grandson wife witwe witwer tochter ehefrau veuve veuf fille épouse viuda viudo hija hijo esposa nieta nieto viúva viúvo filha filho esposa neta neto família
    vedova vedovo figlia figlio moglie weduwe weduwnaar dochter zoon echtgenote`),
);

/** "viúvo de Custódia Ganhão", "Tochter von Zarish Noor", "widow of Con Mulvihill": two words, as one may be a town. */
export const kinOf: Recognizer = {
  id: 'person-kin-of',
  effort: 6,
  type: 'PERSON',
  trigger: { kind: 'word', words: KIN_OF },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{3,12}[ ](?:of|von|de|di|van|do|da)[ ](?=\p{Lu}\p{Ll})/iuy,
  pattern: new RegExp(NAME, 'uy'),
  score: 0.72,
  validate(candidate) {
    if (!trimName(candidate)) return false;
    const name = candidate.text.slice(candidate.start, candidate.end);
    const [first = ''] = name.split(' ', 1);
    return TWO_OR_MORE.test(name) && !OF_A_BODY.test(first) && !isKnownCity(first);
  },
};

/** What people are by trade or in a game, in languages that write it small. */
const ROLES = withPlain(
  words(`constable sergeant officer coach referee umpire midwife solicitor caretaker vicar
    notaire entraîneur entraîneuse arbitre conciliateur conciliatrice huissier infirmière infirmier orthophoniste maîtresse curé facteur
    árbitro entrenador entrenadora cabo sargento enfermera enfermero profesora profesor abogada abogado perito psicóloga licenciado licenciada
    treinador treinadora enfermeira enfermeiro professora advogada advogado psicóloga notária
    arbitro allenatore allenatrice maresciallo brigadiere appuntato infermiera infermiere maestra avvocata avvocato notaio geometra parroco badante
    scheidsrechter scheids wijkagent notaris juf pianostemmer loodgieter verpleegkundige verloskundige huisarts
    domare tränare barnmorska kassör ordförande sekreterare sjuksköterska
    rzeczoznawca listonosz ksiądz pielęgniarka położna wychowawczyni nauczycielka dzielnicowy dzielnicowa sędzia`),
);
const TWO_OR_MORE =
  /^\p{Lu}\p{Ll}[\p{L}'’-]+(?: (?:v[ao]n |de[rln]? |d[aio] |la |el ){0,2}\p{Lu}[\p{L}'’-]+){1,3}$/u;
/** Behind one word the clause ends or goes on. */
const GOES_ON = /^(?:[,.;:!?)\n]|[ ]\p{Ll}|$)/u;
const OF_A_BODY =
  /^(?:Verde|Frio|Norte|Finisterre|Dios|Deus|Saint|King|Queen|President|General|Generala|Generale|Orange|Tribunal|Tribunale|Corte|Cour|Court|Federal|Supreme|Real|Realu|Legii|Lecha|Wisły|Sądu|Oddziału|Szkoły|Klubu|Rady|Federación|Liga|Premier|League|First|Chief|Training|Academy|Yoda|Sportif|Titular|Judicial|Nacional|Internacional)$/;

/** "constable Leilani Fa'asavalu", "cabo Pintos", "maresciallo Quondam": who does what, in small letters, and a name. */
export const roleAndName: Recognizer = {
  id: 'person-role',
  effort: 8,
  type: 'PERSON',
  trigger: { kind: 'word', words: ROLES },
  notAfter: /[^\s(,:"'„“«’]/,
  lead: /\p{L}\p{Ll}{2,14}[ ](?=\p{Lu})/uy,
  pattern:
    /\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,24}(?:[ ](?:(?:v[ao]n|de[rln]?|d[aio]|la|el)[ ]){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}(?![\p{L}\p{M}\d_@/(=-])/uy,
  score: 0.68,
  validate(candidate) {
    const { text, start } = candidate;
    if (!beginsAsItMay(candidate) || !trimName(candidate)) return false;
    const name = text.slice(start, candidate.end);
    const [first = ''] = name.split(' ', 1);
    if (OF_A_BODY.test(first) || isKnownCity(first) || isKnownCity(name)) return false;
    return (
      TWO_OR_MORE.test(name) ||
      (first.length > 3 && GOES_ON.test(text.slice(candidate.end, candidate.end + 2)))
    );
  },
};

/** In English every word of a heading has a capital: "Coach Training". */
const ENGLISH =
  /^(?:Coach|Officer|Constable|Referee|Umpire|Sergeant|Vicar|Caretaker|Solicitor|Midwife|Cabo)\s/;

/** A capital only where a sentence begins: "Rzeczoznawca Piskorz wycenił". */
function beginsAsItMay({ text, anchor }: Candidate): boolean {
  if (/^\p{Ll}/u.test(text.charAt(anchor))) return true;
  if (ENGLISH.test(text.slice(anchor, anchor + 12))) return false;
  return /(?:^|[\n.!?] ?)$/.test(text.slice(Math.max(0, anchor - 2), anchor));
}
