import { townEnd } from './towns/index.ts';

/** First words that never stand alone: "Den Haag", "São Paulo", "Bad Homburg". */
const OPENERS =
  'Den|La|Le|Les|Las|Los|El|San|Santa|Santo|São|Saint|Sainte|Bad|Sankt|St\\.|New|North|South|East|West|Fort|Mount|Port|Villa|Vila|Ciudad|Nowy|Nowa|Zielona|Gorzów|Bielsko|Reggio|Rio|Belo|Porto|Buenos|Mexico|Hong|Los|Cape|Kuala|Tel|Abu|Sri|Ho|Setor|Jardim|Jd\\.|Parque';
const WORD = "(?:['’]s-)?\\p{Lu}(?:[\\p{L}-]|['’](?=\\p{L})){1,30}";
const PLACE = new RegExp(
  `(?:(?:${OPENERS}|${OPENERS.toUpperCase()})[ ](?:de |do |da |del |la )?${WORD}|${WORD})(?:[ ](?:am|an der|im|ob der|in der|sur|sous|de la|de los|de las|de|del|do|da|di|upon|on|nad|aan den|aan de)[ ](?:San |Santa |Santo )?${WORD}|[ ](?:City|Beach|Springs|Falls|Park|Heights|Island|Hills|Valley|Lake|Main|Head|Bay|Creek|Harbou?r|Grove|Junction|Rapids))?`,
  'uy',
);

/** The name of a place that begins at `at`, by its capitals, or longer as it is listed; empty when none does. */
export function placeAt(text: string, at: number): string {
  PLACE.lastIndex = at;
  return PLACE.test(text) ? longerPlace(text, at, PLACE.lastIndex) : longerPlace(text, at, at);
}

/** The same where it ends at `end` by its capitals. */
export function longerPlace(text: string, at: number, end: number): string {
  return withBracket(text, at, Math.max(townEnd(text, at), end));
}

/** Whether a place's name may begin at `at`; what it is need not be known for that. */
export function isPlaceAt(text: string, at: number): boolean {
  PLACE.lastIndex = at;
  return PLACE.test(text) || townEnd(text, at) > 0;
}

/** "Halle (Saale)", "Waren (Müritz)": which of several. */
const BRACKET =
  /[ ]\((?:Saale|Oder|Müritz|Main|Ruhr|Weser|Allgäu|Westfalen|Westf\.|Sieg|Eifel|Odenwald|Lahn|Harz|Holstein|Havel|Spree|Vogtland|Erzgeb\.|Schwaben|Pfalz|Taunus|Württ\.|Niederbayern|Inn|Donau|Neckar|Elbe|Aller|Oberpfalz|Sachsen|Breisgau|Hessen|Wümme|Eder|Fulda|Dill|Altmark|Lausitz|Luhe|Rheinland|Hunsrück|Uckermark|Bergstraße)\)/uy;

export function withBracket(text: string, start: number, end: number): string {
  BRACKET.lastIndex = end;
  return text.slice(start, BRACKET.test(text) ? BRACKET.lastIndex : end);
}

/** Source of the same pattern, for recognizers. Case matters. */
export const PLACE_NAME = PLACE.source;
