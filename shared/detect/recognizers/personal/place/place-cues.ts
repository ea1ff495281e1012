import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from '../names/given-names.ts';
import { withPlain, words } from '../vocabulary.ts';
import { isKnownCity } from './cities.ts';
import { PLACE_NAME, placeAt } from './place-name.ts';
import { isListedTown } from './towns/index.ts';

const LABELS = withPlain(
  words(`city town country county province birthplace hometown residence nationality_country ort wohnort geburtsort stadt bundesland staat land ville pays commune département région
    ciudad localidad provincia país municipio población cidade distrito concelho freguesia município estado città comune paese provincia regione
    plaats woonplaats geboorteplaats stad gemeente postort hemort födelseort län kommun miasto miejscowość kraj województwo gmina region state location
    comuna colonia fraccionamiento barrio bairro quartier stadtteil ortsteil wijk stadsdel frazione località dzielnica suburb village parish native naturalidade municipalité miejsce urodzenia lugar luogo lieu sede site unidade planta`),
);
const VALUE =
  "\\p{Lu}(?:[\\p{L}-]|['’](?=\\p{L})){1,30}(?:[ -](?:(?:de|del|de la|la|las|los|do|da|di|am|an der|im|of|and|y|e|der)[ ])?\\p{Lu}(?:[\\p{L}-]|['’](?=\\p{L})){0,30}){0,4}";
const END = '(?=[ ]?(?:[.](?![\\p{L}\\d])|[,;/|"\'`”<)\\n\\r\\t}(]|$)|[ ]{2}|[ ][-–])';

/** "City: Springfield", "Wohnort: Bad Homburg", "País: España", `"country": "Portugal"`. */
export const placeField: Recognizer = {
  id: 'location-field',
  type: 'LOCATION',
  trigger: { kind: 'word', words: LABELS },
  notAfter: /[\w@.$]/,
  lead: /\p{L}{3,18}(?:[ ]?\/[ ]?\p{L}{3,14}|[ ](?:of birth|of residence|name|de naissance|de nacimiento|de residencia|urodzenia|zamieszkania|di nascita|di residenza|de nascimento))?["'`]?[ ]?(?:[:=]|=>)[ \t]{0,4}["'`“„]?/iuy,
  pattern: new RegExp(`${VALUE}${END}`, 'uy'),
  score: 0.85,
  validate: (candidate) => !isCode(candidate),
};

const CODE =
  /^(?:String|Number|Object|Boolean|Array|Map|None|Null|True|False|Date|Any|Enum|Type|State|Props|Optional|Required|Unknown|The|This|Click|Select|Enter|Choose|Your|All|Other|Default|Symbol|Conference|Online|Remote|Zoom|Home|Office)(?!\p{Ll})/u;
/** Labels of programs and meetings too: only beside other parts of an address. */
const WEAK_LABEL =
  /^(?:state|location|region|land|staat|estado|stato|distrito|province)(?!\p{L})/iu;
/** Labels of rooms, pages and firms too: only before the name of a town. */
const VAGUE_LABEL =
  /^(?:lugar|luogo|lieu|sede|site|unidade|planta|village|native|parish|miejsce|colonia|wijk)(?!\p{L}| (?:di|de|da|do) na)/iu;
const ADDRESS_PARTS =
  /(?<!\p{L})(?:city|zip|country|postal|postcode|plz|ort|cep|cp|cap|ciudad|città|ville|street|address)(?!\p{L})/iu;

/** Types, constants and calls behind a label. */
function isCode({ text, anchor, start, end }: Candidate): boolean {
  const label = text.slice(anchor, start);
  const isQuoted = /["'`“„]$/.test(label);
  if (
    CODE.test(text.slice(start, end)) ||
    (!isQuoted && (label.includes('=') || /\p{Ll}\p{Lu}/u.test(text.slice(start, end))))
  )
    return true;
  if (VAGUE_LABEL.test(label)) return !isListedTown(text.slice(start, end));
  if (!WEAK_LABEL.test(label) || isKnownCity(text.slice(start, end))) return false;
  return !ADDRESS_PARTS.test(
    text.slice(Math.max(0, anchor - 48), anchor) + text.slice(end, end + 48),
  );
}

/** `9 maart 1774 `, `3. Mai 1890 `, `1826 `. */
const DAY = '(?:\\d{1,2}[. ]{1,2}(?:\\p{L}{3,10}|\\d\\d)[. ]{1,2}\\d{4} |\\d{4} )?';

const LIVES = [
  "(?<=(?<!\\p{L})(?:i|we|he|she|they|who|family|parents|wife|husband|son|daughter|brother|sister|mother|father|friend|currently|still|now|also|i['’]m|he['’]s|she['’]s|we['’]re|am|is|are|originally|been)[ ])(?:liv(?:e|es|ed|ing)|reside[sd]?|residing|stay(?:ing)?|based|grew up|moved)(?: here| back| over)? (?:in|to|near|outside)",
  "(?<=(?<!\\p{L})(?:i['’]m|i am|he is|she is|he['’]s|she['’]s|we['’]re|we are|they are|they['’]re|i come|he comes|she comes|we come|they come|originally|born and raised)[ ])from",
  '(?:wohne|wohnt|wohnen|lebe|lebt|leben|komme|kommt|stamme|stammt|wohnhaft)(?: seit \\p{L}{3,8}| jetzt| derzeit)? (?:in|aus|bei)',
  '(?:habite|habitons|habitent|vis|vit|vivons|réside|demeurant)(?: \\p{Ll}{3,10})? à',
  'habite(?=[ ]\\p{Lu})',
  '(?:habite|habitons|habitent|vis|vit|vivons|viens|vient|réside|demeurant)(?: actuellement)? (?:à|de|en|au|près de)',
  '(?:vivo|vive|viven|vivimos|resido|reside|soy|nací)(?: actualmente)? (?:en|de)',
  '(?:moro|mora|moramos|resido|reside|vivo|vive|sou|nasci) (?:em|no|na|de|do|da)',
  '(?:abito|abita|abitiamo|vivo|vive|vengo|risiedo|residente) (?:a|in|da)',
  '(?:woon|woont|wonen|kom|komt) (?:nu )?(?:in|uit)',
  '(?:bor|kommer)(?: nu)? (?:i|från)',
  '(?:mieszkam|mieszka|mieszkamy|pochodzę|pochodzi) (?:w|we|z|ze)',
  '(?:born and raised|born) (?:and raised )?in',
  'geboren (?:am \\d{1,2}\\.[ ]?(?:\\d{1,2}\\.[ ]?|\\p{L}{3,9} )\\d{4} )?(?:in|te)',
  '(?:née?|originaires?) (?:le \\d{1,2}(?:er)?[ ./](?:\\p{L}{3,9}|\\d\\d)[ ./]\\d{4} )?(?:à|de)',
  '(?:nacid[oa]|natural|procedente|oriund[oa]|originari[oa]|vecin[oa]|nascid[oa]|proveniente) (?:el \\d{1,2} de \\p{L}{4,10} de \\d{4} )?(?:en|de|em|do|da|di)',
  'nat[oaie] (?:il \\d{1,2}(?:°|º)?[ /.](?:\\p{L}{4,9}|\\d\\d)[ /.]\\d{4} )?ad?',
  '(?:urodzon[yaą]|ur\\.|zam\\.|zamieszkał[yaą])(?: \\d{1,2}[. ](?:\\p{L}{4,13}|\\d\\d)[. ]\\d{4}(?: r\\.)?)? we?',
  'född (?:den \\d{1,2} \\p{L}{3,9} \\d{4} )?i',
  `(?:född|f\\.|döpt|flytta(?:r|de|t)) (?:den )?(?:\\d{4}-\\d\\d-\\d\\d |${DAY})?(?:i|till|från)`,
  `(?:gedoopt|verhuisde?n?) (?:op )?${DAY}(?:te|in|naar)`,
  `(?:getauft|verzogen|umgezogen) (?:am )?${DAY}(?:in|zu|nach)`,
  `(?:bautizad[oa]|fallecid[oa]|batizad[oa]|falecid[oa]|emigrou|emigró) ${DAY}(?:en|em|a|para)`,
  `(?:baptisée?|inhumée?|battezzat[oa]|sepolt[oa]|emigrat[oa]) (?:le |il )?${DAY}(?:à|ad?)`,
  `(?:ochrzczon[yaą]|pochowan[yaą]|wyemigrowała?) ${DAY}(?:w|we|do)`,
  '(?:emigrated|relocated|bapti[sz]ed|buried) (?:in|to)',
  '(?:place of birth|geburtsort|lieu de naissance|lugar de nacimiento|local de nascimento|naturalidade|luogo di nascita|geboorteplaats|födelseort|miejsce urodzenia)[ ]{0,7}',
].join('|');

/** Where all is in capitals, so is every word: only a town will do. */
function isShouted(name: string): boolean {
  return /^\p{Lu}{2,}(?:[ -]\p{Lu}+)*$/u.test(name) && !isListedTown(name) && !isKnownCity(name);
}

/** "I live in X", "wohne in X", "j'habite à X", "vivo en X", "mieszkam w X". */
export const placeOfLiving: Recognizer = {
  id: 'location-living',
  effort: 8,
  type: 'LOCATION',
  trigger: {
    kind: 'word',
    words: withPlain(
      words(`live lives lived living reside resides residing stay staying based grew moved from wohne wohnt wohnen lebe lebt leben komme kommt stamme stammt wohnhaft
      habite habitons habitent vis vit vivons viens vient réside demeurant vivo vive viven vivimos resido soy nací moro mora moramos sou nasci abito abita abitiamo vengo risiedo residente
      woon woont wonen kom komt bor kommer mieszkam mieszka mieszkamy pochodzę pochodzi born geboren né née originaire originaires nacido nacida natural procedente oriundo oriunda
      originario originaria vecino vecina nascido nascida proveniente nato nata nati urodzony urodzona urodzoną ur zam zamieszkały zamieszkała född f döpt flyttar flyttade flyttat gedoopt verhuisd verhuisde verhuisden getauft verzogen umgezogen bautizado bautizada fallecido fallecida batizado batizada falecido falecida
      emigrou emigró baptisé baptisée inhumé inhumée battezzato battezzata sepolto sepolta emigrato emigrata ochrzczony ochrzczona pochowany pochowana wyemigrował wyemigrowała emigrated relocated baptised baptized buried place geburtsort lieu lugar local naturalidade luogo geboorteplaats födelseort miejsce`),
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`(?:${LIVES})[ ]`, 'iuy'),
  pattern: new RegExp(PLACE_NAME, 'uy'),
  score: 0.82,
  validate: (candidate) => {
    const { text, start } = candidate;
    candidate.end = start + placeAt(text, start).length;
    const { end } = candidate;
    return (
      !isGivenName(text.slice(start, end)) &&
      !isShouted(text.slice(start, end)) &&
      !/^\.? ?(?:\p{Lu}[\p{L}.]* ){0,3}(?:n\.? )?\d/u.test(text.slice(end, end + 28)) &&
      !/^(?:The|Der|Die|Das|Den|Dem|My|Our|Mr|Mrs|Dr|Herr|Frau|God|Hell|Heaven|Production|React|Node|Python|Java|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u.test(
        text.slice(start, end),
      )
    );
  },
};
