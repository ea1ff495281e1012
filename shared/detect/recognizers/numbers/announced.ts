import type { Candidate, ContextRule, Recognizer, Trigger } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';
import { cueSource, spellings, stemBeforeNumber } from './cue-words.ts';

/** Words that announce a number, in any of the languages; accents may be missing in the text. */
export interface Announcement {
  /** Enough by themselves: "Kontonummer", "sort code". */
  names?: readonly string[];
  /** Enough with a word for "number" beside them: "policy no.", "numéro de police". */
  nouns?: readonly string[];
  /** Enough directly before a colon or an equals sign, or a code of six digits: "Policy: 4711", "Konto 1234567". */
  labels?: readonly string[];
  /** Regular-expression source of the code that makes a label enough; default six digits. */
  codeAhead?: string;
  /** The value may have no digit. */
  anyValue?: boolean;
}

export interface AnnouncedNumber {
  id: string;
  type: EntityType;
  announcement: Announcement;
  /** Sticky; what stands between the announcement and the value, where it is something else than usual. */
  glue?: RegExp;
  /** Sticky pattern of the value. */
  value: RegExp;
  score: number;
  context?: ContextRule;
  validate?(candidate: Candidate): boolean;
  checksum?: string;
}

/** "number", and what is written for it, in nine languages. */
const NUMBER_WORD =
  '(?:(?:n\\.?[°º]|#|№)\\.?|(?:n[uú]m(?:[eé]ro|ber|mer|er(?:em|ze)?)?|nummern|nbr|n\\.?r?o|n\\.?r|n(?=\\.)|id|identifier|code|c[oó]digo|codice|kod)(?:\\.|(?![a-zà-ÿ\\d])))';
/** "of", "of my" and the like, up to four (of three V8 writes out every combination) between the number and what it belongs to. */
const OF =
  "(?:(?:d(?:[eiou]|es|el|ell[ao'’]|[ao]s?|er|en)|van|von|of|la|le|el|the|l['’]|d['’]|my|mein(?:e[rsnm]?)?|m[ioa]n?|mes|mia|meu|minha|mij?n|mitt|mojego|mojej)[ _]?)";

const GAP = '[ _.:-]{0,4}';
const QUOTES = '["\'`*]{0,2}';
/** "customer, number 4711", "Mitglied (Nr. 4711)", "Patient mit der Nummer 4711". */
const GAP_OR_CLAUSE = `(?:${GAP}|[ ]\\(|,[ ](?=n[uú]m)|[ ](?:mit der|unter der|with(?: the)?|under|avec le|sous le|con(?: el| il)?|com o|met(?: het)?|med|o|pod)[ ](?=n[uú]m))`;
const VERB =
  "(?:is|are|was|says|ist|lautet|war|(?:c['’])?est|était|es|era|son|é|è|sono|eram|luidt|zijn|är|var|to|jest|brzmi|wynosi|(?:hat|has|bears|porte|a|tiene|tem|ha|heeft|har|ma|nosi)(?: (?:die|the|le|el|o|il|het))? (?:number|nummer|numéro|número|numero|numret|numer))";
/** "… with the bank of my wife" before a verb or a colon: words without digits. */
const WORDS = '(?:[ ][^\\s\\d:=,;.!?|<>"(){}]{1,15}){0,6}';
/** What may stand between the verb and the value: "est le", "is number". */
const ARTICLE = `(?:(?:le|la|el|il|o|the|em|en|on|am|im|${NUMBER_WORD}) )?`;
const SIGN = '\\s{0,3}(?:=>|->|→|[:=#|>：]|(?<=[ ])[-–—](?=[ ]))\\s{0,3}';

/** What stands between an announcement and its value: `": "`, ` is `, ` = "`, `</b>: `, ` (EU) `. */
const GLUE = new RegExp(
  `${QUOTES}(?:\\s?\\([^()\\d\\n]{1,24}\\))?` +
    `(?:${SIGN}|${WORDS}(?:[ ]${VERB}:?\\s{1,2}${ARTICLE}|[ ]?(?:\\([^()\\d\\n]{1,28}\\))?[ ]?:\\s{1,2})|\\s{1,3}(?:[:=#|]\\s?)?${ARTICLE}|(?<=[°º#№]|n[or]?\\.))` +
    '["\'`*(\\[#]{0,2}',
  'iuy',
);
/** ` Enel `, ` British Airways: `: whose number it is, and a number of five digits. Columns of a form are no names. */
export const BEHIND_COMPANY =
  /(?: (?!(?:Inv|Ord|Dat|Tel(?:\.|efon|[eé]ph| )|Pho|Mob|Fax|Nam|E-?[Mm]ail|Rec|Best(?:el|ill)|Fa[ct]|Fech|Ped|Num|N[roº°]|Ref|Réf|Tot|Pag|Seit|Kont|Acc(?:ount|ess)|Pol|Tick|PIN|Code|Straße|Strasse|Post(?:code|al|leit|nummer)|PLZ|ZIP|Lot|Art|Ser|Zam))\p{Lu}[\p{L}&.’'-]{1,14}){1,3}[: ] ?(?=(?:[A-Z]{1,3}[- ]?)?(?:\d[ ./-]?){5})/uy;
/** ` im Kundenportal `, ` en el banco `: where the number counts, and a number of five digits. */
export const AT_PLACE =
  /(?: (?:im|in|bei|beim|auf|am|at|with|on|chez|dans|sur|en|con|no|na|nos|pela|nel|nell[ao]|presso|bij|op|på|hos|i|w|we|u|z)(?: (?:the|der|dem|le|la|l[eoa]s|el|il|o|a|de|het))?(?: \p{L}[\p{L}&.’'-]{1,19}){1,3}[: ] ?(?=(?:[A-Z]{1,3}[- ]?)?(?:\d[ ./-]?){5}))/uy;
/** Six digits or more, with letters before them or dashes between, or as on cards: "EP12-3456", "123456", "6331 2204 8817". */
export const CODE_AHEAD = '(?:[a-z]{0,3}-?(?:\\d-?){6}|\\d{4}(?: \\d{4}){2}(?! \\d{4}))';
/** … or four with letters and a dash before them, "E-20771". */
export const LETTERS_AHEAD = `(?:[a-z]{1,3}-(?!20\\d\\d(?!\\d))\\d{4,8}(?!\\w)|${CODE_AHEAD})`;
/** Most announcements of a text announce nothing: that is known where no digit follows. */
export const DIGIT_WITHIN = 73;

/** A recognizer for numbers whose meaning only the words before them tell. */
export function announced(number: AnnouncedNumber): Recognizer {
  const { id, type, announcement, glue = GLUE, value, score, context, validate, checksum } = number;
  const recognizer: Recognizer = {
    id,
    type,
    trigger: announcementTriggers(announcement),
    ...(!announcement.anyValue && { digitWithin: DIGIT_WITHIN }),
    lead: announcementPattern(announcement),
    glue,
    effort: 8,
    pattern: value,
    score,
  };
  if (context) recognizer.context = context;
  recognizer.validate = (candidate) =>
    !speaksOfAmount(candidate) && (validate === undefined || validate(candidate));
  if (checksum) recognizer.checksum = checksum;
  return recognizer;
}

const AMOUNT =
  /balance|limit|amount|total|saldo|solde|montant|betrag|guthaben|importe|monto|valor|importo|bedrag|belopp|kwota|created|opened|since/i;

/** "my account balance is 150000" announces no account. */
function speaksOfAmount({ text, anchor, start }: Candidate): boolean {
  return AMOUNT.test(text.slice(anchor, start));
}

/** Sticky; matches an announcement. Bounded: about 60 characters. */
function announcementPattern(announcement: Announcement): RegExp {
  const { names, nouns, labels, codeAhead = CODE_AHEAD } = announcement;
  const ways: string[] = [];
  if (nouns) {
    ways.push(`${anyOf(nouns)}(?:['’]s)?${GAP_OR_CLAUSE}${NUMBER_WORD}`);
    ways.push(`(?<=(?<![a-zà-ÿ])${NUMBER_WORD}${GAP}${OF}{0,4})${anyOf(nouns)}(?![a-zà-ÿ])\\.?`);
  }
  if (names) ways.push(`${anyName(names)}(?![a-zà-ÿ])\\.?(?:${GAP}${NUMBER_WORD})?`);
  if (labels)
    ways.push(`${anyOf(labels)}(?=${QUOTES}\\s?[:=#|>]|(?:[ ]${VERB})?[ ]${ARTICLE}${codeAhead})`);
  return new RegExp(ways.join('|'), 'iuy');
}

/** Longest first, so that "account number" is not cut to "account". */
function anyOf(list: readonly string[]): string {
  const sources = [...list].sort((a, b) => b.length - a.length).map(cueSource);
  return `(?:${sources.join('|')})`;
}

/** First words that begin names of every kind: looking for the last word instead costs less. */
const COMMON_FIRST = /^(?:date|data|fecha|code|c[óo]digo|codice|kod|n[uú]m\p{L}*|nr|id) /iu;

function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf("'")) + 1);
}

function anyName(names: readonly string[]): string {
  const sources = names
    .filter((name) => COMMON_FIRST.test(name))
    .map((name) => {
      const last = lastWord(name);
      return `(?<=${cueSource(name.slice(0, -last.length))})${cueSource(last)}`;
    });
  // Code writes them as one word.
  sources.push(
    ...names.filter((name) => COMMON_FIRST.test(name)).map((name) => cueSource(joined(name))),
  );
  const others = names.filter((name) => !COMMON_FIRST.test(name));
  if (others.length > 0) sources.push(anyOf(others));
  return `(?:${sources.join('|')})`;
}

/** Ends of the words that code writes as one: `policyNumber`, `kunde_id`. */
const JOINED = ['number', 'no', 'nr', 'id', 'num'];

/** Where an announcement can begin: at its first word, or at an abbreviation such as `a/c`. */
function announcementTriggers(announcement: Announcement): readonly Trigger[] {
  const { names = [], nouns = [], labels = [] } = announcement;
  const all = [...names, ...nouns, ...labels];
  const words = new Set<string>(joinedWords(nouns));
  for (const cue of all.filter((c) => !c.includes('/'))) {
    for (const spelling of spellings(cue)) {
      const start = COMMON_FIRST.test(spelling) ? lastWord(spelling) : spelling;
      for (const word of [...wordsAtStart(start), ...shortened(start)]) words.add(word);
      words.add(joined(spelling));
    }
  }
  const prefixes = all.filter((cue) => cue.includes('/')).flatMap((c) => [c, c.toUpperCase()]);
  const triggers: Trigger[] = [{ kind: 'word', words: [...words] }];
  if (prefixes.length > 0) triggers.push({ kind: 'prefix', prefixes });
  return triggers;
}

function joined(cue: string): string {
  return cue.replace(/[ .'’-]/g, '');
}

/** "Kundennummer" as "Kundennr" and "Kunden-Nr". */
function shortened(cue: string): readonly string[] {
  const stem = stemBeforeNumber(cue);
  return stem === undefined ? [] : [`${stem}nr`, stem];
}

/** The first word, and all in one as code writes it: `sortCode`. "d'assurance" has its noun second. */
function wordsAtStart(cue: string): string[] {
  return [cue.split(/[ .'’-]/, 1)[0]!, joined(cue)];
}

/** Words that code writes as one: `policyNumber`. */
function joinedWords(nouns: readonly string[]): string[] {
  const english = nouns.filter((noun) => /^[a-z ]+$/.test(noun)).map((n) => n.replaceAll(' ', ''));
  return english.flatMap((noun) => JOINED.map((end) => noun + end));
}
