import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from '../names/given-names.ts';
import { NO_NAME } from '../names/no-names.ts';
import { words } from '../vocabulary.ts';
import { townEnd } from './towns/index.ts';

const WORD = "\\p{Lu}(?:[\\p{L}\\p{M}-]|['’](?=\\p{L})){1,24}";
const NAME = `${WORD}(?:[ ](?:(?:de|da|do|das|dos|del|de la|de los|di|du|des)[ ])?${WORD}){0,3}`;

/** "bairro Eldorado", "quartier Boucotte", "barrio de Las Flores", "osiedle Tysiąclecia": parts of towns by their word. */
export const district: Recognizer = {
  id: 'location-district',
  effort: 2,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: {
    kind: 'word',
    words: words(
      'quartier bairro barrio colonia fraccionamiento vereda corregimiento stadtteil ortsteil wijk stadsdel frazione località dzielnica dzielnicy arrondissement lugarejo povoado zona',
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{4,15}[ ](?:d[aeo][ ]|del[ ]|di[ ])?(?=\p{Lu}\p{L})/uy,
  pattern: new RegExp(NAME, 'uy'),
  score: 0.75,
  validate: isDistrict,
};

const NO_DISTRICT =
  /^(?:Nord|Norte|Norden|Sud|Sur|Sul|Süd|Est|Este|Leste|Ovest|Oeste|Ouest|Ost|West|Noord|Oost|Zuid|ZTL|ZFE|Euro|Schengen|Industrial|Industriale|Franca|Rossa|Wi|Latin)(?!\p{L})/u;

function isDistrict({ text, anchor, start, end }: Candidate): boolean {
  const name = text.slice(start, end);
  const [first = ''] = name.split(' ', 1);
  if (
    NO_DISTRICT.test(name) ||
    (first === name && NO_NAME.has(name.toLowerCase())) ||
    /^\p{Lu}{1,3}$/u.test(first)
  )
    return false;
  // A zone may be anything's: it ends a clause.
  return (
    !/^zona/i.test(text.slice(anchor, anchor + 4)) || /^[,.;)\n]/.test(text.slice(end, end + 1))
  );
}

/** "RSA Villa Serena, «Jesi»", "(«Vic»)", "unidade «Lavras»": a town that ends what names a house. */
export const townBehindComma: Recognizer = {
  id: 'location-behind-comma',
  effort: 3,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'sign', signs: ',(' },
  lead: /(?<=\p{L}["”»]? ?)(?:, |\()(?=\p{Lu}\p{L}{2})/uy,
  pattern: new RegExp(WORD, 'uy'),
  score: 0.55,
  validate: takeTown,
};

function takeTown(candidate: Candidate): boolean {
  const { text, start, anchor } = candidate;
  const end = townEnd(text, start);
  if (end < 0) return false;
  const name = text.slice(start, end);
  if (!name.includes(' ') && (isGivenName(name) || NO_NAME.has(name.toLowerCase()))) return false;
  const isBracketed = text.charAt(anchor) === '(';
  if (
    !(isBracketed ? /^\)/ : /^(?:[.;)]?\s*(?:\n|$)|, \p{Ll}|[.;)])/u).test(text.slice(end, end + 4))
  )
    return false;
  if (!HOUSE_BEFORE.test(text.slice(Math.max(0, anchor - REACH), anchor))) return false;
  candidate.end = end;
  return true;
}

const REACH = 48;
/** What stands in towns: a firm, a house, a school, with its name. */
const HOUSE_BEFORE =
  /(?<!\p{L})(?:S\.?[ALr]\.?[ALl]?\.?|GmbH|AG|KG|Ltd|Inc|LLC|Lda|Ltda|S\.?p\.?A|Srl|SRL|BV|AB|Home|House|Hall|Hotel|Hospital|Ospedale|Krankenhaus|Klinik|Clinic|Clinique|Clínica|Clinica|Hôpital|Ziekenhuis|Szpital|RSA|EHPAD|DPS|School|Schule|Grundschule|Gymnasium|École|Ecole|école|Lycée|Collège|Escola|Escuela|Colegio|Colégio|Liceo|Scuola|Istituto|Instituto|Quinta|Villa|Vila|Restaurante?|Ristorante|Trattoria|Restauracja|Gasthaus|Gasthof|Wirtshaus|Farm|Finca|Agriturismo|Casa|Centre|Center|Centro|Church|Kirche|Chiesa|Église|Iglesia|Igreja|Kościół|Parafia|Bäckerei|Praxis|Apotheke|Farmacia|Farmácia|Pharmacie|Apteka|Autohaus|Werkstatt|Garage|Taller|Talleres|Oficina|Officina|Warsztat|Ceramiche|Cantina|Fabrik|Residencia|Résidence|Residenza|Universität|University|Università|Universidad|Universidade|Université)(?:[ .][^,;:!?\n]{0,36})?$/u;
