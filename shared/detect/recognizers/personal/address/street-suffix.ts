import type { Candidate, ContextRule, Recognizer } from '../../../engine/recognizer.ts';
import { anyCaseOf, words } from '../vocabulary.ts';
import { HOUSE_NUMBER, takeUnit } from './parts.ts';

/** Ends of street names, as part of the name or as a word of their own. */
const GERMAN = words('straße strasse str. gasse allee chaussee damm ufer promenade weg platz');
const DUTCH = words(
  'straat straatweg laan weg plein gracht kade singel dijk dreef steeg plantsoen',
);
const NORDIC = words(
  'gatan vägen väg gränd stigen torget allén esplanaden gata plats vej vejen gade vei veien gate katu utca',
);
/** Ends of many other words too: an address has to be spoken of. */
const WEAK = words(
  'str ring hof markt wall steig stieg kamp pfad zeile park graben pad baan plan plass tie út',
);

const ADJECTIVE =
  '(?:[Aa]lte[rns]?|[Nn]eue[rns]?|Kleine[rns]?|Große[rns]?|Lange[rns]?|[Oo]bere[rns]?|[Uu]ntere[rns]?|Vordere[rns]?|Hintere[rns]?|Innere[rns]?|Äußere[rns]?|Sankt|St\\.|[Oo]ude|[Nn]ieuwe|[Gg]rote|[Kk]orte|Eerste|Tweede|Derde|[123]e|[Ss]tora|[Ll]illa|[Nn]orra|[Ss]ödra|[Öö]stra|[Vv]ästra|[Gg]amla|[Nn]ya|Övre|Nedre|Nørre|Vester|Øster|Gamle)[ ]';
const PARTICLE = "(?:van|de|der|den|ten|ter|'t)";
const LETTERS = "[\\p{L}'’.-]";

/** "in der karl marx allee": where a name of several words begins. */
const BOUNDARY = '(?<=(?<!\\p{L})(?:in der|auf der|an der|IN DER|AUF DER|AN DER) )';

/** "lange straße 44", typed in small letters. */
const SMALL_ADJECTIVE =
  '(?:lange|kurze|breite|hohe|alte|neue|große|kleine|grüne|weiße|obere|untere|krumme|schmale|enge|steinerne)';
/** `Hauptstraße`, `Neue Schönhauser Straße`, `kölner straße`, `lange straße`. */
const germanName = (end: string) =>
  `(?:${BOUNDARY}(?:\\p{L}{2,16}[ -]){2,3}${end}|(?:${ADJECTIVE}|\\p{L}{4,20}er[ ])?(?:${ADJECTIVE})?(?:\\p{L}${LETTERS}{1,40}${end}|\\p{Lu}${LETTERS}{1,30}[ -]${end}|\\p{Ll}{3,20}er[ ]${end}|${SMALL_ADJECTIVE}[ ](?:straße|strasse|str\\.|gasse|reihe)))`;
/** `Kerkstraat`, `Burgemeester de Vlugtlaan`. */
const dutchName = (end: string) =>
  `(?:${ADJECTIVE})?(?:\\p{Lu}[\\p{L}.]{0,20}[ ](?:${PARTICLE}[ ]){1,2}|(?:Van|De|Den|Ter|Ten)[ ]|(?:Burgemeester|Burg\\.|Prins|Prinses|Koning|Koningin|Dokter|Dr\\.|Professor|Prof\\.|Pastoor|Sint|St\\.|Jan|Willem|Generaal|Admiraal)[ ]){0,2}\\p{L}${LETTERS}{1,40}${end}`;
/** `Storgatan`, `Sankt Eriksgatan`, `Karl Johans gate`. */
const nordicName = (end: string) =>
  `(?:${ADJECTIVE})?(?:\\p{L}${LETTERS}{1,40}${end}|(?:\\p{Lu}\\p{L}{1,20}[ ]){1,2}${end})`;

/** Compounds with these ends that are no streets. */
const OTHER =
  /(?:fuß|geh|radfahr|zufahrts|anfahrts|arbeits|sitz|stell|start|listen|tabellen|spiel|sport|camping|flug|lager|speicher|steh|ehren|medaillen|studien|kita|aus|lösungs|rechts|vertriebs|flucht|lern|um|dienst|heim|hin|rück|schul|trans|onder|half|olympia|wander|rad|fern)(?:platz|weg)$|^(?:auf|von|vom|der|die|den|dem|ein|einen) (?:platz|weg)$|(?:t|p|d|e|o)ring$|(?:sub|in|con)str$/i;

const SPOKEN_OF: ContextRule = {
  words:
    words(`adresse anschrift straße hausnummer plz wohne wohnt wohnen wohnhaft lieferadresse rechnungsadresse postanschrift liefern
    adres woon woont wonen bezorgadres postcode adress bor bostad leveransadress gatuadress address bopæl osoite`),
  score: 0.8,
};

/** The last two letters of all of `ends`, those with the same last letter together: most words fail at these. */
function lastTwoLetters(ends: readonly string[]): string {
  const before = new Map<string, string>();
  for (const end of ends) {
    const last = end.slice(-1);
    before.set(last, (before.get(last) ?? '') + end.slice(-2, -1));
  }
  return [...before].map(([last, others]) => bothCases(others) + bothCases(last)).join('|');
}

function bothCases(letters: string): string {
  return `[${letters}${letters.toUpperCase()}]`;
}

/** Streets whose names end in one of `ends`; `names` are tried on what stands before the house number. */
function streetRule(
  id: string,
  ends: readonly string[],
  names: readonly string[],
  score: number,
): Recognizer {
  // Read backwards from the number: forwards, every letter before it might begin a name.
  const patterns = names.map((name) => new RegExp(`(?<=(?<![\\p{L}\\d])(${name})[ ])`, 'uy'));
  return {
    id,
    type: 'STREET_ADDRESS',
    trigger: { kind: 'token', min: 1, max: 5, first: '123456789' },
    notAfter: /[^ ]/,
    // Asked first and alone, so that a text without streets never compiles the rest.
    lead: new RegExp(`(?<=(?:${lastTwoLetters(ends)})[ ])(?<=${anyCaseOf(ends)}[ ])`, 'y'),
    pattern: new RegExp(HOUSE_NUMBER, 'uy'),
    score,
    effort: 4,
    leadEffort: 1,
    validate: (candidate) =>
      !COUNTED.test(candidate.text.slice(candidate.end, candidate.end + 10)) &&
      takeUnit(candidate, isInOneCase(candidate)) &&
      takeLongest(candidate, patterns),
  };
}

/** "eine lange straße 2 km weiter", "der weg 5 minuten". */
const COUNTED =
  /^ ?(?:km|m|meter|minut\p{L}*|min|mal|uhr|stund\p{L}*|tage?n?|jahre?n?|prozent|%|€|euro|uur|dagen|keer|timmar|gånger|kr)(?![\p{L}\d])/iu;

/** In small letters, as people type, "2. og links" is as well; and "2. STOCK" in capitals. */
function isInOneCase({ text, start }: Candidate): boolean {
  BEHIND_SMALL.lastIndex = start;
  return BEHIND_SMALL.test(text);
}

const BEHIND_SMALL = /(?<=(?<!\p{L})(?:\p{Ll}[\p{L}.-]{0,40}|\p{Lu}{4,40}\.?) )/uy;

/** "Burg. Stramanweg" is Dutch by its first word and could be German without. */
function takeLongest(candidate: Candidate, names: readonly RegExp[]): boolean {
  const { text, start } = candidate;
  let longest = '';
  for (const name of names) {
    name.lastIndex = start;
    const found = name.exec(text)?.[1] ?? '';
    if (found.length > longest.length && !OTHER.test(found)) longest = found;
  }
  if (longest === '') return false;
  candidate.start = start - 1 - longest.length;
  return true;
}

/** `Hauptstraße 12a`, `Kölner Str. 5, 2. OG`, `Kerkstraat 12-3`, `Storgatan 5, lgh 1203`, `Karl Johans gate 5`. */
export const streetSuffix = streetRule(
  'street-suffix',
  [...new Set([...GERMAN, ...DUTCH, ...NORDIC])],
  [germanName(anyCaseOf(GERMAN)), dutchName(anyCaseOf(DUTCH)), nordicName(anyCaseOf(NORDIC))],
  0.85,
);
/** `Petuelring 5`, `Alter Markt 3` where an address is spoken of. */
export const ambiguousStreet: Recognizer = {
  ...streetRule('street-ambiguous', WEAK, [germanName(anyCaseOf(WEAK))], 0),
  context: SPOKEN_OF,
};

/** `Straße des 17. Juni 135`, `Platz der Republik 1`: the kind of street stands first. */
export const streetOf: Recognizer = {
  id: 'street-of',
  type: 'STREET_ADDRESS',
  effort: 2,
  leadEffort: 1,
  trigger: { kind: 'word', words: words('straße strasse str platz allee') },
  notAfter: /[\w@/.-]/,
  lead: /(?=\p{L}{3,7}\.?[ ](?:de[rs]|am|zum|zur)[ ])/iuy,
  pattern: new RegExp(
    `\\p{L}{3,7}\\.?[ ](?:de[rs]|am|zum|zur)[ ](?:\\d{1,2}\\.[ ])?\\p{Lu}[\\p{L}-]{2,24}(?:[ ]\\p{Lu}[\\p{L}-]{2,24})?[ ]${HOUSE_NUMBER}`,
    'uy',
  ),
  score: 0.8,
  validate: (candidate) =>
    /^\p{Lu}/u.test(candidate.text.charAt(candidate.start)) && takeUnit(candidate),
};

/** "Am Montag 5", "Im Januar 2024". */
const NOT_A_PLACE =
  /^Am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Ende|Anfang|Tag)|^Im (?:Jahr|Januar|Februar|März|April|Mai|Ju[nl]i|August|September|Oktober|November|Dezember)/;

/** `Am Markt 5`, `An der Alster 12`, `Unter den Linden 5` where an address is spoken of. */
export const prepositionStreet: Recognizer = {
  id: 'street-preposition',
  type: 'STREET_ADDRESS',
  trigger: { kind: 'word', words: words('am an im unter zum zur auf aan hinter vor bei in') },
  pattern: new RegExp(
    `(?:Am|An (?:der|den)|Im|Unter den|Zum|Zur|(?:Auf|Hinter|Vor|Bei|In) (?:der|dem|den)|Aan (?:de|het))[ ](?:(?:Alten|Neuen|Hohen|Grünen|Kleinen|Großen)[ ])?\\p{Lu}\\p{Ll}${LETTERS}{1,30}[ ]${HOUSE_NUMBER}`,
    'uy',
  ),
  score: 0,
  context: SPOKEN_OF,
  validate: (candidate) =>
    takeUnit(candidate) && !NOT_A_PLACE.test(candidate.text.slice(candidate.start, candidate.end)),
};

/** "Dr. Thimm, Unter den Eichen 5b - …", "bei Möller, Hinter der Kirche 48, …": between boundaries, of nothing that is counted. */
export const prepositionAlone: Recognizer = {
  id: 'street-preposition-alone',
  type: 'STREET_ADDRESS',
  trigger: { kind: 'word', words: words('unter an hinter vor zum zur auf') },
  notAfter: /[^ \n]/,
  leadEffort: 1,
  lead: /(?<=[,\n:;–|] ?|^|(?<!\p{L})(?:[Ww]ohn\p{L}{1,4}|in|Adresse|Wohnung) )(?=\p{Lu})/uy,
  pattern: new RegExp(
    `(?:An (?:der|den)|Unter den|Zum|Zur|(?:Auf|Hinter|Vor) (?:der|dem|den))[ ](?:(?:Alten|Neuen|Hohen|Grünen|Kleinen|Großen)[ ])?\\p{Lu}\\p{Ll}{3,24}(?:-\\p{Lu}\\p{Ll}{3,16})?[ ]${HOUSE_NUMBER}`,
    'uy',
  ),
  score: 0.75,
  validate(candidate) {
    const street = candidate.text.slice(candidate.start, candidate.end);
    if (COUNTABLE.test(street) || !takeUnit(candidate)) return false;
    return /^(?:[,;\n)]|\.(?:\s|$)|$| [–-] | in (?=\p{Lu})|\?)/u.test(
      candidate.text.slice(candidate.end, candidate.end + 5),
    );
  },
};

/** "Zur Frage 5", "An der Position 3". */
const COUNTABLE =
  /(?:frage|aufgabe|seite|kapitel|top|platz|position|tag|woche|stufe|version|phase|nummer|punkt|übung|spiel|runde|folge|staffel|teil|klasse|linie|zeile|spalte|tabelle|abbildung|anlage|paragraph|artikel|gruppe|gleis|tor|halle|haltestelle|zone|schritt|level|ebene|etage|station|ausfahrt|abschnitt|absatz|satz|vers|akt|szene|band|heft|ausgabe|episode|minute|stunde|uhr|jahr|zahl|note|variante|option|regel|thema|anhang|bild|zimmer|raum|konto|rechnung|stelle|test|modul|lektion|einheit|los|wert|team)e?n? \d/iu;
