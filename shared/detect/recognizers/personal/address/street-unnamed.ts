import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isListedTown, townEnd } from '../place/towns/index.ts';
import { HOUSE_NUMBER, takeUnit } from './parts.ts';

const LONGEST_NAME = 64;
const WORD = "(?:['’][ts][ -])?\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}";
/** "Polna ", "Gral. Paz ", "Pod Lipami ": behind a boundary or a word in small letters. */
const NAME = new RegExp(
  `(?<=^|[\\n,:;("]\\s?|(?<!\\p{L})\\p{Ll}{2,20}:?[ ])(?:(?:Am|Im|Zum|Zur|Beim|An der|An den|Auf der|Auf dem|In der|In den|Unter den|Hinter der|Hinter dem|Vor dem|Vor der)[ ])?(?:${WORD}[ ](?:(?:de|del|de la|di|da|do|dos|du|von|van)[ ])?){1,4}$`,
  'u',
);
const CODE_BEHIND =
  /^(?:,|[ ]?\n|[ ]-|[ ]in(?= ))[ ]?\(?(?:[A-Z]{1,2}-)?(?:\d{4} ?[A-Z]{2}(?= )|[A-Z]?\d{4,5}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d\d)\)?[ ](?=\p{Lu}\p{L})/u;
/** No street, but a model, a page, a part or a team. */
const OTHER =
  /^(?:(?:[Vv]ersion|Seite|Nummer|Nr\.|No\.|Page|Teil|Kapitel|Zimmer|Raum|Halle|Gate|Tor|Model[lo]?|Windows|Android|iPhone|Galaxy|Apollo|Boeing|Airbus|Formel|Formula|Rev|Art|Punkt|Schritt|Step|Level|Box|Route|Highway|Interstate|Psalm|Chapter|Section|Figure|Table|Tabelle|Abbildung|Rechnung|Kunde|Telefon|Tel\.?|Fax|Alter|Born|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Section|Platz|Gruppe|Klasse|Class|Team|Room|Flight|Zug|ICE|Bus|Linie)[ ])/u;
const SPOKEN_OF =
  /(?<!\p{L})(?:adres\p{L}*|anschrift|domicilio|direcci[oó]n|indirizzo|endere[cç]o|morada|wohn\p{L}*|mieszk\p{L}*|zam|zamieszk\p{L}*|casa|house|live[sd]?|living|vive|vivo|viven|aloja|abit[oa]|resident\p{L}*|residente|mora|moro|habit\p{L}*|demeurant|entrega|liefer\p{L}*|livr\p{L}+|consegna|env[ií]o|spotkanie|dojazd|siedzib\p{L}+|siedziba|sede|bor|woon\p{L}*|quedamos|treffen|ulic\p{L}*)(?!\p{L})/iu;
const REACH = 72;

/** "adres: Polna 3, Łomianki", "Gral. Paz 780, Tandil", "Rudka 14, 17-123 Rudka": a name and a number before a code or a town. */
export const unnamedStreet: Recognizer = {
  id: 'street-unnamed',
  effort: 4,
  type: 'STREET_ADDRESS',
  trigger: { kind: 'token', min: 1, max: 5, first: '123456789' },
  notAfter: /[^ ]/,
  leadEffort: 1,
  // Most numbers stand behind a small word: this is asked without running anything.
  lead: /(?<=\p{Lu}[\p{L}\p{M}'’.-]{1,24}[ ])/uy,
  pattern: new RegExp(HOUSE_NUMBER, 'uy'),
  score: 0.78,
  validate(candidate) {
    const { end } = candidate;
    if (!takeUnit(candidate) || !(isBeforeTown(candidate) || isWithFlat(candidate, end)))
      return false;
    const { text, start } = candidate;
    const from = Math.max(0, start - LONGEST_NAME);
    const name = NAME.exec(text.slice(from, start));
    if (!name || OTHER.test(name[0])) return false;
    candidate.start = from + name.index;
    return true;
  },
};

function isBeforeTown(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const behind = text.slice(end, end + 16);
  const code = CODE_BEHIND.exec(behind);
  if (code) {
    const at = end + code[0].length;
    const isPolish = /\d\d-\d{3}/.test(code[0]);
    return isPolish || townEnd(text, at) > 0 || isWholeTown(text, at);
  }
  if (!/^, \p{Lu}/u.test(behind) || townEnd(text, end + 2) < 0) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    SPOKEN_OF.test(before) || (STREET_LIKE.test(before) && CLAUSE_END.test(behindTown(candidate)))
  );
}

/** "Kvarnbacken 3, Hällefors.", "Petuelring 5, Weinheim": ends that streets have more often than anything else. */
const STREET_LIKE =
  /(?:(?:(?<=[,\n:;(→–-] ?|^)(?:Zum|Zur|Am|Im|Auf der|An der|Unter den|Hinter der|Vor dem) \p{Lu}\p{L}{3,20})|(?<!\p{L})\p{Lu}\p{Ll}{2,16}(?:backen|liden|åsen|ängen|kroken|slingan|ringen|vallen|höjden|gården|berget|dalen|lunden|hagen|udden|viken|stranden|gärdet|brinken|steig|stieg|pfad|zeile|graben|winkel|garten|gärten|hang|blick|kamp|ring|reihe|siedlung|wiesen|baan|pad|hof|plantsoen|hoek|akker|weide|veld|erf|kwartier|wal|markt)) $/u;
const CLAUSE_END = /^(?:[.,;)\n]|$)/;

function behindTown({ text, end }: Candidate): string {
  const town = townEnd(text, end + 2);
  return text.slice(town, town + 1);
}

/** "Los Aromos 1245, depto 52, Ñuñoa", "Insurgentes Sur 1457, Col. Mixcoac". */
function isWithFlat({ text, end }: Candidate, unit: number): boolean {
  const behind = text.slice(end, end + 12);
  if (end === unit) return COLONY.test(behind);
  return FLAT.test(text.slice(unit, end)) && /^(?:,? \p{Lu}\p{L}|\n)/u.test(behind);
}

const COLONY = /^,? (?:Col\.|Colonia|Fracc\.|col\.|colonia) \p{Lu}/u;
const FLAT = /^,? (?:depto|dpto|piso|apto|departamento|interior|lgh|mieszk\p{L}+|lok)\.? ?\d/iu;

function isWholeTown(text: string, at: number): boolean {
  return isListedTown(/^[\p{L} -]{3,30}/u.exec(text.slice(at, at + 30))?.[0] ?? '');
}
