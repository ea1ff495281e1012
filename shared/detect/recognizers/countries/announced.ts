import type { Recognizer } from '../../engine/recognizer.ts';
import type { EntityType } from '../../entity-types/index.ts';

/** What people call a kind of number, in the languages spoken first, and what may follow the word. */
interface Announcement {
  type: EntityType;
  id: string;
  /** Words that are said for little else; they trigger. */
  words: string;
  /** Regular-expression source of the phrases that really announce one; starts at the word. */
  phrases: readonly string[];
}

/** "passport, number …" */
const COMMA = '(?:,(?=[ ](?:number|numéro|número|numero|nummer|numer|no|nr|n[º°.])))?';
const NUMBER =
  '(?:[ _-]?(?:card|book|id))?(?:[ _-]?(?:number|numbers|no|num|nr|nº|n°|n\\.º|#|id|numéro|número|numero|nummer|numer|code|código|codice)(?!\\p{L}))?\\.?';
/** "passaporte em Curitiba, número …": a place, where a word for "number" follows. */
const PLACE =
  '(?:[ ](?:in|at|im|am|bei|à|au|en|a|em|no|na|op|te|i|på|w|we)(?:(?:[ ][^\\s\\d.,;:]{1,20}){1,4},|(?:[ ][^\\s\\d.,;:]{1,20}){1,2})(?=[ ](?:número|numéro|number|nummer|numero|numer|nr|no|n[º°.])(?!\\p{L})))?';
/** "is", "ist", "est" and the like, and what stands between. */
const LINK =
  '(?:[ \\u00a0](?:is|ist|lautet|war|was|est|es|é|è|sono|sunt|är|jest|to|of|von|de|del|do|n[°º.]|nr\\.?|no\\.?|number|numéro|número|numero|nummer|numer|#)(?!\\p{L})){0,4}';
/** "B, BE", "Klasse B", "kat. C": what a licence is for. */
const CATEGORY =
  '(?:(?:[ :]{1,2})(?:(?:klassen?|kl\\.?|kat\\.?|cat\\.?|cat[ée]gor[yi][ea]?|categoria|kategori[ai]|behörighet|klass) ?)?[A-E]\\d?E?(?:(?:, ?|/|\\+| )[A-E]\\d?E?(?!\\p{L})){0,4}(?![\\p{L}\\d]),?)?';
/** "(nr. 4711)". */
const BRACKET = '(?:(?<=\\()(?:n[ro]|no|n[°º]|n\\.º|number|nummer)[.:]{0,2} ?)?';
const SEPARATOR =
  '["\']?[ \\u00a0]{0,3}(?:[:=#]|[–-](?=[ ])|,(?= [A-Z]{1,3}\\d{2}[A-Z0-9]{4,7}(?!\\w)))?[ \\u00a0]{0,3}["\'(]?' +
  BRACKET;
/** "van koper (Jan Smit):", "of the driver:": whose it is, up to a colon. */
const OWNER =
  '(?:[ ](?:of|van|von|vom|de|du|des|del|do|da|di|della|av|för)(?:[ ][^\\s\\d.,;:()]{1,20}){1,3}(?:[ ]\\([^()\\d\\n]{1,28}\\))?(?=[ ]?:))?';
const GLUE = new RegExp(`${PLACE}${COMMA}${NUMBER}${OWNER}${LINK}${SEPARATOR}`, 'iuy');
const LICENCE_GLUE = new RegExp(`${CATEGORY}${COMMA}${NUMBER}${OWNER}${LINK}${SEPARATOR}`, 'iuy');

const PASSPORTS =
  '(?:passports|pässe|passeports|pasaportes|passaportes|passaporti|paspoorten|passen|paszporty)(?: (?:n[ro]s?\\.?|n[°º]|numbers|nummern|numéros|números|numeri|nummers|numery))?';
const PASSPORT_SHAPE = '(?:[A-Z]{1,3}\\d{6,8}|\\d{2}[A-Z]{2}\\d{5}|\\d{9})';

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    id: 'announced-passport',
    type: 'PASSPORT',
    words:
      'passport passports passportnumber passportno pp reisepass reisepassnummer passnummer passnr passeport pasaporte ' +
      'passaporte passaporto paspoort paspoortnummer paspoortnr pass passet passets passes passen pasie paszport paszportu paszportem paszporcie documento ' +
      'passports pässe passeports pasaportes passaportes passaporti paspoorten paszporty',
    phrases: [
      // Whose it is, or the line's end, where a number as passports have it follows.
      '(?:reisepass|passport|passeport|pasaporte|passaport[eo]|paspoort|paszport)(?: \\p{L}{2,4})? \\p{L}{3,20}(?= [A-Z]{1,3}\\d{6,9}(?!\\w))',
      '(?:reisepass|passport|passeport|pasaporte|passaport[eo]|paspoort|paszport)\\s{0,2}\\n(?:n[ro]?[.°º]{0,2})?(?= ?[A-Z]{1,3}\\d{6,9}(?!\\w))',
      'passport(?:number|no)?',
      'passports(?::? \\p{L}{2,5})?(?=:? [A-Z]{1,3}\\d{2,9}[A-Z0-9]{0,7}(?!\\w))',
      'pp(?=\\.? ?(?:no|nr|number|#)[.:]{0,2} ?[A-Z]{1,3}\\d{6,8}(?!\\w))\\.?',
      'reisepass(?:nummer|nr)?',
      'pass(?:nummer|nr)',
      'pass(?=[ -]?(?:nummer|nr|number|no)(?!\\p{L}))',
      '(?<=(?:[,(;\\n] ?|mitt |ditt |hans |hennes |mein |ihr |sein ))pass(?:et)?(?=:? [A-Z]{0,2}\\d{7,8}(?!\\w| (?:to|into|as)))',
      '(?<=(?<!\\p{L})(?:i|enligt) )passet(?=:? [A-Z]{0,2}\\d{7,8}(?!\\w))',
      'documento(?=:? Y[AB]\\d{7}(?!\\w))', // Italy's passports
      '(?<=(?:rese|mans|kvinnas|arens|erns|bild på|foto av|scan of|kopia av|foto van|zijn|haar|jouw|uw) )pass?(?=:? \\d{8}(?!\\w))',
      '(?<=(?:köparens|säljarens|kundens|barnets|mannens|fruns|hennes|hans) )pass(?=:? [A-Z]{0,2}\\d{7,8}(?!\\w))',
      'pass(?=:? [A-Z]{2}\\d{6,7}(?!\\w))',
      'passeport',
      'pasaporte',
      'passaport[eo]',
      'paspoort(?:nummer|nr)?',
      'paszport(?:u|em)?|paszporcie',
      // A letter and seven or eight digits, or nine of the signs that German ones are made of.
      'pass(?:et|ets|es|en)?(?=(?: heter| nr\\.?| nummer| har nummer| är| ist| lautet)?:? \\(?(?:[A-Z]{1,2}\\d{7,8}|[CFGHJK](?=[A-Z]{0,7}\\d)[CFGHJKLMNPRTVWXYZ\\d]{7}\\d)(?!\\w))(?: heter| har nummer| nummer| är)?',
      // Of two or more, the first.
      `${PASSPORTS}(?=:? ${PASSPORT_SHAPE}(?!\\w))`,
    ],
  },
  {
    id: 'announced-licence',
    type: 'DRIVER_LICENSE',
    words:
      'driver drivers driving führerschein führerscheinnummer fuehrerschein permis carnet permiso licencia carteira ' +
      'licence license dl fs carné patentes patenti cartas lappkort rijbewijzen ' +
      'fahrerlaubnis prawem prawie körkortet körkortsnr rijbewijsnr führerscheins ' +
      'carta patente rijbewijs rijbewijsnummer rijbewijsnr körkort körkortsnummer korkort prawo prawa driverlicense driverslicense drivinglicence drivinglicense',
    phrases: [
      "(?:drivers?(?:['’]s)?|driving)[ _-]?licen[cs]e",
      'f(?:ü|ue)hrerschein(?:s|nummer|nr)?|fahrerlaubnis',
      'permis de conduire',
      'licencia de manejo',
      'permis(?: [A-E]\\d?)?(?= ?:? ?\\(?(?:n[°ºo.]{0,2} ?)?\\d{9,12}(?!\\d))',
      '(?:carnet|permiso|licencia) de con[dc]\\p{L}{3,7}',
      'carteira de (?:motorista|habilitação)',
      'carta de condução',
      'patente di guida',
      'rijbewijs(?:nummer|nr)?',
      'k[öo]rkort(?:snummer|snr|et)?',
      'praw(?:o|a|em|ie) jazdy(?: (?:kat\\.? )?[A-E]\\d?(?:, ?[A-E]\\d?){0,3},?)?',
      // Words for other papers too: the number has to be one of licences.
      'licen[cs]e,?(?=[ :]{1,2}(?:(?:no|number|nr)[.:]? |#)?(?:[A-Z]{1,2}\\d{6,14}|[A-Z]\\d{2,4}-\\d{3,5}-\\d{2,5}|[A-Z]{5}\\d{6}[A-Z\\d]{5}|\\d{3} \\d{3} \\d{3}(?=[,;.)\\n]|$))(?:-\\d{2,4})?(?! ?\\d|\\w))',
      "(?<=(?:my|his|her|their|driver(?:['’]s)?|the) )licen[cs]e(?= (?:no\\.?|number|nr) )",
      '(?<!\\w)dl(?=(?: ?(?:no|number|#))?[:.]? {0,2}(?:[A-Z]{1,2}\\d{6,14}|[A-Z]\\d{2,4}-\\d{3,5}-\\d{2,5})(?!\\w))',
      'carn[eé]t?(?=[,:]? (?:(?:n[.º°o]{1,2}|número) )?\\d{8}-?[A-Z](?!\\w))',
      'carta(?: [A-E]\\d?)?(?=[,:]? \\(?(?:(?:n[.º°o]{1,2}|número) )?[A-Z]{1,2}-\\d{5,9}(?!\\w))',
      '(?<=[ ,(])fs(?= \\d{8}(?!\\w))',
      'fs(?=[ -]?nr\\.?:? {0,2}[A-Z]\\d[A-Z0-9]{9}(?!\\w))',
      'permiso (?:de )?[a-e]\\d?(?=[,:]? \\d{8}-?[A-Z](?!\\w))',
      'permis (?:de )?[a-e]\\d?(?=[,:]? \\d{9,12}(?!\\w))',
      'licencia(?=[,:]? (?:n[.º°o]{1,2} )?\\d{9}(?!\\w))',
      'patent[ei](?: da \\p{L}{4,12})?(?=[,:]? (?:(?:n[.°o]{1,2}|numero|categoria [A-E],?) )?(?:[A-Z]{2}\\d{7}[A-Z]|U1\\w{8})(?!\\w))',
      'permis(?=[,:]? (?:n[°ºo.]{1,2} )?\\d{2}[A-Z]{2}\\d{5}(?!\\w))',
    ],
  },
  {
    id: 'announced-national-id',
    type: 'NATIONAL_ID',
    words:
      'national identity identification nationalid citizen ausweisnummer ausweis personalausweis personalausweisnummer ' +
      'personenkennzahl identité identidad identificación identidade identificação identità identiteitskaart ' +
      'identiteitsbewijs personnummer id-kort legitimation id idcard identitycard dowód dowodu bilhete cartão cédula',
    phrases: [
      'national[ _-]?(?:id(?:entity|entification)?|insurance)',
      'nationalid',
      'identity(?: (?:card|document))?(?=[ _-]?(?:number|no|card|#))',
      '(?<!(?:tax|taxpayer|fiscal|vehicle|employer|bank|device|product|process) )identification(?= (?:number|no\\b|card))',
      'id[ _-]?card',
      'identitycard',
      'citizen(?=[ _-]?(?:id|card))',
      '(?:personal)?ausweis(?:nummer|nr)?',
      'identité',
      'identidad',
      'identificación',
      'identidade',
      'identificação',
      'identità',
      'identiteits(?:kaart|bewijs)(?:nummer)?',
      'dow[óo]d(?:u)? osobist(?:y|ego)',
      'bilhete de identidade',
      'cartão de cidadão',
    ],
  },
  {
    id: 'announced-tax-id',
    type: 'TAX_ID',
    words:
      'tax taxpayer taxid tin steuernummer steueridentifikationsnummer steuer fiscal impôt fiscaal fiscale belastingnummer ' +
      'skattenummer vat btw tva umsatzsteuer ust podatkowy',
    phrases: [
      '(?:tax(?:payer)?)[ _-]?(?:id(?:entification)?|reference|ref|file|registration|number|no\\.?(?= ?\\d))',
      'taxid',
      'tin(?=[ _-]?(?:number|no|#|:))',
      'steuer(?:identifikations)?(?:nummer|nr)',
      'steuer-?(?:id(?:nr)?|identifikationsnummer|nummer|nr)',
      '(?<=(?:identifiant|num[ée]ro|n[úu]mero|identificaci[óo]n|identificação|c[óo]digo|codice) )fiscale?',
      'fiscaal (?:nummer|nr)',
      'belastingnummer',
      'skattenummer',
      'vat(?=[ _-]?(?:id|number|no|reg|registration))(?:[ _-]?reg(?:istration)?)?',
      '(?:btw|tva)(?=[ _-]?(?:nummer|nr|n|num))',
      'u(?:msatz)?st(?:euer)?[ -]?id',
      'podatkowy',
    ],
  },
];

/**
 * A number of a document: letters and digits in one piece or in groups; after a space only groups
 * of digits go on, so that words behind the number are left out.
 */
const VALUE =
  /(?:[A-Z]{1,3}(?=[ -]?\d)|[a-z]{1,2}(?=-\d{5})|[A-Za-z]{0,5}\d[A-Za-z0-9]{0,14})(?: \d{2,9}[A-Z]?|(?<=-\d{6,7}) \d(?! ?\d)|[.\-/][0-9A-Z]{1,9}){0,5}(?![\w]|[-./]\w|@)/y;
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const MIN_LENGTH = 5;
const MAX_LENGTH = 16;
const MIN_DIGITS = 4;
/** Germany's passports are nine signs without vowels, of which few may be digits. */
const GERMAN_PASSPORT = /^[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{7}\d$/;

/** "Passport no. X1234567", "numéro de passeport : 12AB34567" where no country's rule says more. */
export const ANNOUNCED: readonly Recognizer[] = [
  ...ANNOUNCEMENTS.map(announced),
  {
    id: 'announced-passport-next',
    type: 'PASSPORT',
    effort: 3,
    digitWithin: 40,
    trigger: {
      kind: 'word',
      words:
        'passports pässe passeports pasaportes passaportes passaporti paspoorten passen paszporty'.split(
          ' ',
        ),
    },
    lead: new RegExp(
      `${PASSPORTS}:? (?:${PASSPORT_SHAPE}(?:, ?| )(?:(?:and|und|et|y|e|en|och|i|oraz) )?)(?=${PASSPORT_SHAPE}(?!\\w))`,
      'iuy',
    ),
    pattern: new RegExp(`${PASSPORT_SHAPE}(?!\\w)`, 'y'),
    score: 0.78,
  },
];

function announced({ id, type, words, phrases }: Announcement): Recognizer {
  return {
    id,
    type,
    trigger: { kind: 'word', words: words.split(/\s+/) },
    lead: new RegExp(`(?:${phrases.join('|')})(?!\\p{L})`, 'iuy'),
    glue: type === 'DRIVER_LICENSE' ? LICENCE_GLUE : GLUE,
    pattern: VALUE,
    score: 0.78,
    validate: ({ text, start, end }) => isNumberLike(text.slice(start, end)),
  };
}

function isNumberLike(written: string): boolean {
  if (DATE.test(written)) return false;
  const value = written.replace(/[^0-9A-Za-z]/g, '');
  const digits = value.replace(/\D/g, '').length;
  if (value.length < MIN_LENGTH || value.length > MAX_LENGTH) return false;
  return digits >= MIN_DIGITS || (digits > 1 && GERMAN_PASSPORT.test(value));
}
