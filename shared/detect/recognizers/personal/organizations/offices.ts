import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isInMarkup } from '../in-markup.ts';
import { withPlain, words } from '../vocabulary.ts';

const TOWN =
  "(?:(?:l[ae]s?|[Ee]l|[Oo]s?|[Aa]s?)[ ]|[Ll]['’])?\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]{1,30}(?:[ ](?:(?:de|del|di|do|da|sur|sous|la|le)[ ]){0,2}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24}){0,2}(?![\\p{L}\\p{M}\\d_@])";
const FRENCH =
  "(?:sous-)?préfecture|mairie|tribunal (?:judiciaire|administratif|de commerce|correctionnel)|brigade de gendarmerie|gendarmerie|commissariat|conseil (?:départemental|régional|de prud['’]hommes)|archives départementales|cour d['’]appel|office de tourisme|centre hospitalier|ch[rut]?|université|caserne";
const SPANISH =
  'ayuntamiento|comisar[ií]a|registro civil|archivo (?:arzobispal|diocesano|municipal|provincial|general)|audiencia provincial|juzgado(?: de \\p{L}{4,14}){0,2}(?: n[.º°o]{1,3} ?\\d{1,2})?|diputación|municipalidad|universidad|cuartel';
const PORTUGUESE =
  'câmara municipal|junta de freguesia|conservatória(?: do registo \\p{L}{4,10})?|tribunal(?: judicial)?|esquadra|prefeitura(?: municipal)?|delegacia|universidade|bombeiros(?: voluntários)?';
const ITALIAN =
  'comune|questura|prefettura|tribunale|procura|carabinieri|caserma|camera di commercio|archivio di stato|università|motorizzazione';
const OFFICES = `${FRENCH}|${SPANISH}|${PORTUGUESE}|${ITALIAN}`;
const OF = "(?:de la |de l['’]|de |du |des |d['’]|del |do |da |di |dell['’]|della )";

/** "préfecture du Loiret", "brigade de gendarmerie de Lamastre", "Archivo Arzobispal de Arequipa": offices by where they are. */
export const officeOfTown: Recognizer = {
  id: 'organization-office',
  effort: 4,
  type: 'ORGANIZATION',
  trigger: {
    kind: 'word',
    words: withPlain(
      words(
        `sous préfecture mairie tribunal brigade gendarmerie commissariat conseil archives cour office centre caserne ayuntamiento comisaría registro archivo audiencia juzgado diputación municipalidad cuartel
        câmara junta conservatória esquadra prefeitura delegacia bombeiros comune questura prefettura tribunale procura carabinieri caserma camera archivio motorizzazione ch chu chr cht université universidad universidade università`,
      ),
    ),
  },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`(?:${OFFICES})[ ]${OF}(?=[\\p{Lu}lLeEoOaA])`, 'iuy'),
  pattern: new RegExp(TOWN, 'uy'),
  score: 0.86,
  validate: (candidate) => {
    if (isInMarkup(candidate) || NO_TOWN.test(townOf(candidate))) return false;
    candidate.start = candidate.anchor;
    return true;
  },
};

function townOf({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

/** What offices are of beside a town: "Tribunal de Justiça", "conseil de Sécurité", "Comune di Residenza". */
const NO_TOWN =
  /^(?:Just|Cuentas|Contas|Cont[io]|Trabalho|Trabajo|Relação|Primera|Instancia|Estado|Stato|Residen|Nascita|Nacimiento|Repubblica|République|Haia|La Haya|Europ|Paix|Paz|Première|Grande Instance|Commerce|Cassation)/;
