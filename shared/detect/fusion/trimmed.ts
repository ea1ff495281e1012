import { WordSet } from '../engine/word-set.ts';
import { isGivenName } from '../recognizers/personal/names/given-names.ts';
import { employerAt, isNoName } from '../recognizers/personal/names/name-shape.ts';
import { NOT_ALONE_SMALL } from '../recognizers/personal/names/no-lone-names.ts';
import { HEADS_FIRST } from '../recognizers/personal/organizations/heads.ts';
import { townIn } from '../recognizers/personal/organizations/named-by-head.ts';
import type { Span } from '../types.ts';

/**
 * A model's span without what does not belong to it, or as two: a line ends a name, a verb or a label before a known
 * first name is none of it ("Vende Ramón Márquez"), nor is where somebody works, and "Anna and Omar" are two.
 */
export function trimmed(text: string, span: Span): readonly Span[] {
  if (span.type === 'PERSON') return persons(text, firstLine(text, span));
  if (span.type === 'ORGANIZATION') return [organization(text, firstLine(text, span))];
  return [span.type === 'LOCATION' ? withoutAdverb(text, span) : span];
}

/** "von Fulda heim", "enugu branch": what goes on behind a place. */
const ADVERB =
  /^(.+) (?:heim|hin|zurück|rüber|branch|back|home|today|heute|aujourd|hoy|hoje|oggi|vandaag|idag|dziś|morgen|demain|mañana|amanhã|domani|imorgon|jutro)$/iu;

function withoutAdverb(text: string, span: Span): Span {
  const place = ADVERB.exec(text.slice(span.start, span.end))?.[1];
  return place === undefined ? span : { ...span, end: span.start + place.length };
}

function firstLine(text: string, span: Span): Span {
  const line = text.slice(span.start, span.end).search(/\s*\n/);
  return line > 1 ? { ...span, end: span.start + line } : span;
}

const CONJUNCTION = / (?:and|und|et|y|e|en|och|i|&) /g;
const PERSON_WORDS = 5;

function persons(text: string, span: Span): readonly Span[] {
  const cuts = betweenPersons(text.slice(span.start, span.end));
  if (cuts.length === 0)
    return [
      withoutEmployer(
        text,
        withoutVerb(text, withoutLabel(text, withoutRest(text, withoutJoint(text, span)))),
      ),
    ];
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), span.end - span.start];
  return starts.flatMap((start, i) =>
    persons(text, { ...span, start: span.start + start, end: span.start + ends[i]! }),
  );
}

/** What divides several people that were taken for one: a tab, "and", the commas of a list. */
function betweenPersons(value: string): { start: number; end: number }[] {
  const tabs = stretches(
    value,
    /\s*\t\s*|[ ]{2,}|[ ](?:b\.?|vs\.?|contre|gegen|contra|tegen)[ ](?=\p{Lu})/gu,
  );
  if (tabs.length > 0) return tabs;
  const [joint] = stretches(value, CONJUNCTION);
  if (joint && areTwo(value.slice(0, joint.start), value.slice(joint.end))) return [joint];
  const commas = stretches(value, /, /g);
  const isList =
    commas.length > 1 ||
    value.split(', ').every((name) => name.includes(' ')) ||
    (commas.length === 1 &&
      areFirstNames(value.slice(0, commas[0]!.start), value.slice(commas[0]!.end)));
  return isList ? commas : [];
}

function areFirstNames(...names: readonly string[]): boolean {
  return names.every((name) => !name.includes(' ') && isKnown(name));
}

function areTwo(one: string, other: string): boolean {
  const known = [one, other].filter((name) => isKnown(firstWord(name))).length;
  return known === 2 || (known === 1 && !one.includes(' ') && !other.includes(' '));
}

function stretches(value: string, divider: RegExp): { start: number; end: number }[] {
  return [...value.matchAll(divider)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** "Iqbal bhai", "Kevin now", "Philomena Ruane of Belmullet": behind a name with a capital go small words, and where it is from. */
const REST = /^(\p{Lu}.*?) (?:of|from|aus|från|uit|\p{Ll}[\p{Ll}'’-]{0,20}$)(?![\p{L}'’-])/u;

function withoutRest(text: string, span: Span): Span {
  const name = REST.exec(text.slice(span.start, span.end))?.[1];
  return name === undefined ? span : { ...span, end: span.start + name.length };
}

/** "Oksana Przybysz PESEL", "Ewa Wilk Spadkobiercy:": where full stops are missing, what comes next is taken along. */
function withoutLabel(text: string, span: Span): Span {
  const parts = text.slice(span.start, span.end).split(' ');
  const last = parts.at(-1)!;
  if (parts.length < 2 || !isKnown(parts[0]!)) return span;
  const isAbbreviation =
    /^\p{Lu}{3,5}$/u.test(last) && parts.slice(0, -1).some((part) => /\p{Ll}/u.test(part));
  const isLabel = parts.length > 2 && text[span.end] === ':' && !isKnown(last);
  return isAbbreviation || isLabel ? { ...span, end: span.end - last.length - 1 } : span;
}

/** "jean delhaye j'habite", "van D.S. Ramcharan": half of an elision, and the "of" before a name. */
function withoutJoint(text: string, { start, end, ...span }: Span): Span {
  const value = text.slice(start, end);
  const isElided = /^['’]$/.test(text.charAt(end)) && / \p{Ll}$/u.test(value);
  const isOf = OF.test(value) && isKnownOrInitial(value);
  return {
    ...span,
    start: isOf ? start + value.indexOf(' ') + 1 : start,
    end: isElided ? end - 2 : end,
  };
}

const OF = /^(?:van|von|av|från) /;

function isKnownOrInitial(value: string): boolean {
  const second = value.split(' ', 2)[1]!;
  return /^\p{Lu}\./u.test(second) || isKnown(second);
}

function withoutEmployer(text: string, span: Span): Span {
  const parts = text.slice(span.start, span.end).split(' ');
  const at = employerAt(parts);
  return at > 0 ? { ...span, end: span.start + parts.slice(0, at).join(' ').length } : span;
}

/** A first word that is no name, where a known first name follows and more, or in small letters before a capital. */
function withoutVerb(text: string, span: Span): Span {
  const parts = text.slice(span.start, span.end).split(' ');
  const [first = '', second = ''] = parts;
  if (GREAT.test(first) || (first.endsWith(',') && isNoName(first.slice(0, -1))))
    return { ...span, start: span.start + first.length + 1 };
  if (parts.length < 2 || parts.length > PERSON_WORDS || isKnown(first)) return span;
  const isLabelled = VERBS.has(first, 0, first.length) && /^\p{Lu}/u.test(second);
  if (!isKnown(second) && !isLabelled) return span;
  const isSmall = /^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second);
  const isOther = isLabelled || isNoName(first) || VERBS.has(first, 0, first.length);
  if (!isSmall && !isOther) return span;
  return { ...span, start: span.start + first.length + 1 };
}

/** "beau-père jean-luc", "grand-mère josiane": not "Petit-Jean". */
const GREAT = /^(?:beau|belle|grand|petite?|demi|arrière)-(?:père|mère|frère|sœur|fils|fille)$/iu;

/** Verbs and labels that stand right before a name, without a colon between. */
const VERBS = new WordSet(
  'vende compra firma assina assino firmo signe sinon nur anders mit von halter fahrer käufer verkäufer mieter zeuge kunde kundin patient sprząta odbiera zatwierdza prowadzi zaprasza gra przyjmuje sprzedaje kupuje podpisał powiadomiono kontaktperson mantelzorger donateur ring bel anmäler säljer köper kör hämtas leder rijdt verkoopt koopt ondertekent belt chiama chiede vende cerca scrive arriva porta contatta chamar-se se guidava guida gerente verkoper caseiro zelador stöd gracias conductor kierowca klientka klient pacjent pacjentka uczeń elev eleven elève alumna alumno allievo'.split(
    ' ',
  ),
);

function isKnown(word: string): boolean {
  const bare = word.replace(/[,.]$/, '');
  return isGivenName(bare) && (/^\p{Lu}/u.test(bare) || !NOT_ALONE_SMALL.has(bare));
}

function firstWord(value: string): string {
  return value.split(' ', 1)[0]!;
}

const HEADS = new WordSet(HEADS_FIRST);

/** What any house is called, before the name of its own in capitals: "bank Kasa Beskidzka", "Auftraggeber Sägerei Tschudin". */
const ANY_HOUSE =
  /^(?:bank|firma?|empresa|azienda|entreprise|bedrijf|sieć|Auftraggeber|Arbeitgeber|Kunde|Lieferant|Vermieter|Absender|Empfänger|Employer|Client|Cliente|Pracodawca|Arbetsgivare|Werkgever|Employeur)$/;

/** "clinica Officine Brambilla" is an "Officine Brambilla", and a sentence's full stop is not part of it. */
function organization(text: string, span: Span): Span {
  const value = text.slice(span.start, span.end);
  const [first = '', second = ''] = value.split(' ', 2);
  const isCalled =
    /^\p{Lu}/u.test(second) &&
    (ANY_HOUSE.test(first) || (/^\p{Ll}{4}/u.test(first) && HEADS.has(first, 0, first.length)));
  const start = isCalled ? span.start + first.length + 1 : span.start;
  const town = townIn(value);
  if (town > 0) return { ...span, start, end: span.start + town };
  const isStop = /(?:\.\.|\p{Ll}{4}\.)$/u.test(value) && !/(?:Corp|Ltda)\.$/.test(value);
  return { ...span, start, end: isStop ? span.end - 1 : span.end };
}
