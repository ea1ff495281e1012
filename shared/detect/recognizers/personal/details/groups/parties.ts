import type { Candidate, Recognizer } from '../../../../engine/recognizer.ts';
import { words } from '../../vocabulary.ts';

/** What makes a member or a voter of whom is spoken, right before the party. */
const SIDED =
  /(?:(?<!\p{L})(?:members? of(?: the)?|(?:mitglied|genoss\p{L}{1,3}) (?:der|bei der|in der|bei den|von(?: der| den)?)|(?:bin|ist|war|sind) (?:\p{L}{2,6} (?:\d{4} )?)?(?:in der|bei (?:der|den))|(?:sitzt|kandidier\p{L}{1,3}) für die|w[äa]hlt?e?n?(?: \p{L}{2,8}){0,2}|(?:membre|adhérente?|militante?|élue?|électeur|électrice) (?:du|des|de la|de)|(?:m(?:iembr|embr)o|militante|afiliad[oa]|filiad[oa]|votante|simpatizante|eleitora?|concejal) (?:del|de la|do|da|ao|a|de|al)|(?:membro|iscritt[oa]|tesserat[oa]|elettore|elettrice) (?:del|della|al|alla|a|dei)|lid van(?: de| het)?|stem(?:t|de|men)?(?: \p{L}{2,6}){0,2}|(?:är )?med(?:lem)? i|röstar?d?e?(?: \p{L}{3,6})? på|(?:członek|członkiem|członkini[ąa]?|działacz(?:ka|em|ką)?)|głos(?:uj|ował)\p{L}{0,3}(?: \p{L}{2,8})? na|vot(?:e[sd]?|ent|ait|é|o|a|ó|ou|ava|ei)(?: \p{L}{1,8}){0,2})|(?<=for) the|(?:soy|es|son|era|est|suis|sont|è|sono|é|sou) (?:muy |très |molto |muito )?d[ei]) $/iu;
/** The same behind it. */
const SIDING =
  /^(?:[- ](?:mitglied|wähler|anhänger|stammwähler|genoss|politiker|kader|party member|member|voter|supporter|councillor|lid|kiezer|stemmer|medlem|väljare))/iu;
const LONGEST_CUE = 44;
const LONGEST_NOUN = 14;

/** "member of the CDU", "he votes Labour", "SPD-Mitglied", "głosuje na PiS": parties are no adjectives. */
export const partyMember: Recognizer = {
  id: 'group-party',
  effort: 4,
  type: 'NRP',
  trigger: {
    kind: 'word',
    words: words(
      `cdu csu spd fdp afd bsw grünen linke linken övp spö fpö svp neos psoe pp vox podemos sumar ps lr rn lfi renaissance labour tory tories lib conservative conservatives
      democratic republican green greens reform snp democrats republicans pt psdb psd chega pd lega fratelli forza vvd pvv d66 groenlinks pvda cda socialdemokraterna
      moderaterna sverigedemokraterna vänsterpartiet sd pis po psl lewica lewicę lewicy konfederacja konfederację konfederacji izquierdas derechas gauche sinistra esquerda`,
    ),
  },
  notAfter: /[^\s("'„“«-]/,
  pattern:
    /(?:CDU|CSU|SPD|FDP|AfD|AFD|BSW|Grünen|Linken?|ÖVP|SPÖ|FPÖ|SVP|NEOS|PSOE|PP|Vox|VOX|Podemos|Sumar|PS|LR|RN|LFI|Renaissance|Labour(?: Party)?|Tor(?:y|ies)|Lib Dems?|Conservative(?:s| Party)|Democratic Party|Republican Party|Green Party|Greens|Reform(?: UK)?|SNP|Democrats|Republicans|PT|PSDB|PSD|Chega|PD|Lega|Fratelli d['’]Italia|Forza Italia|VVD|PVV|D66|GroenLinks|PvdA|CDA|Socialdemokraterna|Moderaterna|Sverigedemokraterna|Vänsterpartiet|SD|PiS|PO|PSL|Lewic[aęy]|Konfederacj[aęi]|izquierdas|derechas|gauche|sinistra|esquerda)(?![\p{L}\d/])/uy,
  score: 0.8,
  validate: isSidedWith,
};

function isSidedWith({ text, start, end }: Candidate): boolean {
  if (SIDING.test(text.slice(end, end + LONGEST_NOUN))) return true;
  return text[start - 1] === ' ' && SIDED.test(text.slice(Math.max(0, start - LONGEST_CUE), start));
}
