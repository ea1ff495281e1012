import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { NO_NAME } from '../names/no-names.ts';
import { words } from '../vocabulary.ts';
import { isPersonOrWord } from './led-to-town.ts';
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
      `quartier bairro barrio colonia fraccionamiento vereda corregimiento stadtteil ortsteil wijk stadsdel frazione località dzielnica dzielnicy arrondissement lugarejo povoado zona barangay brgy
      lieu lieudit hameau aldeia aldea paraje townland hamlet gehucht buurtschap weiler sołectwo przysiółek przysiółku wsi wieś`,
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: /(?:[Ll]ieu-dit|(?![Ll]ieu )\p{L}{3,15}\.?)[ ](?:d[aeo][ ]|del[ ]|di[ ]|of[ ])?["“«„]?(?=\p{Lu}\p{L})/uy,
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

/** What stands in towns: a house, a school, a firm, by its word. */
const HOUSES =
  words(`gmbh srl ltda lda ltd home house hall hotel hospital ospedale krankenhaus klinik clinic clinique clínica clinica hôpital ziekenhuis szpital rsa ehpad dps school schule grundschule
  gymnasium école ecole lycée collège escola escuela colegio colégio liceo scuola istituto instituto quinta villa restaurante restaurant ristorante trattoria restauracja gasthaus gasthof
  wirtshaus farm finca agriturismo casa centre center centro church kirche chiesa église iglesia igreja kościół parafia bäckerei praxis apotheke farmacia farmácia pharmacie apteka autohaus
  werkstatt garage taller talleres oficina officina warsztat ceramiche cantina residencia résidence residenza universität university università universidad universidade université can`);

/** "RSA Villa Serena, «Jesi»", "Talleres Can Rovira («Vic»)": a town that ends what names a house. */
export const townBehindHouse: Recognizer = {
  id: 'location-behind-house',
  effort: 4,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: { kind: 'word', words: HOUSES },
  lead: /\p{Lu}[\p{L}]{2,14}(?:[ .][^,;:!?(\n]{0,36})?(?:, |[ ]?\()(?=\p{Lu}\p{L}{2})/uy,
  pattern: new RegExp(WORD, 'uy'),
  score: 0.55,
  validate: takeTown,
};

const CLAUSE_END = /^(?:[.;)]?\s*(?:\n|$)|, \p{Ll}|[.;)])/u;

function takeTown(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const end = townEnd(text, start);
  if (end < 0) return false;
  const name = text.slice(start, end);
  if (isPersonOrWord(name)) return false;
  const isBracketed = text.charAt(start - 1) === '(';
  if (isBracketed ? text.charAt(end) !== ')' : !CLAUSE_END.test(text.slice(end, end + 4)))
    return false;
  candidate.end = end;
  return true;
}
