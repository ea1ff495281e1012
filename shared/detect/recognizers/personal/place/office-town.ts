import type { Recognizer } from '../../../engine/recognizer.ts';
import { isInOneCase } from '../names/alone.ts';
import { words } from '../vocabulary.ts';
import { isPersonOrWord } from './led-to-town.ts';
import { townEnd } from './towns/index.ts';

/** "Zulassungsstelle «Emden»", "res. «Suzzara»", "unidade «Lavras»": what has the name of its town right behind it. */
export const townOfOffice: Recognizer = {
  id: 'location-of-office',
  effort: 4,
  leadEffort: 1,
  type: 'LOCATION',
  trigger: {
    kind: 'word',
    words:
      words(`zulassungsstelle bürgeramt standort niederlassung zweigstelle filiale dienststelle außenstelle res resid residente resident dom domicilio unidade sucursal vestiging filiaal kantoor
      livraison agence antenne gare bahnhof stazione estación estação bibliotheek stacja dworzec oddział station kontor kontoret filialen parafia parafii
      akte geboorteakte huwelijksakte overlijdensakte acte acta atto akt wsi wieś wohnort woonplaats`),
  },
  notAfter: /[\w@/.'’-]/,
  lead: /(?:\p{Ll}|\p{Lu}\p{Ll})\p{L}{1,18}\.?:?[ ](?=\p{L}{3})/uy,
  pattern: /\p{L}[\p{L}\p{M}'’-]{3,24}/uy,
  score: 0.72,
  validate(candidate) {
    const { text, start, anchor } = candidate;
    if (
      /^(?:gare|sta[tz])/i.test(text.slice(anchor, anchor + 4)) &&
      SAINT.test(text.slice(start, start + 6))
    )
      return false;
    const isSmall = /^\p{Ll}/u.test(text.charAt(start));
    if (isSmall && !isInOneCase(candidate)) return false;
    const end = townEnd(text, start, isSmall);
    if (end < start + (isSmall ? 7 : 4) || isPersonOrWord(text.slice(start, end))) return false;
    candidate.end = end;
    return ENDS.test(text.slice(end, end + 3));
  },
};

const ENDS = /^(?:[,.;:!?)\n]|$| \d| \p{Ll})/u;
/** "Gare Saint-Lazare": a station of a town that is not named. */
const SAINT = /^(?:sainte?|santa|san|st)[ .-]/i;
