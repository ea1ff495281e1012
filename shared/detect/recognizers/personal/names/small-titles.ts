import { compileContext, hasContext } from '../../../engine/context.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';
import { isAddressed, isInPolish } from './addressed.ts';
import { isGivenName } from './given-names.ts';
import { isNoName, trimName, wordsOf } from './name-shape.ts';

const TITLES = words(
  'mr mrs ms dr dra m professor prof herr herrn frau mme mlle sig dott avv sr sra srta don doña dhr mevr fru pan pani mgr inż',
);
const SMALL_TITLE = `(?:${TITLES.join('|')})(?:\\.(?:(?:ra|ssa)(?!\\p{L})\\.?)?)?(?:[ ](?:dr|med|ing|hab)\\.){0,4}`;

/** "mr. edmund achebe", "dr anna nowak", "dott. rinaldi": all in small letters, where a first name or a dot says so. */
export const smallNameBehindTitle: Recognizer = {
  id: 'person-title-small',
  effort: 20,
  leadEffort: 4,
  type: 'PERSON',
  trigger: { kind: 'word', words: TITLES },
  notAfter: /[\w@/'’.-]/,
  // Most names behind a title are written as names are, and cost no more than the title then.
  lead: new RegExp(`${SMALL_TITLE}[ ](?=['\\p{Ll}])`, 'uy'),
  pattern:
    /(?:(?:van|von|de[rnl]?|d[aio]|dos|das|della|l[ao]|'t)[ ]){0,4}\p{Ll}[\p{L}'’-]{1,24}(?:[ ]\p{Ll}[\p{L}'’-]{1,24}){0,2}(?![\p{L}\d_@(=])/uy,
  score: 0.7,
  validate: takeName,
};

/** The same title, in small letters. */
export const smallTitle: Recognizer = {
  ...smallNameBehindTitle,
  id: 'title-small',
  effort: 20,
  type: 'TITLE',
  validate(candidate) {
    const { anchor } = candidate;
    if (!takeName(candidate)) return false;
    candidate.end = candidate.start - 1;
    candidate.start = anchor;
    return true;
  },
};

const SHORTEST = 3;
const SHORTEST_SURNAME = 4;
const LONGEST_DETERMINER = 12;

function takeName(candidate: Candidate): boolean {
  const { text, anchor, start } = candidate;
  if (!isAddressed(candidate) || !trimName(candidate)) return false;
  const parts = wordsOf(candidate);
  const first = parts.findIndex((word) => word.length >= SHORTEST && !PARTICLE.test(word));
  if (first < 0) return false;
  const isKnown = isGivenName(parts[first]!);
  if (!isKnown && !isClear(candidate, text.slice(anchor, start), parts[first]!)) return false;
  const kept = parts.slice(0, first + (isKnown || hasTwoSurnames(candidate, parts, first) ? 2 : 1));
  candidate.end = start + kept.join(' ').length;
  return true;
}

const PARTICLE = /^(?:van|von|de[rnl]?|d[aio]|dos|das|della|l[ao]|'t)$/;
/** Forms of address that are nothing else once they have their dot. */
const DOTTED = /^(?:ms|dr|dra|prof|mme|mlle|sig|dott|avv|sra|srta|dhr|mevr|mgr|inż)\./;
/** Forms of address that stand without an article; with one they are "my wife" and "the doctor". */
const WITHOUT_DOT = /^(?:frau|herrn?|dr|pr|prof|professor|mme|mlle|mgr|dra|dhr|mevr|fru)[. ]|^m\. /;
const DETERMINED =
  /(?<!\p{L})(?:the|a|my|your|his|her|our|their|this|that|mein\p{L}{0,2}|dein\p{L}{0,2}|sein\p{L}{0,2}|ihr\p{L}{0,2}|unser\p{L}{0,2}|kein\p{L}{0,2}|eine?[rnm]?|die|der|den|dem|jede|diese|welche|als|zur|la|le|les|un|une|el|los|una|ma|mon|sa|son|mi|su|o|a|os|as|um|uma|minha|meu|il|lo|mia|mio|de|het|een|mijn|min|din|hans|en|sin|vår|no|geliebte|liebe|alte|junge|neue|andere|erste) $/iu;
/** What is said of a wife or a doctor. */
const NEXT_WORDS = new WordSet(
  words(`hat hatte haben ist war wird wurde kann muss soll will würde sagt sagte meint kommt kam geht ging arbeitet wohnt ruft rief schreibt schrieb gibt möchte braucht steht liegt sitzt weiß und oder aber mit von vom aus bei
    für ohne nach wegen der die das den dem wo wie wenn weil dass mann heute gestern morgen mir dir ihm ihr mich dich uns auch schon noch nicht sehr gerne bitte danke doktor professor medien
    said says told gave was is has had will can wants called asked thinks today yesterday tomorrow and or but appointment visit office notes note orders prescribed pepper who
    est était sera dit veut vient va peut doit qui que et ou mais bonjour merci dice ha es era viene va puede quiere y que dijo zegt is was komt kan wil moet en of maar är var säger kommer kan vill och som hade jest był była mówi powiedział przyjdzie może chce`),
);
const BRANDS = words(
  'ssa figs fig pepper martens oetker bronner scholl dre strange who evil love phil',
);
const IBERIAN = compileContext(
  'el los las que del con por para según su una estimado estimada os as do da ao com não uma seu sua caro cara prezado prezada'.split(
    ' ',
  ),
);

function isClear(candidate: Candidate, title: string, name: string): boolean {
  if (isNoName(name) || BRANDS.includes(name)) return false;
  if (/^mrs?[. ]|^ms\./.test(title) || DOTTED.test(title)) return true;
  if (WITHOUT_DOT.test(title) && isAddressedInSmall(candidate, name)) return true;
  if (title.startsWith('mgr')) return isInPolish(candidate);
  // In English "sr. developer" is a senior one.
  return (
    /^sr\./.test(title) && hasContext(candidate.text, candidate.anchor, candidate.end, IBERIAN)
  );
}

function isAddressedInSmall({ text, anchor }: Candidate, name: string): boolean {
  if (name.length < SHORTEST_SURNAME || NEXT_WORDS.has(name, 0, name.length)) return false;
  return !DETERMINED.test(text.slice(Math.max(0, anchor - LONGEST_DETERMINER), anchor));
}

/** "sra. pardo lozano": in Spain and Portugal people have two, and the clause ends behind them. */
function hasTwoSurnames(
  { text, start }: Candidate,
  parts: readonly string[],
  first: number,
): boolean {
  const end = start + parts.slice(0, first + 2).join(' ').length;
  return (
    /^(?:sra?|dra?)\./.test(text.slice(start - 5, start).trimStart()) &&
    /^[ ]?(?:[.,;:)"”»?!\n]|$)/.test(text.slice(end, end + 2))
  );
}
