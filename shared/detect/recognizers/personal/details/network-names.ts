import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { writtenOf } from '../../written-of.ts';
import { isGivenName } from '../names/given-names.ts';
import { words } from '../vocabulary.ts';
import { ENDING } from './handles.ts';
import { isDistinctive, isName } from './username.ts';

export const NETWORKS = words(
  `twitter instagram instagramie insta insty ig tiktok tiktoku telegram telegramie snapchat snap snapie discord discordzie skype github gitlab twitch reddit steam steamie psn xbox
  threads mastodon linkedin msn signal roblox epic riot nintendo playstation facebook vinted ebay venmo cashapp bluesky gamertag ign wechat minecraft fortnite`,
);
const NETWORK = new WordSet([...NETWORKS, 'forum', 'foro', 'forumet', 'fóruns', 'fórum']);

const NOUN =
  '(?:[ -](?:name|nick|user|username|handle|id|account|tag|gamertag|konto|kontot|compte|cuenta|conta|login|profil|naam|namn|nombre|nome|nom))';
const VERB = "(?:is|ist|heißt|c['’]est|est|es|é|è|är|to)(?=:? )";

/** "Insta: jane.doe", "Discord: jane#1234", "my psn is jdoe_77", "riot id Jane#EUW". */
export const networkName: Recognizer = {
  id: 'username-network',
  effort: 3,
  type: 'USERNAME',
  trigger: { kind: 'word', words: NETWORKS },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(
    `\\p{L}{2,12}${NOUN}?(?:\\s?(?:[:=–-]|${VERB}:?)\\s?|[ ])(?:live:)?(?=\\S)`,
    'iuy',
  ),
  pattern:
    /[@$]?[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,36}[\p{L}\p{N}_])(?:#[\p{L}\d]{2,5})?(?![\p{L}\p{N}_@({[]|[:/][/\p{L}])/uy,
  score: 0.75,
  validate: (candidate) => {
    const value = writtenOf(candidate);
    return isName(candidate) && !ENDING.test(value) && isOnNetwork(candidate, value);
  },
};

function isOnNetwork({ text, anchor, start, end }: Candidate, value: string): boolean {
  const said = text.slice(anchor, start);
  if (/^[@$]|#/.test(value)) return true;
  const before = text.slice(Math.max(0, anchor - REACH), anchor);
  if (IN_CODE.test(said) && !/ (?:id|name|nick)/.test(said) && !FIRST.test(before.slice(-16)))
    return false;
  const isLinked =
    /[:=–-]\s?(?:live:)?$|(?:^| )(?:id|tag|nick|gamertag)(?!\p{L})/iu.test(said) ||
    VERB_END.test(said);
  if (
    /\p{L}{2}/u.test(value) &&
    (/[\d_]/.test(value) || (DOTTED.test(value) && !said.includes('=')))
  )
    return isLinked || (isDistinctive(value) && FIRST.test(before));
  // "my github is ada-dev", "Mein Discord: nebelkatze".
  if (!isLinked || !(FIRST.test(before.slice(-16)) || OF_NAME.test(said))) return false;
  return value.includes('-') || (said.includes(':') && isAlone(value, text.slice(end, end + 8)));
}

const OF_NAME = /[ -](?:name|nick|user|handle|tag|gamertag):/i;
const DOTTED = /^\p{Ll}{2,20}(?:\.\p{Ll}{2,20}){1,3}$/u;
/** Words of programs and of prose as well. */
const IN_CODE = /^(?:signal|epic|threads|steam)/;
const VERB_END = new RegExp(` ${VERB}:? `, 'iu');

function isAlone(value: string, behind: string): boolean {
  return /^\p{L}{6,24}$/u.test(value) && /^[ ]?(?:[,;.\n]|$)/.test(behind);
}

/** Who speaks or is spoken to, in nine languages. */
const FIRST =
  /(?<!\p{L})(?:me|my|ur?|your|i|i['’]m|add|find|follow|mich|mir|ich|mein|meine|adde|folg\p{L}{0,3}|je|j['’]|moi|mon|ma|ajoute\p{L}{0,2}|yo|mi|m[ií]o|agr[eé]ga\p{L}{0,3}|s[ií]gueme|eu|meu|adiciona\p{L}{0,2}|segue|io|aggiungi\p{L}{0,2}|mij|mijn|ik|voeg|mig|min|mitt|jag|mnie|mój|moje|dodaj|jestem|sono|sou|soy|suis|llamo|chiamo|chamo|heet|heter)(?!\p{L})/iu;
const REACH = 32;

/** A letter, and something that is none, on the way to the end of a word. */
const AHEAD = '(?=@?\\p{L}[\\p{L}-]{0,30}(?:[\\d_]|[.][\\p{L}\\d]))';
const VALUE =
  '@?\\p{L}[\\p{L}\\d_]{1,30}(?:\\.[\\p{L}\\d_]{2,20}){0,3}(?![\\p{L}\\p{N}_@({[<=/\\\\-]|[.:]\\S)';

/** "find me on github as ada77", "snap me on ada_b", "na discordzie jestem ada_b", "auf Insta, ich heiß da ada_b". */
export const networkBeside: Recognizer = {
  id: 'username-network-beside',
  effort: 6,
  leadEffort: 4,
  type: 'USERNAME',
  trigger: { kind: 'word', words: NETWORKS },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`\\p{L}{2,12}(?:[,?!]{0,3} [\\p{L}'’]{1,12}){1,5}:? (?:u/)?${AHEAD}`, 'iuy'),
  pattern: new RegExp(VALUE, 'uy'),
  score: 0.72,
  validate: (candidate) => {
    const { text, anchor, start } = candidate;
    const value = writtenOf(candidate);
    if (!isName(candidate) || ENDING.test(value)) return false;
    if (!isDistinctive(value.replace('@', ''))) return false;
    return FIRST.test(text.slice(Math.max(0, anchor - REACH), start));
  },
};

/** "he goes by ada_b on roblox", "auf Steam heiße ich Nebelkatze", "je m'appelle nebelchat sur le forum". */
export const calledOnline: Recognizer = {
  id: 'username-called',
  effort: 6,
  leadEffort: 2,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'goes go heiße heiß heisse heet heter appelle llamo chiamo chamo mine meins meiner mien mío',
    ),
  },
  lead: /(?:go(?:es)? by|hei(?:ß|ss)e?(?: ich)?(?: da| dort)?|heet(?: ik)?|heter(?: jag)?|appelle|llamo|chiamo|chamo|mine(?: is|['’]?s)|meine?[rs] ist|mien c['’]?est|mío es) (?=@?\p{L}{2}[\p{L}\d_.]{3})/iuy,
  pattern: new RegExp(VALUE, 'uy'),
  score: 0.72,
  validate: (candidate) => {
    const { text, anchor, start, end } = candidate;
    const from = Math.max(0, anchor - REACH);
    const isNear =
      NETWORK.hasAnyIn(text, from, anchor) ||
      NETWORK.hasAnyIn(text, end, Math.min(text.length, end + REACH));
    if (!isNear || !isName(candidate)) return false;
    const value = text.slice(start, end);
    return (
      isDistinctive(value.toLowerCase()) ||
      (SELF.test(text.slice(Math.max(0, anchor - 4), start)) &&
        isPlain(value) &&
        ENDS.test(text.slice(end, end + 12)))
    );
  },
};

const SELF = /(?:ich|ik|jag|appelle|llamo|chiamo|chamo)(?!\p{L})/u;
const ENDS = /^[ ]?(?:[.,;!)\n]|$)| (?:on|auf|bei|im|sur|en|no|na|su|sul|op|på) /u;
const SO =
  /^(?:anders|genauso|gleich|ähnlich|ebenso|auch|nicht|noch|pareil|autrement|igual|diferente|també?m|tambi[eé]n|uguale|diverso|hetzelfde|ook|likadant|annorlunda|också)$/iu;

function isPlain(value: string): boolean {
  return /^\p{L}\p{Ll}{5,24}$/u.test(value) && !SO.test(value) && !isGivenName(value);
}

/** "si fa chiamare lupo_71", "se hace llamar …", "nennt sich …": a name that no register has, whatever the network. */
export const calledOneself: Recognizer = {
  id: 'username-oneself',
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'goes go going calls chiamare chiama appeler llamar chamar nennt nannte nennen noemt noemde kallar kallade nazywa podpisuje przedstawia signe firma assina',
    ),
  },
  lead: /(?:go(?:es|ing)? by|calls? (?:him|her)self|(?<=fa(?:nno)? )chiamare|(?<=si )(?:chiama|firma)|(?<=(?:fait|font) )appeler|(?<=se )signe|(?<=se (?:hace|hacía|hacen|faz|fazia) )(?:llamar|chamar)|(?<=se )(?:firma|assina)|(?:nenn(?:t|en)|nannte) sich|noem(?:t|de) zich|kalla(?:r|de) sig|(?:nazywa|podpisuje|przedstawia) się(?: jako)?) (?:online |dort |there |da )?["'„“«‘]?\s?(?=@?\p{L}[\p{L}.]{1,24}[\d_.])/iuy,
  pattern: new RegExp(VALUE, 'uy'),
  score: 0.75,
  validate: (candidate) => {
    const value = writtenOf(candidate).toLowerCase();
    return isName(candidate) && !ENDING.test(value) && isDistinctive(value.replace('@', ''));
  },
};
