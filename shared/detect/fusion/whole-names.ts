import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { isNoName } from '../recognizers/personal/names/name-shape.ts';
import type { Span } from '../types.ts';

const REACH = 32;
/** "BENHADDOU «Latifa»": a surname in capitals at the beginning of a line or an item. */
const SURNAME_BEFORE = /(?:^|[\n,;:(|])[ \t]{0,4}(\p{Lu}{4,20}(?:[ '’-]\p{Lu}{2,20})?) $/u;
/** What capitals before a first name announce. */
const LABELS =
  /^(?:GUEST|CLIENTE?|CONTACTO?|KUNDE|MIETER|TENANT|TUTOR|DRIVER|TITULAR|ZEUGE|PACIENTE|PAZIENTE|DOCTOR|NURSE|TODO|NOTE)$/;
/** "GUTIERREZ, ANABEL« R»": an initial, where the surname came first. */
const INITIAL_BEHIND = /^ \p{Lu}(?=\.?(?:[ ]{2}|[,;)\t\n]|$))/u;
/** "anton« fjellner» 29 år", "leszek« dudziak» 57 l.": a surname before how old somebody is. */
const SURNAME_BEFORE_AGE =
  /^ (\p{L}[\p{L}\p{M}'’-]{3,20})(?=,? [1-9]\d ?(?:years?|yrs|yo|ans|años|anos|anni|lata?|l\.|år|jaar|jr\.|jahre|j\.|a\.)(?![\p{L}\d]))/iu;
/** What somebody does before the years, and is not called. */
const VERBS =
  /^(?:wird|wurde|fyller|fyllde|cumpl\p{L}+|tiene|teng[ao]|compi[er]\p{L}*|heeft|wordt|kończy|skończył?a?|fa[cz]\p{L}*|turns|turned|aged|fête|today|heute|vandaag|idag|dzisiaj|tylko|jetzt|only|just)$/iu;

/** Names to their beginning and end, where what stands around tells that a part is missing. */
export function wholeNames(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span, i) => {
    if (span.type !== 'PERSON') return span;
    const start = beginning(text, span);
    const end = ending(text, span);
    const isFree = (spans[i - 1]?.end ?? 0) <= start && end <= (spans[i + 1]?.start ?? text.length);
    return isFree ? { ...span, start, end } : span;
  });
}

function beginning(text: string, { start, end }: Span): number {
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(name) || !isGivenName(name)) return start;
  const surname = SURNAME_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (surname === undefined || isNoName(surname) || LABELS.test(surname)) return start;
  return start - surname.length - 1;
}

function ending(text: string, { start, end }: Span): number {
  const name = text.slice(start, end);
  const behind = text.slice(end, end + REACH);
  if (/^\p{L}[\p{L}'’-]+, \p{L}+$/u.test(name) && INITIAL_BEHIND.test(behind)) return end + 2;
  if (!isGivenName(name)) return end;
  const surname = SURNAME_BEFORE_AGE.exec(behind)?.[1];
  if (surname === undefined || isNoName(surname) || VERBS.test(surname)) return end;
  return end + surname.length + 1;
}
