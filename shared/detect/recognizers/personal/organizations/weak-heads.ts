import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { writtenOf } from '../../written-of.ts';
import { isInMarkup } from '../in-markup.ts';
import { isGivenName } from '../names/given-names.ts';
import { isNoName } from '../names/name-shape.ts';
import { isKnownCity } from '../place/cities.ts';
import { words } from '../vocabulary.ts';
import { hasOwnName, namedBeforeHead, namedBehindHead, takeNameBefore } from './named-by-head.ts';

const END = '(?![\\p{L}\\p{M}\\d_@]|-\\p{L})';
/** Where somebody is, learns or plays. */
const PLACED =
  /(?:^|[^\p{L}])(?:at|and|from|attend(?:s|ed)?|joined|for|school is|go(?:es)? to|went to|going to|moved to|hos|från|på|i|mot|med) (?:the )?$/iu;

/** "at Temasek Secondary", "plays for Dunmore FC", "hos Perssons Bil": heads that need a word of place before the name. */
export const weakHead: Recognizer = {
  ...namedBeforeHead,
  id: 'organization-weak-head',
  effort: 20,
  trigger: {
    kind: 'word',
    words: words(
      'primary secondary high grammar assembly fc afc rfc gaa bk ik ff bil church council police',
    ),
  },
  pattern: new RegExp(`\\p{Lu}\\p{L}{1,20}${END}`, 'uy'),
  score: 0.8,
  validate: (candidate) => {
    const { text, start, end } = candidate;
    const head = text.slice(start, end);
    if (head.length < 3 && /\p{Ll}/u.test(head)) return false;
    if (!takeNameBefore(candidate)) return false;
    const name = text.slice(candidate.start, start - 1);
    if (head === 'Church') return takeSaint(candidate, name);
    if (head === 'Council' || head === 'Police') return !isAnyOffice(name);
    if (ANY_LEVEL.has(name, 0, name.length)) return false;
    return PLACED.test(text.slice(Math.max(0, candidate.start - 20), candidate.start));
  },
};

/** "at Record High", "from Button Primary". */
const ANY_LEVEL = new WordSet(
  words('record ultra full extra very all medium button color colour text brand theme new'),
);

function isAnyOffice(name: string): boolean {
  return ANY_OFFICE.has(name, 0, name.length) || name.startsWith('Police');
}

/** What stands alone before "Council" or "Police" and names none. */
const ANY_OFFICE = new WordSet(
  words(
    'county city town student security district borough parish regional village research works european shire royal railway county school church youth tribal island emergency airport university traffic local border fake thai grammar fashion secret metropolitan military french german indian italian spanish russian polish turkish chinese american canadian mexican',
  ),
);

/** "St Aidan's Church", "Holy Trinity Church"; a "Stone Church" is any. */
function takeSaint(candidate: Candidate, name: string): boolean {
  const { text, start } = candidate;
  if (text.slice(Math.max(0, start - 4), start) === 'St. ') candidate.start -= 4;
  return (
    candidate.start < start || /^(?:St|Saint|Saints|Holy|Sacred|Christ|Trinity)(?: |$)/.test(name)
  );
}

const KIN_BEFORE = /(?<=(\p{Lu}[\p{L}’-]{1,30}) (?:&|and|und|et|y|e|en|och|i) )/uy;

/** "Kellaway & Sons", "Garcin et Fils", "De Wit en Zonen". */
export const namedWithKin: Recognizer = {
  ...namedBeforeHead,
  id: 'organization-kin',
  trigger: {
    kind: 'word',
    words: words(
      'sons daughters kollegen partner associés söhne sohn fils hijos figli filhos zonen zoon söner synowie',
    ),
  },
  pattern: new RegExp(`\\p{Lu}\\p{L}{2,20}(?! of )${END}`, 'uy'),
  score: 0.8,
  validate: (candidate) => {
    KIN_BEFORE.lastIndex = candidate.start;
    const name = KIN_BEFORE.exec(candidate.text)?.[1];
    return name !== undefined && !KIN.has(name, 0, name.length) && takeNameBefore(candidate);
  },
};

const KIN = new WordSet(
  words(
    'sons daughters mothers fathers brothers husbands wives parents töchter mütter väter freunde pères frères padres madres pais mães padri madri vaders moeders kunden',
  ),
);

const OF = '(?:University|Bank|Diocese|Archdiocese|Ministry|Rotary Club|Lions Club) of (?:the )?';
const NAME = '\\p{Lu}[\\p{L}\\p{M}’-]{1,24}';

/** "University of Leeds", "Rotary Club of Kingsmead". */
export const namedByOf: Recognizer = {
  id: 'organization-of',
  effort: 4,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words('university bank diocese archdiocese ministry rotary lions'),
  },
  notAfter: /[\w@/.'’-]/,
  pattern: new RegExp(`${OF}${NAME}(?: (?:(?:and|of) )?${NAME}){0,2}${END}`, 'uy'),
  score: 0.86,
  validate: (candidate) =>
    !isInMarkup(candidate) && !writtenOf(candidate).endsWith('Applied Sciences'),
};

const CAPITAL_BEFORE = /(?<=(?<![\p{L}\d@./’-])(\p{Lu}[\p{Ll}-]{2,24}) )/uy;
/** A genitive, a town, or a capital that begins no sentence. */
function isNamedPlace(text: string, at: number, name: string): boolean {
  return (
    name.endsWith('s') ||
    isKnownCity(name) ||
    /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** Swedish words with which a sentence begins before a house of any name. */
const ANY_SWEDISH = new WordSet(
  words(
    'sveriges landets stadens dagens barnens hur flera tre två många finns gratis varje vårt vårat våra vilken vilket samma ditt deras hans hennes detta denna den det alla hela nästa annan annat någon något ingen inget kommunal svensk svenska ny nytt stor stort liten litet bra gammal lokal privat också även vid från till om men eftersom när som inom utanför mellan varför idag både endast bara där dessa svenskt regional regionalt en ett er ert ers',
  ),
);

/** "Sollefteå sjukhus", "Tjörns församling", "Malmö kommun": Swedish writes the head small. */
export const namedBeforeSmallHead: Recognizer = {
  id: 'organization-small-head',
  effort: 5,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words(
      'sjukhus lasarett församling pastorat kommun universitet tingsrätt sjukhuset skola förskola friskola högskola folkhögskola vårdcentral äldreboende begravningsbyrå hembygdsförening idrottsförening hälsocentral bibliotek musikskola kulturskola ridklubb ridskola båtklubb golfklubb advokatbyrå',
    ),
  },
  notAfter: /[^ ]/,
  pattern: new RegExp(`\\p{Ll}{5,17}${END}`, 'uy'),
  score: 0.86,
  validate: (candidate) => {
    const { text, start } = candidate;
    CAPITAL_BEFORE.lastIndex = start;
    const name = CAPITAL_BEFORE.exec(text)?.[1];
    if (name === undefined || ANY_SWEDISH.has(name, 0, name.length) || isNoName(name)) return false;
    if (!isNamedPlace(text, candidate.start - name.length - 1, name)) return false;
    // "Karolinska sjukhuset" is one, "Nya sjukhuset" is any.
    if (text.startsWith('sjukhuset', start) && !name.endsWith('ska')) return false;
    candidate.start = start - name.length - 1;
    return !isInMarkup(candidate);
  },
};

/** "på Björkskolan", "går i Vallaskolan": a house that is one word. */
export const schoolInOneWord: Recognizer = {
  id: 'organization-one-word',
  effort: 3,
  type: 'ORGANIZATION',
  trigger: { kind: 'word', words: ['på', 'från'] },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{2,4} /iuy,
  pattern: new RegExp(
    `\\p{Lu}\\p{Ll}{2,14}(?:skolan|förskolan|gymnasiet|sjukhuset|kyrkan|hemmet|gården)${END}`,
    'uy',
  ),
  score: 0.76,
  validate: ({ text, start }) =>
    !/^(?:Grund|Folkhög|Hög|För|Musik|Stor|Special|Dom)/.test(text.slice(start, start + 8)),
};

/** "ins Marienhospital", "im Josefsstift": the same in German, after saints. */
export const hospitalInOneWord: Recognizer = {
  id: 'organization-saint-hospital',
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words('hospital krankenhaus klinik klinikum stift').flatMap((house) =>
      words(
        'marien josefs josephs elisabeth vinzenz franziskus antonius katharinen luisen theresien',
      ).map((saint) => saint + house),
    ),
  },
  notAfter: /[\w@/.-]/,
  pattern: new RegExp(`\\p{Lu}\\p{Ll}{8,22}(?: \\p{Lu}\\p{Ll}{2,20}(?=[,.]))?${END}`, 'uy'),
  score: 0.86,
};

const HYPHENATED =
  /(?<=(?<![\p{L}\d@./’-])((?:St\.|\p{Lu}\p{Ll}{1,20})-(?:\p{Lu}[\p{Ll}.]{1,20}-){0,2}))/uy;
const FAMOUS = new WordSet(
  words(
    'st st. sankt geschwister goethe schiller humboldt lessing heine fontane marien pestalozzi montessori dr',
  ),
);

/** "Astrid-Lindgren-Schule", "St.-Elisabeth-Krankenhaus": German names a house after somebody, with hyphens. */
export const calledAfter: Recognizer = {
  id: 'organization-called-after',
  effort: 5,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: words(
      'schule grundschule realschule gesamtschule gymnasium kolleg akademie universität hochschule institut krankenhaus hospital klinikum klinik stift stiftung heim haus kita kindergarten apotheke kirche gemeinde werk',
    ),
  },
  notAfter: /[^-]/,
  pattern: new RegExp(`\\p{Lu}\\p{Ll}{3,14}${END}(?: \\p{Lu}\\p{Ll}{2,20}(?=[,.]))?`, 'uy'),
  score: 0.86,
  validate: (candidate) => {
    const { text, start } = candidate;
    HYPHENATED.lastIndex = start;
    const name = HYPHENATED.exec(text)?.[1];
    if (name === undefined) return false;
    const first = name.slice(0, name.indexOf('-'));
    if (!FAMOUS.has(first, 0, first.length) && !isGivenName(first)) return false;
    candidate.start = start - name.length;
    return !isInMarkup(candidate);
  },
};

const AMONG =
  /(?:^|[^\p{L}])(?:im|beim|vom|den|dem|der|à l['’]|de l['’]|au|du|l['’]|w|z|bij|op|van|för|nel|del|al|no|do|el)(?: |(?<=['’]))$/iu;

const SURE = /^(?:OSP|LZS|UKS|RKVV|SpVgg|Vf[BL]|(?:OBS|CBS|RKBS) (?:De|Het) ) ?/;

/** "im TSV Grünwald", "à l'AS Monfleury", "w KS Orkan": a club by its letters. */
export const clubByLetters: Recognizer = {
  ...namedBehindHead,
  id: 'organization-club',
  effort: 12,
  trigger: {
    kind: 'word',
    words: words(
      'tsv sv fc vfb vfl tus djk ssv sc spvgg as us asd ks lks mks lzs uks osp vv rkvv fk obs cbs rkbs',
    ),
  },
  notAfter: /[\w@/.-]/,
  pattern: new RegExp(
    `(?:TuS|Vf[BL]|SpVgg|[A-Z]{2,4})(?: \\d{2,4})?(?: \\p{Lu}\\p{Ll}[\\p{L}-]{0,24}){1,3}(?: \\d{2,4})?${END}`,
    'uy',
  ),
  score: 0.82,
  validate: (candidate) =>
    (SURE.test(candidate.text.slice(candidate.start, candidate.start + 9)) ||
      AMONG.test(candidate.text.slice(Math.max(0, candidate.start - 7), candidate.start))) &&
    hasOwnName(candidate),
};
