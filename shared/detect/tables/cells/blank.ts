import { WordSet } from '../../engine/word-set.ts';

/** What people and programs put where there is nothing, or where nothing is to be seen. */
const NOTHING = new WordSet(
  `n/a na n.a. n.a none nil null nan undefined unknown empty missing blank tbd tba tbc todo test same ditto idem vacant various see optional required
  redacted masked hidden deleted removed anonymous private confidential withheld placeholder sample example xxx total totals sum subtotal average
  yes no true false active inactive pending closed ok
  unbekannt keine keiner keins leer fehlt entfällt siehe nein gesamt summe anonym k.a. k.a gelöscht geschwärzt
  inconnu inconnue aucun aucune vide néant oui non anonyme moyenne supprimé masqué
  desconocido desconocida ninguno ninguna vacío sí anónimo suma borrado desconhecido desconhecida nenhum nenhuma vazio não anónimo anônimo
  sconosciuto sconosciuta nessuno nessuna vuoto vuota sì anonimo totale somma onbekend geen leeg anoniem totaal nee okänd ingen inga saknas anonym summa
  nieznany nieznana brak puste anonim suma razem`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const LONGEST_NOTHING = 12;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** `<name>`, `{{email}}`, `[PERSON_1]`, `$user`, `xxxx`, `••••`, `user***`. */
const SHOWN_INSTEAD = /^(?:[<[{$%].*|(?!\d)(.)\1{2,})$|\*{3}|•{2}|…|\.{3}|#REF!|#N\/A/u;

/** Whether a cell holds nothing, or only shows where something would be. */
export function isBlankCell(value: string): boolean {
  if (value.length <= LONGEST_NOTHING && NOTHING.has(value, 0, value.length)) return true;
  return !LETTER_OR_DIGIT.test(value) || SHOWN_INSTEAD.test(value);
}
