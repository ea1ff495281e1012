import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { isInMarkup } from '../in-markup.ts';
import { isInOneCase } from '../names/alone.ts';
import { isGivenName } from '../names/given-names.ts';
import { isNoName } from '../names/name-shape.ts';
import { isKnownCity } from '../place/cities.ts';
import { isListedTown } from '../place/towns/index.ts';
import { words } from '../vocabulary.ts';
import {
  HEADS_IN_TOWN,
  HEADS_LAST,
  HEADS_PAIRED,
  HEADS_WITH_CAPITAL,
  INSTITUTIONS,
  LONG_HEADS,
  LONG_HEADS_BEGIN,
  QUALIFIERS,
  VENUES,
} from './heads.ts';

/** Small words within a name: "am Markt", "della Salute", "d'Or". */
const SMALL =
  "(?:(?:(?:de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|le|las|los|el|al|au|aux|à|am|an|im|in|zum|zur|bei|der|den|dem|des|van|het|op|aan|för|i|u|pod|nad|św\\.|of|&|['’]t)[ ]){1,2}|(?:e|y|et|und|and|i|en|och) (?=Söhne|Sohn|Partner|Kollegen|Co|Fils|Associés|Asociados|Hijos|Figli|Associati|Filhos|Synowie|Zoon|Zonen|Söner|Sons|Associates)|(?:[dl]|dell|all|nell)['’])?";
const SAINT = '(?:(?:St|Ste|Sta|S|Św|Dr)\\.[ ]?)?';
const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’&-]{0,30}";
const CAPITAL_LETTER = CAPITAL.replace('\\d]', ']');
const OWN_NAME = `(?:[ ](?:${SMALL}${SAINT}${CAPITAL_LETTER}|${CAPITAL})){1,4}`;
const LEGAL =
  '(?:,?[ ](?:GmbH(?: & Co\\.? KG)?|AG|KG|OHG|e\\.[ ]?V\\.|eG|SARL|SAS|SPRL|ASBL|S\\.?A\\.?|S\\.L\\.(?:U\\.)?|Lda\\.?|Ltda\\.?|S\\.?r\\.?l\\.?|S\\.p\\.A\\.|B\\.?V\\.?|N\\.?V\\.?|AB|HB|[Ss]p\\. z o\\.o\\.)(?![\\p{L}\\d]))?';
const END = '(?![\\p{L}\\p{M}\\d_@])';
/** "Szpital Powiatowy im. św. Łukasza", "Istituto Alberghiero "V. Florio"": after whom it is called. */
const CALLED = `(?:[ ]im\\.[ ](?:św\\.[ ])?${CAPITAL_LETTER}(?:[ ]${CAPITAL_LETTER}){0,2}|[ ]["“«„]\\p{Lu}[^"”»“\\n]{2,30}["”»“])?`;
const BEHIND = `(?:[ ]${QUALIFIERS}){0,2}${OWN_NAME}${END}${CALLED}${LEGAL}`;

/** What may stand behind a head in capitals and is no part of a name: what it has, when, and who is there. */
const NO_OWN_NAME = new WordSet(
  words(`termin termine rezept rezepte öffnungszeiten team leitung adresse studium abitur sport leben auto sale door doors vergadering bijdrage einsätze suche vergleich personal preise telefon nummer rechnung vertrag angebot angebote website webseite konto kontakt tel
    private public keys key accounts account transfer privat privé privée publique público pública pubblico pubblica herr frau herrn dr prof sr sra sig m mme dhr mevr pan pani via piazza corso viale rua calle avenida rue ulica`),
);

/** "Praxis am Markt", "Boulangerie Au Bon Levain": what sort of house it is, and its own name. */
export const namedBehindHead: Recognizer = {
  id: 'organization-head',
  effort: 6,
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: HEADS_WITH_CAPITAL },
  notAfter: /[\w@/.-]/,
  pattern: new RegExp(`\\p{Lu}[\\p{L}\\p{M}]{2,30}${BEHIND}`, 'uy'),
  score: 0.92,
  validate: (candidate) =>
    !isQuoted(candidate) &&
    !isInMarkup(candidate) &&
    hasOwnName(candidate) &&
    takeAdjective(candidate),
};

/** The apostrophe of "l'Auberge" stands behind a letter, that of a text in a program does not. */
function isQuoted({ text, start }: Candidate): boolean {
  return /(?:^|[^\p{L}])['’]$/u.test(text.slice(Math.max(0, start - 2), start));
}

const ADJECTIVE =
  /(?<=(?<![\p{L}-])((?:Evangelische|Katholische|Freiwillige|Städtische|Evangelisch|Deutsche|Wyższa|Wyższej|Niepubliczn[ae]|ASD|SSD|Ev\.|Kath\.)[rsn]?(?:-\p{L}{5,14}e[rsn]?)? ))/uy;

/** "Evangelische Kirchengemeinde Lohr", "Wyższa Szkoła Handlowa", "ASD Canottieri Lario". */
function takeAdjective(candidate: Candidate): true {
  ADJECTIVE.lastIndex = candidate.start;
  candidate.start -= ADJECTIVE.exec(candidate.text)?.[1]?.length ?? 0;
  return true;
}

/** "Casa di Cura Villa Serena", "Maison de Retraite Les Tilleuls". */
export const namedBehindLongHead: Recognizer = {
  ...namedBehindHead,
  id: 'organization-long-head',
  trigger: { kind: 'word', words: LONG_HEADS_BEGIN },
  pattern: new RegExp(`(?:${LONG_HEADS})${BEHIND}`, 'uy'),
};

/** "au collège Jean-Moulin", "ospedale San Francesco": public houses, of which one speaks in small letters. */
export const namedBehindInstitution: Recognizer = {
  ...namedBehindHead,
  id: 'organization-institution',
  trigger: { kind: 'word', words: INSTITUTIONS },
  notAfter: /[\w@/.-]/,
  // "église de Locronan" names the town alone.
  pattern: new RegExp(
    `\\p{Ll}[\\p{L}\\p{M}]{2,30}(?:[ ]${QUALIFIERS}){0,2}(?=[ ](?:\\p{Lu}|św|(?<=(?:theek|school|erij|praktijk|zaal)[ ])(?:de|het|'t)[ ]\\p{Lu}))${OWN_NAME}${END}`,
    'uy',
  ),
  score: 0.86,
  validate: (candidate) =>
    !isInMarkup(candidate) && hasOwnName(candidate) && !isWhereSomebodyIs(candidate),
};

/** "czeka w szkole Penelopa" names a person. */
function isWhereSomebodyIs({ text, start, end }: Candidate): boolean {
  const own = text.slice(text.indexOf(' ', start) + 1, end);
  return !own.includes(' ') && isGivenName(own);
}

const IN_TOWN =
  '[ ]we?[ ]\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}(?:[ ](?:\\p{Lu}\\p{Ll}{2,20}(?:im|iem|ej|ich|u|kich)))?';

/** "KPP w Iławie", "Bank Spółdzielczy w Żninie". */
export const namedByTown: Recognizer = {
  ...namedBehindHead,
  id: 'organization-in-town',
  trigger: { kind: 'word', words: HEADS_IN_TOWN },
  pattern: new RegExp(
    `\\p{Lu}[\\p{L}\\p{M}]{1,30}(?:[ ]${QUALIFIERS}){0,2}(?:[ ](?:im\\.|św\\.)[ ]${CAPITAL}(?:[ ]${CAPITAL})?)?(?:[ ]nr[ ]\\d{1,3}(?:${IN_TOWN})?|${IN_TOWN})${END}`,
    'uy',
  ),
  score: 0.9,
  validate: (candidate) => !isInMarkup(candidate),
};

/** "pub La Sirena", "restauracji Stary Młyn", "Gaststätte „Zum Hecht“", "a empresa Minho Verde". */
export const namedVenue: Recognizer = {
  ...namedBehindHead,
  id: 'organization-venue',
  trigger: { kind: 'word', words: VENUES },
  lead: /(?:\p{Ll}[\p{L}\p{M}]{1,14}[ ]|\p{L}[\p{L}\p{M}]{1,14}[ ](?=["„“«»']))["„“«»']?/uy,
  pattern: new RegExp(
    `(?!(?:Herr|Frau|Monsieur|Madame|Signor|Dr|Pan|Pani)(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}'’&-]{1,30}(?:[ ]${SMALL}${CAPITAL_LETTER}){0,3}${END}`,
    'uy',
  ),
  score: 0.66,
  validate: (candidate) => !isInMarkup(candidate) && isOwnName(candidate),
};

/** An abbreviation alone is a thing rather than a house. */
function isOwnName(candidate: Candidate): boolean {
  cutBeforeSentence(candidate);
  const { text, start, end } = candidate;
  const parts = text.slice(start, end).split(' ');
  return parts.some((part) => /^\p{Lu}\p{Ll}/u.test(part) && !isNoName(part));
}

/** Whether capitals behind the head are a name; cuts what is none. */
export function hasOwnName(candidate: Candidate): boolean {
  if (isShouted(candidate)) return false;
  const parts = candidate.text.slice(candidate.start, candidate.end).split(' ').slice(1);
  const capitals = parts.filter((part) => /^[\p{Lu}\d]/u.test(part));
  const first = capitals.find((part) => !IS_QUALIFIER.test(part)) ?? capitals[0];
  if (first === undefined || NO_OWN_NAME.has(first, 0, first.length) || GENERIC.test(first))
    return false;
  cutBeforeSentence(candidate);
  cutBeforeTown(candidate);
  return parts.some((part) => /^\p{Lu}/u.test(part) && !isNoName(part));
}

/** A number, and German nouns: "Praxis Erfahrungen". */
const GENERIC = /^\d+$|(?:ung|ungen|heiten|keiten|tionen|zeiten)$/;

/** In a text of capitals a capital tells nothing (`one-case.ts`). */
function isShouted(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  return !/\p{Ll}/u.test(text.slice(start, end)) && isInOneCase(candidate, 4);
}

/** Where all full stops are missing, the next sentence begins with a word that is no name: "Praxis am Markt Ich …". */
function cutBeforeSentence(candidate: Candidate): void {
  const { text, start, end } = candidate;
  const value = text.slice(start, end);
  const stop = value.search(SENTENCE);
  const purpose = value.search(PURPOSE);
  if (purpose > 0) candidate.end = start + purpose;
  if (stop > 0) candidate.end = Math.min(candidate.end, start + stop);
}

const OF_TOWN = / (?:de|di|à|in|w|we|te|i) ([^ ]+)$/u;

/** "Studio legale Marchesi di Bologna" is in Bologna; an "Ospedale di Lucca" is called so. */
function cutBeforeTown(candidate: Candidate): void {
  const { text, start, end } = candidate;
  const value = text.slice(start, end);
  const cut = townIn(value);
  if (cut > 0) candidate.end = start + cut;
}

/** Where the town begins that is none of a house's name, with the word that leads to it; -1 without one. */
export function townIn(house: string): number {
  const town = OF_TOWN.exec(house);
  if (town === null) return -1;
  const own = house.slice(0, town.index).split(' ').slice(1);
  const names = own.filter((part) => /^\p{Lu}/u.test(part) && !IS_QUALIFIER.test(part));
  if (names.length === 0) return -1;
  const isTown = isKnownCity(town[1]!) || (names.length > 1 && isListedTown(town[1]!));
  return isTown && !CALLED_SO.test(own.join(' ')) ? town.index : -1;
}

/** "Señora de Fátima", "Marqués de Riscal", "Rosalía de Castro": of a town by name alone. */
const CALLED_SO =
  /(?:Se[ñn]h?ora|Virgen|Madonna|Notre-Dame|Marqu[eéê]s|Conde|Duque|Bar[óã]o?n?|Quinta|Casa|Villa)$|(?:^|[^n] )(?:Rosalía|José|João|Maria|Manuel|António|Antonio|Juan|Pedro|Francisco|Francesco|Luis|Luís)$/u;

const IS_QUALIFIER = new RegExp(`^${QUALIFIERS}$`, 'u');

/** "Klinikum Niederberg zur Untersuchung"; a "Gasthaus zur Post" is called so. */
const PURPOSE = /(?<= \p{Lu}[\p{L}-]{1,30}) zu[mr] \p{Lu}/u;

const SENTENCE =
  / (?:Ich|Wir|Sie|Er|Es|Und|Bitte|Je|Nous|Il|Elle|Yo|No|Se|El|La|Los|Eu|Um|Uma|Os|Io|Non|Mi|Ik|Wij|Jag|Vi|Det|Ja|Nie|I|We|He|She|They|It|The|Please|My|Tel|Kontakt|Contact|NIP|IBAN|BIC|Que|Como|Come|Au|Przy|Agora|Ahora|Adesso|Maintenant|Jetzt|Nu|Teraz|Now|Quero|Quiero|Vorrei|Ontem|Ayer|Ieri|Hier|Gestern|Igår|Wczoraj|Gisteren|Fais-moi)(?= |$)(?! [\p{Lu}])/u;

/** Before a head, capitals that begin a sentence or say no more than any firm. */
const ANYBODY = new WordSet(
  words(`the a an our my your his her their this that local new old best good big small every any some no first high primary secondary middle private public state national international global general
    human natural social personal digital online data web cloud mobile software business home house school dental medical legal travel health life car auto customer client community team project
    at in on for from with by and or of to as is are was i we you he she it they what which who when where how if but dear hi hello please world european american british english german french spanish
    security student research parent works advisory military traffic riot border call tell call web assembly open source
    mr mrs ms dr die der das den dem ein eine im am de het een en ett och il la le les los las el un una uma os as
    auftraggeber auftragnehmer empfänger absender kunde lieferant vermieter arbeitgeber cliente mittente fornitore fornecedor proveedor fournisseur klant leverancier kund leverantör klient dostawca employer supplier`),
);
const BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\d@./'’-])((?:${CAPITAL}[ ](?:(?:&|and|of|und|en|och|et|y|e)[ ])?){1,3}))`,
  'uy',
);
const LONGEST_BEFORE = 100;

/** "Northgate Dental", "Lakeview High School", "Alpenblick Immobilien", "Hedlunds Åkeri": the name stands before the head. */
export const namedBeforeHead: Recognizer = {
  id: 'organization-before-head',
  effort: 12,
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: HEADS_LAST.map((head) => head.toLowerCase()) },
  notAfter: /[^ ]/,
  pattern: new RegExp(`\\p{Lu}\\p{L}{2,20}${END}${LEGAL}`, 'uy'),
  score: 0.88,
  validate: takeNameBefore,
};

/** "Lakeshore Spine Center", "Drogheda Garda Station", "Rosemount Court Care Home". */
export const namedBeforePair: Recognizer = {
  ...namedBeforeHead,
  id: 'organization-before-pair',
  trigger: { kind: 'word', words: Object.keys(HEADS_PAIRED) },
  validate: (candidate) =>
    isPaired(candidate) && takeNameBefore(candidate) && isMoreThanPair(candidate),
};

/** "Fire Department" is any; "Rotary Club" is one. */
function isMoreThanPair({ text, start, end }: Candidate): boolean {
  const [first = '', second = '', third] = text.slice(start, end).split(' ');
  return third !== undefined || ALONE.has(first, 0, first.length) || second.includes('-');
}

const ALONE = new WordSet(words('rotary lions'));

const WORD_BEFORE = /(?<=(?<![\p{L}’])([\p{Lu}][\p{L}’]{1,20}) )/uy;
const PAIRS = new Map(
  Object.entries(HEADS_PAIRED).map(([head, before]) => [head, new Set(before.split('|'))]),
);

function isPaired({ text, start, end }: Candidate): boolean {
  WORD_BEFORE.lastIndex = start;
  const before = WORD_BEFORE.exec(text)?.[1]?.replace("'", '’');
  const head = text.slice(start, end).split(' ', 1)[0]!.toLowerCase();
  return before !== undefined && PAIRS.get(head)?.has(before) === true;
}

/** Moves the start to where the name in capitals begins; false without one. */
export function takeNameBefore(candidate: Candidate): boolean {
  if (isShouted(candidate) || isInMarkup(candidate)) return false;
  const { text, start, end } = candidate;
  BEFORE.lastIndex = start;
  const before = BEFORE.exec(text)?.[1];
  // In a heading or a list of capitals any words look so.
  if (
    before === undefined ||
    before.length > LONGEST_BEFORE ||
    /^ \p{Lu}/u.test(text.slice(end, end + 2))
  )
    return false;
  const parts = before.trimEnd().split(' ');
  while (parts.length > 0 && isAnybody(parts[0]!)) parts.shift();
  if (!parts.some((part) => /^\p{Lu}\p{Ll}/u.test(part) && !isAnybody(part) && !isNoName(part)))
    return false;
  candidate.start = start - parts.join(' ').length - 1;
  return true;
}

function isAnybody(word: string): boolean {
  return ANYBODY.has(word, 0, word.length);
}
