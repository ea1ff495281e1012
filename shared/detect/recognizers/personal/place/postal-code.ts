import type { Candidate, ContextRule, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isKnownCity } from './cities.ts';
import { isPlaceAt, placeAt } from './place-name.ts';
import { isBehindNameAndNumber, isBehindStreetLine, isBelowStreet } from './street-line.ts';
import { isListedTown, townEnd } from './towns/index.ts';

const ADDRESS_CONTEXT: ContextRule = {
  words:
    words(`address adresse anschrift dirección domicilio endereço morada indirizzo adres adress zip zipcode postcode postal plz postleitzahl
    postnummer postnr cap cep kod pocztowy cp ort stadt city ville ciudad cidade città plaats stad miasto localidad
    street avenue road lane straße strasse str weg platz allee rue calle avenida paseo plaza rua travessa via viale piazza corso
    straat laan plein gatan vägen ul ulica wohnt wohne wohnhaft lives live habite vive vivo mora moro abita abito woont woon bor mieszka mieszkam
    lieferung versand ship shipping deliver delivery livraison envío entrega spedizione lieferadresse headquartered`),
  score: 0.85,
};

/** First letters of British codes (Royal Mail areas). */
const UK_AREAS = new Set(
  words(`AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX
    IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY
    TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`),
);

/** `NW1 6XE`, `SW1A 1AA`: Great Britain, by its areas. */
export const britishCode: Recognizer = {
  id: 'postal-code-uk',
  effort: 2,
  type: 'POSTAL_CODE',
  trigger: { kind: 'token', min: 3, max: 3, first: '0123456789' },
  notAfter: /[^ ]/,
  pattern: /(?<=(?<![\w-])[A-Za-z]{1,2}\d[A-Za-z\d]? )\d[A-Z]{2}(?![\w-])/iy,
  score: 0.85,
  validate(candidate) {
    const { text, start, end } = candidate;
    const outward = /[a-z]{1,2}\d[a-z\d]? $/i.exec(text.slice(Math.max(0, start - 5), start));
    if (!outward) return false;
    const [area = ''] = /^[a-z]+/i.exec(outward[0]) ?? [];
    const code = outward[0] + text.slice(start, end);
    if (!UK_AREAS.has(area.toUpperCase())) return false;
    candidate.start = start - outward[0].length;
    if (code === code.toUpperCase()) return true;
    return code === code.toLowerCase() && isBelowStreet(text, candidate.start);
  },
};

/** `K1A 0B6`: Canada, where D, F, I, O, Q and U are not used. */
export const canadianCode: Recognizer = {
  id: 'postal-code-ca',
  type: 'POSTAL_CODE',
  trigger: { kind: 'token', min: 3, max: 3, first: '0123456789' },
  notAfter: /[^ ]/,
  pattern:
    /(?<=(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] )\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/iy,
  score: 0.85,
  validate(candidate) {
    candidate.start -= 4;
    const { text, start, end } = candidate;
    const code = text.slice(start, end);
    if (code === code.toUpperCase()) return true;
    return code === code.toLowerCase() && isBelowStreet(text, start);
  },
};

/** The states of the United States by their two letters, as the source of a pattern. */
export const STATES =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming';

/** `CA 94103`, `Texas 77415-0027`: a ZIP code behind its state. */
export const zipBehindState: Recognizer = {
  id: 'postal-code-us',
  effort: 3,
  type: 'POSTAL_CODE',
  trigger: { kind: 'digits', min: 5, max: 5 },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?<=(?:(?<![\\w-])(?:${STATES})|(?:${STATE_NAMES}))[,.]? )\\d{5}(?:-\\d{4})?(?![\\w]|[-.,/:]\\d)`,
    'y',
  ),
  score: 0.85,
  validate: ({ text, start }) => STATE_IN_PLACE.test(text.slice(Math.max(0, start - 40), start)),
};

/** A town stands before its letters, or nothing does: "nie, WA 12345" is of no state. */
const STATE_IN_PLACE =
  /(?:\p{L}{4}|(?:^|[\n\t|>"(:;-]\s?|\p{Lu}[\p{L}.'’-]*,?[ ]{1,2}|\d[, ]{1,2})[A-Z]{2})[,.]? $/u;

/** `94103-1234` where an address is spoken of. */
export const zipPlusFour: Recognizer = {
  id: 'postal-code-zip4',
  effort: 3,
  type: 'POSTAL_CODE',
  trigger: { kind: 'digits', min: 5, max: 5, next: '-' },
  notAfter: /[\w.+/#-]/,
  pattern: /\d{5}-\d{4}(?![\w-]|\.\d)/y,
  score: 0,
  context: ADDRESS_CONTEXT,
};

/** `10115 Berlin`, `75002 Paris`, `1012 AB Amsterdam`, `31-042 Kraków`, `1250-096 Lisboa`, `114 55 Stockholm`: digits before a place. */
export const codeBeforePlace: Recognizer = {
  id: 'postal-code-place',
  effort: 8,
  hitEffort: 3,
  type: 'POSTAL_CODE',
  trigger: [
    { kind: 'digits', min: 4, max: 5, next: ' ,-;', digitsAfter: [0, 3] },
    { kind: 'digits', min: 2, max: 3, next: '- ', digitsAfter: [2, 3] },
  ],
  notAfter: /[\w.+/#$€£:-]/,
  pattern:
    /(?:\d{5}|[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4}|\d{2}-\d{3}|\d{3} \d{2})(?=(?: {1,2}|[,;] ?)(?:[\p{L}'’]{3}|['’]s-|\p{Lu}\p{L}[ ]\p{Lu}))(?![\w-])/uy,
  score: 0.85,
  validate: ({ text, start, end }) =>
    !isCounted({ text, start, end }) &&
    ((isDistinctive(text, start, end) && hasPlaceBehind(text, end)) ||
      isKnownCity(text.slice(end, end + 24).replace(/^[ ,;]+/, '')) ||
      isListedTown(placeBehind(text, end))),
};

/** Poland's form is that of part numbers too, but not where an item or a line begins. */
function isDistinctive(text: string, start: number, end: number): boolean {
  const code = text.slice(start, end);
  if (DISTINCTIVE.test(code)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return /^\d\d-\d{3}$/.test(code) && /(?:[,;>|]\s?|\n)$/.test(before);
}

/** Brazil, Portugal and the Netherlands: hardly anything else is written so before a capital. */
const DISTINCTIVE =
  /^(?:(?:\d{5}|\d{4})-\d{3}|(?!(?:19|20)\d\d )[1-9]\d{3} ?(?!AM|PM|AD|BC|CE|[KMGT]B|HD|HP|PS|EU|US|UK|ST|ND|RD|TH|KM|KG|CM|MM)[A-Z]{2})$/;

/** The same before any place where an address is spoken of or a street line stands before. */
export const codeInAddress: Recognizer = {
  ...codeBeforePlace,
  id: 'postal-code-address',
  effort: 6,
  score: 0,
  context: ADDRESS_CONTEXT,
  validate: (candidate) =>
    isAfterStreet(candidate) &&
    !isCounted(candidate) &&
    hasPlaceBehind(candidate.text, candidate.end),
};

/** The same behind a street line: "Musterweg 5, 79639 Grenzach", "Chemin des Vignes 9, 1295 Mies". */
export const codeBehindStreet: Recognizer = {
  ...codeBeforePlace,
  id: 'postal-code-street',
  effort: 10,
  validate: (candidate) =>
    (isCounted(candidate)
      ? isYearOfTown(candidate)
      : hasPlaceBehind(candidate.text, candidate.end)) &&
    (isBehindStreetLine(candidate.text, candidate.start) || isSecondLine(candidate)),
};

/** "Meir 78, 2000 Antwerpen": what could be a year, before a town that ends the clause. */
function isYearOfTown({ text, start, end }: Candidate): boolean {
  if (!/^(?:19|20)\d\d$/.test(text.slice(start, end)) || isUnitBehind(text, end)) return false;
  const at = behindGap(text, end);
  const town = townEnd(text, at);
  return town > 0 && /^(?:[,.;)\n]|$)/.test(text.slice(town, town + 1));
}

/** "Hubel 3", then "3534 Signau" and no more in the line below. */
function isSecondLine({ text, start, end }: Candidate): boolean {
  if (!/\n[ \t]*$/.test(text.slice(Math.max(0, start - 8), start))) return false;
  const place = placeBehind(text, end);
  return (
    /^(?:\n|\r|$)/.test(text.slice(end + 1 + place.length, end + 2 + place.length)) &&
    isBehindNameAndNumber(text, start)
  );
}

/** `621 92 Visby` right behind a comma: in Sweden, where the text is Swedish. */
export const swedishCode: Recognizer = {
  id: 'postal-code-se',
  effort: 2,
  type: 'POSTAL_CODE',
  trigger: { kind: 'digits', min: 3, max: 3, next: ' ', digitsAfter: [2] },
  notAfter: /[^ \n;>]/,
  pattern: /(?<=[,;>] ?|\n)[1-9]\d{2} \d{2}(?= \p{Lu}[\p{L}])/uy,
  score: 0,
  context: {
    words: words(
      'adress adressen gatan vägen gränd född personnummer bor bostad lgh och är jag på säljare köpare telefon mejl postadress',
    ),
    score: 0.75,
  },
  validate: ({ text, end }) => !isUnitBehind(text, end) && hasPlaceBehind(text, end),
};

/** The name behind a code: after a space, a comma or a semicolon. */
function placeBehind(text: string, at: number): string {
  return placeAt(text, behindGap(text, at));
}

function hasPlaceBehind(text: string, at: number): boolean {
  return isPlaceAt(text, behindGap(text, at));
}

function behindGap(text: string, at: number): number {
  return text[at + 1] === ' ' ? at + 2 : at + 1;
}

/** A comma, a line break, a house number or the start of a field right before. */
function isAfterStreet({ text, start }: Candidate): boolean {
  return /(?:^|[,\n;|·(:"']|\d[a-zA-Z]?[.,]?|\p{L}\.?,| [-–]| in| à| en| em| a| w| i| te)[ \t]*$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

const UNITS =
  /^(?:Euro?s?|EUR|USD|CHF|PLN|SEK|Dollars?|Stück|Einwohner|Menschen|Personen|Mitarbeiter|Jahre|Tage|Stunden|Minuten|Uhr|Meter|Kilometer|Punkte|Zeichen|Wörter|Kilom[eè]tres?|Visiteurs|Personnes|Habitants|Mensen|Kronor|Watt?|Watów|Articoli|Teilnehmer|Teile|Schritte|Gäste|AD|BC|CE|AM|PM|MB|GB|TB|KB|HD|KM|KG|The|This|We|In|On|If|It)(?!\p{L})/u;

/** Whether the number is a year, an amount, or numbers a standard or a page. */
export function isCounted({
  text,
  start,
  end,
}: Pick<Candidate, 'text' | 'start' | 'end'>): boolean {
  const code = text.slice(start, end);
  if (/^(?:19|20)\d\d$/.test(code)) return true;
  if (STANDARD.test(text.slice(Math.max(0, start - 10), start))) return true;
  // Decimals: "0,0200 mol".
  if (code.startsWith('0') && /\d,$/.test(text.slice(start - 2, start))) return true;
  if (isUnitBehind(text, end)) return true;
  // "9471 AD Zuidlaren": years have fewer thousands.
  if (/^[3-9]\d{3} AD$/.test(code) && isListedTown(placeBehind(text, end))) return false;
  return UNITS.test(code.slice(4).trim());
}

/** "RFC 3986 URI": what is numbered, too, and no town follows. */
const STANDARD =
  /(?<![\p{L}\d])(?:RFC|ISO|IEC|IEEE|DIN|ANSI|ECMA|CVE|PEP|BCP|[Pp]ort|[Ll]ine|[Ee]rror|[Cc]ode|[Pp]age|[Mm]odel|[Ss]ince|[Yy]ear|[Oo]rder|[Ii]nvoice|[Uu]nit|[Rr]oom|[Ss]uite|[Ff]lat|[Aa]rti[ck]el|BOX|[Bb]ox|[Ff]light|[Aa]nlage|[Aa]rticle)[ -]$/u;

const LONGEST_UNIT = 12;

function isUnitBehind(text: string, end: number): boolean {
  const at = behindGap(text, end);
  return UNITS.test(text.slice(at, at + LONGEST_UNIT + 1));
}

/** `Asheville, 28803`, `boise 83705`: five digits at the end of a line whose beginning is a street. */
export const codeBehindPlace: Recognizer = {
  id: 'postal-code-behind',
  effort: 4,
  type: 'POSTAL_CODE',
  trigger: { kind: 'digits', min: 5, max: 5 },
  notAfter: /[^ ]/,
  pattern: /(?<=\p{L}{3},? )\d{5}(?=[ ]?(?:[\n,.;)|]|$))/uy,
  score: 0.75,
  validate: ({ text, start }) => STREET_LINE.test(text.slice(Math.max(0, start - 64), start)),
};

const STREET_LINE =
  /\d{1,5}[ ](?:[\p{L}\d'’.-]{1,20}[ ]){1,4}?(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|terrace|circle|parkway|highway|hwy|route)(?:[ ]\d{1,3})?\.?(?:,[ ](?:apt|unit|suite|ste|#)[ .]?[\p{L}\d]{1,5})?(?:,[ ]?|\n|[ ])\p{L}[\p{L} '’.-]{2,24},? $/iu;

const LABELS = words(
  'zip zipcode postcode postalcode postal plz postleitzahl cp cap cep códigopostal código codigo code codice postnummer postnr kod',
);

/** "ZIP: 94103", "PLZ 10115", "code postal 75002", "kod pocztowy: 31-042". */
export const announcedCode: Recognizer = {
  id: 'postal-code-announced',
  type: 'POSTAL_CODE',
  trigger: [
    { kind: 'word', words: LABELS },
    { kind: 'prefix', prefixes: ['C.P.', 'c.p.'] },
  ],
  notAfter: /[./]/,
  lead: /(?:zip(?:[ _-]?code)?(?:['’]s(?=[ ]\d))?|post(?:al)?[ _-]?code|postleitzahl|plz|c\.?p\.?(?=[ ]?[:.]? ?\d{5}|["'][ ]?:)|cap(?=["']? ?[:>]? ?["']?\d{5})|cep|c[oó]digo[ _]postal|code[ _]postal|codice[ _]postale|postn(?:umme)?r|kod[ _]pocztowy)\.?["']?(?:\s{0,2}(?:=>|:|=|is|ist|lautet|est|es|é|è|är|to)\s{0,2}|>|\s)["'(]?/iuy,
  pattern:
    /(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2,3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}-\d{4,5}|\d{4,6})(?![\w]|[-.]\d)/iy,
  score: 0.88,
};
