import { isWordCode } from '../engine/chars.ts';
import type { Candidate, Rule } from '../engine/recognizer.ts';
import { withPlain } from '../recognizers/personal/vocabulary.ts';
import type { ColumnKind } from './columns/kind.ts';
import { listedNames, NAMED_KINDS, PEOPLE_GROUPS } from './columns/named-kinds.ts';
import {
  ARTICLES,
  CODE_WORDS,
  listed,
  NUMBER_WORDS,
  namesInOneWord,
  numbersInOneWord,
  PEOPLE,
  QUALIFIERS,
  SMALL_ARTICLES,
} from './columns/words.ts';

/** Words that sentences of some language are full of: a table with one of these has others too. */
const FREQUENT =
  'nie dni via cap sin pas ne first family day year place date data datum jahr type land make for för vor per carta passe key api file secret token mail worker client security dat tag kom';
const FREQUENT_WORDS = new Set(listed(FREQUENT));
const SILENT = new Set(
  listed(`${ARTICLES} ${SMALL_ARTICLES} ${QUALIFIERS} ${NUMBER_WORDS} ${CODE_WORDS}`),
);
/** By themselves names of columns that tables are found by: who buys, is treated, works, is insured, and some others. */
const PEOPLE_NAMED = [
  PEOPLE.customer,
  PEOPLE.patient,
  PEOPLE.staff,
  PEOPLE.insured,
  'account holder contact guardian tenant guest passenger recipient mieter gast passagier empfänger kontakt locataire inquilino huésped ospite huurder hyresgäst lokator',
];
/** Columns of which one at least stands in every table that is found speak so loud, or count alone. */
const LOUD = 2;
const SHORTEST = 3;
const PARTS = /[ .'’/()-]+/;
const NOT_ASCII = /[^\0-\x7f]/;

/** What code writes as one word that forms write as two. */
const IN_ONE_WORD =
  'dateofbirth phonenumber mobilenumber telephonenumber homeaddress streetaddress emailaddress accountnumber cardnumber policynumber insurancenumber passportnumber nationalid licenseplate';

/**
 * Where a line may be the header of a table: at a word that ends or begins the name of a column,
 * beside what separates columns. So prose pays for its few such words only, and for nothing a line.
 */
export const HEADER_RULE: Rule = {
  id: 'table-header',
  trigger: { kind: 'word', words: headerWords() },
  pattern: /[^\s]/y,
  score: 1,
  validate: isBesideSeparator,
};

function headerWords(): readonly string[] {
  const words = new Set<string>([IN_ONE_WORD, ...PEOPLE_NAMED].flatMap(listed));
  const add = (word: string) => words.add(word);
  for (const group of PEOPLE_GROUPS) {
    numbersInOneWord(group).forEach(add);
    namesInOneWord(group).forEach(add);
  }
  for (const [kind, names] of NAMED_KINDS)
    if (isLoud(kind)) for (const name of listedNames(names)) add(tellingWord(name));
  return [...words].flatMap(withoutAccents).filter(isTelling);
}

function withoutAccents(word: string): readonly string[] {
  return NOT_ASCII.test(word) ? withPlain([word]) : [word];
}

function isLoud({ type, voice, needs, role }: ColumnKind): boolean {
  return (
    voice >= LOUD || role === 'name' || (type !== undefined && needs < LOUD && role !== 'soft')
  );
}

/** The last word of a name that is not one of many names. */
function tellingWord(name: string): string {
  if (!PARTS.test(name)) return SILENT.has(name) ? '' : name;
  return name.split(PARTS).findLast((word) => isTelling(word) && !SILENT.has(word)) ?? '';
}

function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !FREQUENT_WORDS.has(word);
}

/** What may stand around the name of a column. */
const AROUND = '"\'`*_()[]:.#';
const MOST_AROUND = 4;
const SEPARATORS = ',;\t|\r\n';

function isBesideSeparator({ text, start }: Candidate): boolean {
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return isSeparated(text, end, 1) || isSeparated(text, start - 1, -1);
}

/** Whether a separator or an end of the line is the next thing from `at` in the direction of `step`. */
function isSeparated(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at, passed = 0; passed < MOST_AROUND; i += step, passed++) {
    if (i < 0 || i >= text.length) return true;
    const char = text.charAt(i);
    if (SEPARATORS.includes(char)) return true;
    if (char === ' ' && text.charAt(i + step) === ' ') return true;
    if (char !== ' ' && !AROUND.includes(char)) return false;
  }
  return false;
}
