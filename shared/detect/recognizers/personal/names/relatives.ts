import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isKnownCity } from '../place/cities.ts';
import { anyOf, words } from '../vocabulary.ts';
import { GIVEN_NAMES, isGivenName } from './given-names.ts';
import { isNoName, NAME, trimName, wordsOf } from './name-shape.ts';
import { RELATIONS } from './relations.ts';

const POSSESSIVES = anyOf(
  words(`my his her our their your mein meine meinem meiner meinen sein seine ihr ihre unser unsere mon ma mes son sa notre leur mi su nuestro nuestra meu minha seu sua nosso nossa
    mio mia suo sua nostro nostra mijn zijn haar ons onze min mitt hans hennes vår o a la il el le beim vom zum zur bei del al do da ao au chez dal dalla alla hos bij u mój moja mojej mojego mojemu nasz nasza jego jej`),
);

/** "my wife Anna", "mein Kollege Peter Müller", "ma sœur Claire", "mi jefe Juan". */
export const relativeName: Recognizer = {
  id: 'person-relative',
  effort: 7,
  leadEffort: 6,
  type: 'PERSON',
  trigger: { kind: 'word', words: RELATIONS },
  notAfter: /[^ -]/,
  lead: new RegExp(
    `(?<=(?<!\\p{L})${POSSESSIVES}(?:[ ]\\p{Ll}{2,12})?[ ](?:(?:grand|petite?|belle|beau|demi)-)?)\\p{L}{2,14},?[ ](?:is (?:called|named) )?`,
    'iuy',
  ),
  pattern: new RegExp(NAME, 'uy'),
  score: 0.85,
  validate(candidate) {
    if (!trimName(candidate)) return false;
    const [first = ''] = wordsOf(candidate);
    if (isGivenName(first)) return endShouted(candidate);
    return isClearlyNamed(candidate);
  },
};

/** "MEIN SOHN RALF SIMONS BEKOMMT NICHTS": in capitals the end does not show; one word more is taken. */
function endShouted(candidate: Candidate): true {
  const { text, anchor, start, end } = candidate;
  if (!/\p{Ll}/u.test(text.slice(anchor, end)))
    candidate.end = start + wordsOf(candidate).slice(0, 2).join(' ').length;
  return true;
}

/** Not after an article, in a heading or in German, where every noun has a capital: "sa femme Va" against "su madre, Adaeze". */
function isClearlyNamed(candidate: Candidate): boolean {
  const { text, anchor, start, end } = candidate;
  if (!/^\p{Ll}/u.test(text[anchor]!) || GERMAN.test(text.slice(anchor, start))) return false;
  if (ARTICLE.test(text.slice(Math.max(0, anchor - 6), anchor))) return false;
  const [first = '', second] = wordsOf(candidate);
  if (!/^\p{Lu}\p{Ll}{2}/u.test(first)) return false;
  return (
    second !== undefined ||
    /^(?:[,.;:!?)'’]| \(\d| (?:is|est|es|é|è|är|jest|has|hat|a|ha|heeft|was)(?!\p{L}))/u.test(
      text.slice(end, end + 8),
    )
  );
}

/** Whoever's relative it is: only a frequent first name is surely one there. */
const ARTICLE =
  /(?<!\p{L})(?:o|a|la|il|el|le|beim|vom|zum|zur|bei|del|al|do|da|ao|au|chez|dal|dalla|alla|hos|bij|u) $/iu;
const GERMAN =
  /^(?:frau|mann|sohn|tochter|bruder|schwester|mutter|vater|onkel|tante|enkel|oma|opa|freund|nachbar|kolleg|chef|vermieter|mitbewohner|lehrer|schwager|schwägerin|schwieger|partner|assistant|enkelin|groß|neffe|nichte|cousin|paten|verlobt|lebens|haus|handwerk|babysitter|putz|trainer|betreu|erzieh|tages|pfleg|zeug|mama|papa|mutti|vati)/i;

/** "Mutter Dilara, Tel. …", "uncle Bob": without a word for whose, a frequent first name. */
export const relationAndName: Recognizer = {
  id: 'person-relation',
  effort: 6,
  type: 'PERSON',
  trigger: { kind: 'word', words: RELATIONS },
  notAfter: /[^\s(,:"'„“«]/,
  lead: /\p{L}[\p{L}-]{1,14},?[ ]/uy,
  pattern: new RegExp(NAME, 'uy'),
  score: 0.75,
  validate(candidate) {
    if (!trimName(candidate)) return false;
    const [first = ''] = wordsOf(candidate);
    if (isGivenName(first)) return endShouted(candidate);
    if (isCloseKin(candidate, first)) return true;
    return (
      KIN.test(candidate.text.slice(candidate.anchor, candidate.start)) &&
      /^\p{Lu}\p{Ll}{2}/u.test(first)
    );
  },
};

/** Kin of whom one speaks by a name, in languages that write the word small. */
const CLOSE = new WordSet(
  words(`wife husband daughter sister brother grandson granddaughter niece nephew femme sœur frère neveu nièce cousine épouse époux esposa marido hermana hermano hija hijo sobrina sobrino nieta nieto
    cuñada cuñado suegra suegro yerno nuera irmã irmão filha filho sobrinha sobrinho neta neto cunhada cunhado sogra sogro genro prima moglie marito sorella fratello figlia figlio cugina cugino
    cognata cognato suocera suocero badante echtgenoot echtgenote zus broer dochter zoon schoonzus zwager kleinzoon kleindochter nichtje neefje hustru sambo syster dotter svåger svägerska
    żona mąż siostra brat córka syn synowa zięć wnuk wnuczka kuzyn kuzynka teściowa szwagier oppas niania`),
);

/** "Sister site", "brother printer", "femme fatale", "figlio unico". */
const COMPOUND =
  /^(?:Site|City|Company|Ship|Act|School|Project|Product|Printer|Nature|Fatale|Unique|[UÚ]nic[oa]|Brand|Paper|Station|Tongue)$/;

/** "husband Feidhlim.", "hustru Märet Nilsdotter", "badante Lyudmyla". */
function isCloseKin({ text, anchor, start, end }: Candidate, first: string): boolean {
  const wordEnd = text[start - 2] === ',' ? -1 : start - 1;
  if (!/^\p{Ll}/u.test(text.charAt(anchor)) || !CLOSE.has(text, anchor, wordEnd)) return false;
  if (!/^\p{Lu}\p{Ll}{2}/u.test(first) || isKnownCity(first) || COMPOUND.test(first)) return false;
  return /^(?:[,.;:!?)"”»\n+]|[ ](?:\p{Ll}|[(&+])|$)/u.test(text.slice(end, end + 2));
}

/** Kin by whose word people are called, as by a title: "tío Jerónimo", "auntie Moreen". */
const KIN =
  /^(?:uncle|aunt|auntie|granny|grandma|grandpa|oncle|tonton|tata|tante|mamie|papi|papy|t[íi][oa]|abuel[oa]|av[óô]|zi[oa]|nonn[oa]|oom|oma|opa|morbror|moster|mormor|morfar|farmor|farfar|cioci?[aęi]|wujk?[eauo]?[km]?|babci[aęią]|dziad(?:ek|k[aui])) $/u;

/** Where neighbours live: "next door", and the last word of "d'à côté" and "della porta accanto". */
const PLACES = words(
  `upstairs downstairs nebenan gegenüber côté face dessus dessous lado arriba abajo enfrente cima baixo frente accanto sopra sotto fronte
  hiernaast overkant boven beneden bredvid mittemot naprzeciwka góry dołu parteru`,
);
/** What stands between the name and the place. */
const BETWEEN =
  "(?:from |von |d['’](?:à |en )|du |del? (?:al )?|d[oe] (?:andar de )?|da |della porta |del piano (?:di )?|di |van (?:de )?|de |z )";
/** Words that need what stands before them: "the face". */
const NEEDS_MORE = /^(?:côté|face|lado|cima|baixo|frente|fronte|góry|dołu)$/;
const NAME_BEFORE = new RegExp(`(?<!\\p{L})(\\p{Lu}[\\p{L}'’-]{1,24}) ${BETWEEN}?$`, 'u');
const LONGEST_BEFORE = 48;

/** "keys are with Noor next door", "Jörg von nebenan", "Ola z naprzeciwka": people are told apart by where they live. */
export const neighbourName: Recognizer = {
  id: 'person-neighbour',
  effort: 4,
  type: 'PERSON',
  trigger: { kind: 'word', words: ['next', 'across', ...PLACES] },
  notAfter: /[^ '’]/,
  // Places fail here already where no name stands before: that costs less than a check.
  pattern: new RegExp(
    `(?<=(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{1,24} ${BETWEEN}?)(?:next door|across the (?:street|road|hall)|(?:${PLACES.join('|')}))(?![\\p{L}\\d-])`,
    'uy',
  ),
  score: 0.72,
  validate(candidate) {
    const { text, anchor, start, end } = candidate;
    const from = Math.max(0, anchor - LONGEST_BEFORE);
    const before = NAME_BEFORE.exec(text.slice(from, anchor));
    if (before === null) return false;
    const name = before[1]!;
    const nameEnd = from + before.index + name.length;
    if (nameEnd + 1 === anchor && NEEDS_MORE.test(text.slice(start, end))) return false;
    candidate.start = nameEnd - name.length;
    candidate.end = nameEnd;
    return isGivenName(name) || (!isNoName(name) && isNameInSentence(candidate));
  },
};

/** Behind a small word that is no article: "with Noor next door", not "The Bakery next door" or "das Haus nebenan". */
function isNameInSentence({ text, start, end }: Candidate): boolean {
  if (/^ (?:von|nebenan|gegenüber)/.test(text.slice(end, end + 11))) return false;
  const word = /(?<!\p{L})(\p{Ll}+|w\/) $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return word !== undefined && !ARTICLES.has(word);
}

const ARTICLES = new Set(
  words(
    'the a an this that our my your le la les un une mon ma notre el los las una mi su o os as um uma meu minha il lo gli i un uno de het een mijn ons onze den det en ett min vår',
  ),
);

/** "ring Kayley +44 …", "Jörg, 0664 …", "ask Ana on 020 …": a frequent first name beside a number to call. */
export const nameBesidePhone: Recognizer = {
  id: 'person-beside-phone',
  effort: 2,
  type: 'PERSON',
  trigger: { kind: 'word', words: GIVEN_NAMES },
  notAfter: /[^\s(,:"'„“«/]/,
  pattern:
    /\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?:[ ]\p{Lu}\p{Ll}[\p{L}'’-]{1,24})?(?=(?:,|:)?[ ](?:(?:on|at|unter|au|al|no|op|på|pod|tel\.?|Tel\.?|mobile?|cell\.?|-|–)[ ])?\(?(?:\+\d\d|0\d{2,4}[ /-]?\d))/uy,
  score: 0.75,
  validate: trimName,
};
