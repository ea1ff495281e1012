import { isWordCode } from '../../../engine/chars.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';

/** Numbers as they are dictated, from three on: "one" and "two" are words of much else. */
const EN =
  '(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const DE =
  '(?:(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const FR =
  '(?:(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|quatre[- ]vingts?)(?:(?:[- ]et)?[- ](?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize))?|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)';
const ES =
  '(?:(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|veinti(?:ún|dós|trés|cuatro|cinco|séis|seis|siete|ocho|nueve)|dieci(?:séis|seis|siete|ocho|nueve)|veinte|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince)';
const PT =
  '(?:(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)(?: e (?:um|dois|duas|três|quatro|cinco|seis|sete|oito|nove))?|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|c?quatorze|catorze|quinze|dez[ae]sseis|dez[ae]ssete|dezoito|dez[ae]nove)';
const IT =
  '(?:(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aei]?(?:uno?|due|tré|tre|quattro|cinque|sei|sette|otto|nove)?|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove)';
const NL =
  '(?:(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:der|veer|vijf|zes|zeven|acht|negen)tien|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)';
const SV =
  '(?:(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)';
const PL =
  '(?:(?:dwadzieścia|trzydzieści|czterdzieści|(?:pięć|sześć|siedem|osiem|dziewięć)dziesiąt)(?: (?:jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć))?|(?:trzy|czter|pięt|szes|siedem|osiem|dziewięt)naście|jedenaście|dwanaście|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć)';

/** Number words of nine languages, with the blank or hyphen behind them. */
export const NUMBER = `(?:${[EN, DE, FR, ES, PT, IT, NL, SV, PL].join('|')})[ -]`;
const NUMBER_BEFORE = new RegExp(`(?<![\\p{L}\\d-])${NUMBER}$`, 'iu');
const LONGEST_NUMBER = 32;

const ENDING = 4;
/** The last letters of their last words: most words are told to be no number by these. */
const ENDINGS = new WordSet(
  words(`
    aalf acht adue anta ante anti asei atre atro atré auno bzig cinq deux dez dici diez dix
    doce dois dos doze drei drie duas dwa eben echs edem eden edue egen eize elf elva elve enta
    ente enti enty esei etre etré ette euno even eści fem five four ftig fyra fzig fünf ghty
    hree htig huit hzig idue idós ieci iete ifty ight ince inco ingt inta inte inze irty isei
    itre itré iuno ixty ißig jugo mtio mton nety neuf neun ngts nine nio nove nque ntig ntun
    nzig ocho oett ofem oito once one onio onze orce orty orze osex osju otre otto otvå ouze
    pięć rant rece rent reze rois rtig rtio rton rzig sant sei seis sept sete sex siem six siąt
    sięć sju ssig stig séis tant taun tdue teen ten tery teun tien tio tiun tiún tolv tre tres
    trzy trés três tsei ttio tton ttre ttro ttré tuno two tzig uant ueve um un une uno vant
    vent vier vijf więć wölf xtio xton zehn zes ześć åtta ścia ście`),
);

/** "forty-two " where it ends at `end`, with what divides it from the next word; undefined where no number word does. */
export function numberBefore(text: string, end: number): string | undefined {
  const last = end - 1;
  let start = last;
  while (start > 0 && last - start < ENDING && isWordCode(text.charCodeAt(start - 1))) start--;
  if (!ENDINGS.has(text, start, last)) return undefined;
  return NUMBER_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_NUMBER), end))?.[0];
}
