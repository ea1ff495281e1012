import type { Candidate, Recognizer } from '../../../../engine/recognizer.ts';
import { words } from '../../vocabulary.ts';
import { GROUP_ADJECTIVES, GROUP_PEOPLE } from './adjectives.ts';
import { NATIONALITIES, POLITICS, RELIGIONS } from './nationalities.ts';

const GROUPS = [...new Set([...NATIONALITIES, ...RELIGIONS, ...POLITICS])];
/** In every form, where somebody is said to be one. */
const SAID = [...new Set([...GROUPS, ...GROUP_ADJECTIVES, ...GROUP_PEOPLE])];

/** Somebody is said to be something: subject and verb, then an article or an adverb. */
const IS_SAID = new RegExp(
  `(?:^|(?<![\\p{L}]))(?:${[
    "(?:i|he|she|they|we|you|who|(?:my|our|his|her) (?:new )?\\p{L}{3,12}(?: \\p{L}{2,16})?|wife|husband|mother|father|mom|dad|parents|boyfriend|girlfriend|partner|neighbou?r|family|boss|friend|colleague|patient|client)(?:['’](?:m|s|re)| (?:am|is|are|was|were|became|identify as|identifies as|converted to))(?: (?:an?|not|half|part|originally|ethnically|a practi[cs]ing|a devout|devout|also|both|proudly|a proud|a registered|a lifelong|native))*",
    '(?:ich bin|er ist|sie ist|sie sind|wir sind|ist|bin)(?: (?:ein|eine|gebürtiger?|halb|kein|gläubige?r?|auch|evangelisch|streng|seit \\p{L}+|praktizierende?r?))*',
    'war (?:streng|tief|sehr|gläubiger?|immer|überzeugter?)',
    '(?:tous|toutes|tod[oa]s|tutt[ie]|alla är|wszyscy są)',
    "(?:(?:mon|ma) \\p{L}{3,16}(?: \\p{L}{2,16})?(?: est)?|je suis|il est|elle est|nous sommes|ils sont|c['’]est un|c['’]est une|est)(?: (?:un|une|d['’]origine|pas|très|de nationalité|aussi|né))*",
    '(?:soy|es|eres|somos|son|era|(?:nosotr|vosotr)[oa]s|ell[oa]s)(?: (?:un|una|de origen|de nacionalidad|muy|ciudadan[oa]))*',
    '(?:sou|é|és|somos|são|era)(?: (?:um|uma|de origem|de nacionalidade|muito))*',
    '(?:sono|è|sei|siamo|era|noi|loro)(?: (?:un|una|di origine|di nazionalità|molto))*',
    '(?:ik ben|hij is|zij is|ze is|wij zijn|mijn \\p{L}{3,16}(?: \\p{L}{2,16})? is)(?: (?:een|van oorsprong|half|geen))*',
    '(?:jag är|han är|hon är|vi är|är)(?: (?:en|född|ursprungligen|halv))*',
    '(?:jestem|jest|są|był|była)(?: (?:z pochodzenia|w połowie))*',
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
  effort: 2,
  type: 'NRP',
  trigger: { kind: 'word', words: SAID },
  notAfter: /[^ ]/,
  pattern: /\p{L}[\p{L}-]{1,24}(?![\p{L}\d_])/uy,
  score: 0.8,
  validate: (candidate) => isSaidOfPerson(candidate) && !isThing(candidate),
};

function isSaidOfPerson({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  if (!IS_SAID.test(before)) return false;
  // Where things are said to be something, a person has to be named: "the keyboard is German".
  return (
    !/(?:^| )(?:text|language|keyboard|page|site|app|file|book|movie|film|song|it|this|that|car|default|label|version|das|es|c['’]|lo|questo|den|det|to) (?:is|was|ist|est|es|è|é|är|jest) (?:an? )?$/i.test(
      before,
    ) && !/^ ?(?:is|are)\b/.test(text.slice(end, end + 4))
  );
}

function isThing({ text, end }: Candidate): boolean {
  const behind = text.slice(end, end + 16);
  return THING_BEHIND.test(behind) || /^ \p{Lu}/u.test(behind);
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

/** "Nationality: German", "Staatsangehörigkeit: polnisch", "Religion: evangelisch", "nationalité : française". */
export const groupField: Recognizer = {
  id: 'group-field',
  type: 'NRP',
  trigger: {
    kind: 'word',
    words:
      words(`nationality citizenship religion ethnicity faith denomination staatsangehörigkeit staatsbürgerschaft nationalität konfession religionszugehörigkeit nationalité citoyenneté confession
      nacionalidad ciudadanía religión nacionalidade cidadania religião nazionalità cittadinanza religione nationaliteit staatsburgerschap geloof nationalitet medborgarskap narodowość obywatelstwo wyznanie religia
      nationalite`),
  },
  notAfter: /[\w@/.$-]/,
  lead: /\p{L}{5,24}(?: (?:da|de|di|der|des|du|del|della|of)(?: (?:la|the))? \p{L}{3,12}(?=[ ]?:))?["']?(?:[ ]?[:=][ ]?|[ ](?:is|ist|est|es|é|è|är|to)[ ])["']?(?=\p{L})/iuy,
  pattern: /\p{L}[\p{L}-]{2,24}(?:[/ ](?:\p{Lu}\p{L}{3,20}))?(?=[ ]?(?:[.,;|"'<)\n}]|$))/uy,
  score: 0.85,
  validate: ({ text, start, end }) =>
    !/^(?:string|null|undefined|none|unknown|true|false|required|optional|text|value|not|not given|other|keine|aucune|ninguna|und|and|the)$/i.test(
      text.slice(start, end),
    ),
};

/** "member of the CDU", "voted for Labour": parties are no adjectives. */
export const partyMember: Recognizer = {
  id: 'group-party',
  type: 'NRP',
  trigger: {
    kind: 'word',
    words: words(
      'member mitglied membre miembro membro iscritto lid medlem członek członkiem wähle wählt voted vote voté voto',
    ),
  },
  lead: /(?:member of (?:the )?|mitglied (?:der|bei der|in der|bei den|von) |membre (?:du|des|de la|de) |miembro (?:del|de la|de) |membro (?:do|da|del|della) |iscritt[oa] (?:al|alla|a) |lid van (?:de |het )?|medlem i |członek |członkiem |wählt?e? |vote[d]? (?:for )?(?:the )?|voté (?:por )?)/iuy,
  pattern:
    /(?:CDU|CSU|SPD|FDP|AfD|BSW|Grünen|Linken?|ÖVP|SPÖ|FPÖ|SVP|PSOE|PP|Vox|Podemos|Sumar|PS|LR|RN|LFI|Renaissance|Labour(?: Party)?|Tor(?:y|ies)|Lib Dems|Conservative Party|Democratic Party|Republican Party|Green Party|Greens|Reform UK|SNP|Democrats|Republicans|PT|PSDB|PSD|Chega|PD|Lega|Fratelli d['’]Italia|Forza Italia|VVD|PVV|D66|GroenLinks|PvdA|CDA|Socialdemokraterna|Moderaterna|Sverigedemokraterna|PiS|PO|Lewic[ay]|Konfederacj[ai])(?![\p{L}\d])/uy,
  score: 0.8,
};
