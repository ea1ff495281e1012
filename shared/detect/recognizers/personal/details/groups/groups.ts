import type { Candidate, Recognizer } from '../../../../engine/recognizer.ts';
import { WordSet } from '../../../../engine/word-set.ts';
import { words } from '../../vocabulary.ts';
import { GROUP_ADJECTIVES, GROUP_PEOPLE } from './adjectives.ts';
import { isSaidOfPeople, isSaidOfThing, wordStart } from './around.ts';
import { GROUP_WORDS, groupBefore, isOther, widen } from './group-words.ts';
import { NATIONALITIES, POLITICS, RELIGIONS } from './nationalities.ts';

const GROUPS = [...new Set([...NATIONALITIES, ...RELIGIONS, ...POLITICS])];
/** In every form, where somebody is said to be one. */
const SAID = [...new Set([...GROUPS, ...GROUP_ADJECTIVES, ...GROUP_PEOPLE])];

/** Somebody is said to be something: subject and verb, then an article or an adverb. */
const IS_SAID = new RegExp(
  `(?:^|(?<![\\p{L}]))(?:${[
    "(?:i|he|she|they|we|you|who|(?:my|our|his|her) (?:new )?\\p{L}{3,12}(?: \\p{L}{2,16})?|wife|husband|mother|father|mom|dad|parents|boyfriend|girlfriend|partner|neighbou?r|family|boss|friend|colleague|patient|client)(?:['’](?:m|s|re)| (?:am|is|are|was|were|became|identify as|identifies as|converted to))(?: (?:an?|not|half|part|originally|ethnically|a practi[cs]ing|a devout|devout|also|both|proudly|a proud|a registered|a lifelong|native))*",
    '(?:s?hes|theyre|im(?= an? ))(?: (?:an?|not|half|also|both|originally))*',
    '(?:ich bin|er ist|sie ist|sie sind|wir sind|ist|bin)(?: (?:ein|eine|gebürtiger?|halb|kein|gläubige?r?|auch|evangelisch|streng|strenggläubig|tiefgläubig|römisch|seit \\p{L}+|praktizierende?r?))*',
    'war (?:streng|tief|sehr|gläubiger?|immer|überzeugter?)',
    '(?:tous|toutes|tod[oa]s|tutt[ie]|alla är|wszyscy są|beide|båda|ambos|entrambi|oboje)',
    "(?:(?:mon|ma) \\p{L}{3,16}(?: \\p{L}{2,16})?(?: est)?|je suis|il est|elle est|nous sommes|ils sont|c['’]est un|c['’]est une|est)(?: (?:un|une|d['’]origine|pas|très|de nationalité|aussi|né))*",
    '(?:soy|es|eres|somos|son|era|(?:nosotr|vosotr)[oa]s|ell[oa]s)(?: (?:un|una|de origen|de nacionalidad|muy|ciudadan[oa]))*',
    '(?:sou|é|és|somos|são|era)(?: (?:um|uma|de origem|de nacionalidade|muito))*',
    '(?:sono|è|sei|siamo|era|noi|loro)(?: (?:un|una|di origine|di nazionalità|molto))*',
    '(?:ik ben|hij is|zij is|ze is|w(?:e|ij) zijn|mijn \\p{L}{3,16}(?: \\p{L}{2,16})? is)(?: (?:een|van oorsprong|half|geen))*',
    '(?:jag är|han är|hon är|vi är|är)(?: (?:en|född|ursprungligen|halv))*',
    '(?:jestem|jesteśmy|jest|są|był|była)(?: (?:z pochodzenia|w połowie))*',
    '(?:d(?:ice|icono|ichiara|ichiarano)|afferma|sostiene) di essere|(?:dice|dicen|afirma|diz|declara) ser|(?:says|claims|claimed) to be|(?:se|le|la|me|s’|s[ei]) (?:dit|disait|declara|considera|dichiara|definisce|define)|(?:noemt|noem|nennt|nenne) (?:zich|mij|me|sich|mich)|bezeichnet? (?:sich|mich) als|säger sig vara|podaje się za|uważa się za',
  ].join('|')}) $`,
  'iu',
);
const LONGEST_CUE = 52;

/** What a language, a dish or an animal adds: "German shepherd", "is English text". */
const THING_BEHIND =
  /^[ -](?:language|version|translation|keyboard|text|word|words|letter|letters|grammar|dictionary|subtitles|speaker|teacher|class|course|lesson|lessons|toast|fries|shepherd|bulldog|terrier|food|cuisine|wine|beer|cheese|restaurant|company|market|government|parliament|embassy|flag|law|economy|team|league|cup|movie|film|song|music|brand|car|cars|product|site|website|name|layout|locale|press|kiss|bread|coffee|tea|setter|democrat|revolution|church|school|calendar|holiday|party|sprache|version|übersetzung|bier|wein|markt|recht|küche)/i;

/** "I'm German", "she is a devout Catholic", "elle est française", "sono italiano": said of a person. */
export const groupOfPerson: Recognizer = {
  id: 'group-person',
  effort: 6,
  type: 'NRP',
  trigger: { kind: 'word', words: SAID },
  notAfter: /[^ ]/,
  pattern: /\p{L}[\p{L}-]{1,24}(?![\p{L}\d_])/uy,
  score: 0.8,
  validate(candidate) {
    if (isOther(candidate.text, candidate.start, candidate.end)) return false;
    return isSaidOfPerson(widen(candidate)) && !isThing(candidate);
  },
};

/** Where things are said to be something, a person has to be named: "the keyboard is German". */
const THING_IS =
  /(?:^| )(?:text|language|keyboard|page|site|app|file|book|movie|film|song|it|this|that|car|default|label|version|das|es|c['’]|lo|questo|est[ea]|den|det|to) (?:is|was|ist|est|es|è|é|är|jest) (?:an? )?$/i;
/** "half Irish, half Jamaican". */
const OTHER_HALF = /^,? (?:and |und )?hal[fb] /i;
const HALF = /(?<!\p{L})hal[fb] $/iu;

function isSaidOfPerson({ text, start, end }: Candidate): boolean {
  if (/^ ?(?:is|are)\b/.test(text.slice(end, end + 4))) return false;
  if (isHalf(text, start, end)) return true;
  if (isSaid(text, start)) return !isFrench(text, start, end);
  const age = AGE_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  if (age !== undefined && isSaid(text, start - age.length)) return true;
  const other = groupBefore(text, start);
  return other >= 0 && isSaid(text, other);
}

/** "he's 41 Brazilian", "I'm 29, Turkish" */
const AGE_BEFORE = /(?<![\d.,])[1-9]\d,? $/;

/** Whether another half stands before or behind. */
function isHalf(text: string, start: number, end: number): boolean {
  if (!HALF.test(text.slice(Math.max(0, start - 6), start))) return false;
  return OTHER_HALF.test(text.slice(end, end + 12)) || groupBefore(text, start) >= 0;
}

/** French "son anglais" is no Spanish "son españoles". */
function isFrench(text: string, start: number, end: number): boolean {
  return (
    /(?<!\p{L})son $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    !/[^i][oae]s$/iu.test(text.slice(start, end))
  );
}

/** What may stand right before it in that: asked first, most other words are none of these. */
const LAST_WORDS = new WordSet(
  words(
    `m s re am is are was were as to an a not half part originally ethnically practicing practising devout also both proudly proud registered lifelong native became hes shes theyre
    bin ist war sind waren ein eine gebürtige gebürtiger halb kein gläubige gläubiger auch evangelisch streng strenggläubig tiefgläubig römisch praktizierende praktizierender tief sehr immer überzeugter gläubig praktizierend
    beide båda ambos entrambi oboje tous toutes todos todas tutti tutte tutta suis est sommes sont était étaient un une origine pas très nationalité aussi né
    soy es eres somos son era eran nosotros nosotras vosotros vosotras ellos ellas una origen nacionalidad muy ciudadano ciudadana
    sou é és são eram um uma origem nacionalidade muito sono è sei siamo erano noi loro nazionalità molto
    essere ser be dit disait declara considera dichiara definisce define zich mij me sich mich als vara za
    ben zijn een oorsprong geen very zeer är var en född ursprungligen halv jestem jesteśmy jest są był była byli pochodzenia połowie bardzo`,
  ),
);
/** "Mon voisin est …", "ich bin seit Geburt …": a word further back; the whole pattern decides. */
const MINE_OR_SINCE = new WordSet(['mon', 'ma', 'seit']);

function mayBeSaid(text: string, start: number): boolean {
  const from = wordStart(text, start - 1);
  if (LAST_WORDS.has(text, from, start - 1)) return true;
  const second = wordStart(text, from - 1);
  if (MINE_OR_SINCE.has(text, second, from - 1)) return true;
  return MINE_OR_SINCE.has(text, wordStart(text, second - 1), second - 1);
}

function isSaid(text: string, start: number): boolean {
  if (!mayBeSaid(text, start)) return false;
  if (isSaidOfPeople(text, start)) return true;
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  return IS_SAID.test(before) && !THING_IS.test(before) && !isSaidOfThing(text, start);
}

function isThing({ text, end }: Candidate): boolean {
  const behind = text.slice(end, end + 16);
  return (
    THING_BEHIND.test(behind) || (/^ \p{Lu}/u.test(behind) && /\p{Ll}/u.test(text.charAt(end - 1)))
  );
}

/** Whether a thing is called so: "German shepherd". */
export function namesThing({ text, end }: Candidate): boolean {
  return THING_BEHIND.test(text.slice(end, end + 16));
}

/** "a Syrian refugee", "two Polish citizens", "French national": the noun says that it is a person. */
export const groupBeforePerson: Recognizer = {
  id: 'group-noun',
  type: 'NRP',
  trigger: { kind: 'word', words: GROUPS },
  notAfter: /[^\s("'-]/,
  pattern:
    /\p{L}[\p{L}-]{1,24}(?=[ ](?:citizens?|nationals?(?! [a-z]{3,}(?<!living|residing|arrested|who|from|was|is|and|in|with))|passport|immigrants?|refugees?|migrants?|expats?|nationality|descent|origin|ancestry|heritage|woman|man|couple|family|girl|boy|student|voter|believer|convert|staatsbürger(?:in|schaft)?|staatsangehörige?r?|staatsangehörigkeit|bürger|herkunft|abstammung)(?!\p{L}))/uy,
  score: 0.8,
};

/** "röm.-kath.", "ev.": how forms abbreviate a denomination. */
const ABBREVIATED =
  '(?:r[öo]m\\.?[- ]?k(?:ath)?\\.?|r\\.[ ]?k\\.|rk|ev(?:ang)?\\.(?:[- ]?luth\\.)?|kath\\.|(?:gr|russ)\\.[- ]?orth\\.)(?!\\p{L})';

/** "Nationality: German", "Staatsangehörigkeit: polnisch", "Religion: evangelisch", "nationalité : française". */
export const groupField: Recognizer = {
  id: 'group-field',
  type: 'NRP',
  trigger: {
    kind: 'word',
    words:
      words(`nationality citizenship religion ethnicity ethnic faith denomination glaubensbekenntnis staatsangehörigkeit staatsbürgerschaft nationalität konfession konf religionszugehörigkeit geloofsrichting geloofsovertuiging trosinriktning religiosidad nationalité citoyenneté confession ethnie etnia
      nacionalidad ciudadanía religión nacionalidade cidadania religião nazionalità cittadinanza religione nationaliteit staatsburgerschap geloof godsdienst nationalitet medborgarskap narodowość obywatelstwo wyznanie religia
      nationalite`),
  },
  notAfter: /[\w@/.$-]/,
  lead: /\p{L}{4,24}\.?(?: (?:group|origin|background)| (?:da|de|di|der|des|du|del|della|of)(?: (?:la|the))? \p{L}{3,12}(?=[ ]?:))?["']?(?:[ ]?[:=|][ ]?|[\t\n]|[ ]-[ ]|[ ](?:is|was|ist|war|est|était|es|era|é|è|är|var|to|jest)[ ])["']?(?=\p{L})/iuy,
  pattern: new RegExp(
    `(?:${ABBREVIATED}|\\p{L}[\\p{L}-]{2,24}(?:[/ ]\\p{L}{4,20})?(?=[ ]?(?:[.,;|"'<)\\t\\n}]|[ ]{2}|$)))`,
    'iuy',
  ),
  score: 0.85,
  validate: isValueOfField,
};

const NO_VALUE =
  /^(?:string|varchar|null|undefined|none|unknown|true|false|required|optional|text|value|not|not given|other|keine|geen|brak|ingen|aucune|ningun[ao]|nenhuma|nessuna|yes|no|und|and|the)$/i;

/** Without a colon, and of two words where the second is small, one must be known. */
function isValueOfField({ text, anchor, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  if (NO_VALUE.test(value)) return false;
  const isPlain = /[:=]["' ]{0,2}$/.test(text.slice(start - 3, start)) && !/ \p{Ll}/u.test(value);
  if (isPlain && !/^ethnic /i.test(text.slice(anchor, start))) return true;
  return value.includes('.') || GROUP_WORDS.hasAnyIn(text, start, end);
}
