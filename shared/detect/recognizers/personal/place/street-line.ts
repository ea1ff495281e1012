import { WordSet } from '../../../engine/word-set.ts';
import { FRENCH_TYPES, SOUTHERN_TYPES } from '../address/romance.ts';
import { words } from '../vocabulary.ts';

/** Longest line that is read back. */
const REACH = 80;
/** What separates a street line from the code behind it. */
const GAP = /[ \t]*(?:[,;·|(]|[ ][-–][ ]|\r?\n|[ ]{2})[ \t]{0,8}(?:- )?["'(]?$/;
const LONGEST_GAP = 20;
const STREETS = new WordSet([
  ...FRENCH_TYPES,
  ...SOUTHERN_TYPES,
  ...words(`street st avenue ave road rd lane drive close court place way ul ulica al aleja os pl straße strasse str weg platz gasse allee
    straat laan plein gatan vägen c rte chem imp av avda pça trav r v`),
]);
const ENDS_LIKE_STREET =
  /\p{L}(?:stra(?:ß|ss)e|str|weg|gasse|platz|allee|damm|ufer|ring|straat|strjitte|laan|plein|gracht|kade|dijk|dreef|gatan|vägen|gränd|stigen|esplanaden|stieg|steig|pfad|gade|vej|vejen|gata|gaten|veien|katu|tie)(?![\p{L}\p{M}])/iu;
const HOUSE_NUMBER = /(?<![\d.,])\d{1,4}[a-z]?(?![\d\p{L}])/iu;
/** "Rudka 14" alone in its line, or behind a comma or a label. */
const NAME_AND_NUMBER =
  /(?:^|[,;:|]\s?)(?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}[ ]){1,4}\d{1,4}[a-z]?(?:[/-]\d{1,4}[a-z]?)?$/iu;

/** Whether the line or part of a line right before is a street and its number: "Chemin des Vignes 9, «1295» Mies". */
export function isBehindStreetLine(text: string, start: number): boolean {
  const line = lineBefore(text, start);
  return line !== '' && HOUSE_NUMBER.test(line) && hasStreetWord(line);
}

/** Whether it is any name with a number behind: "Hubel 3, «3534» Signau". */
export function isBehindNameAndNumber(text: string, start: number): boolean {
  return NAME_AND_NUMBER.test(lineBefore(text, start));
}

/** Farther than a line: "14 Protea Avenue, Stellenbosch, «7600»". */
const REACH_BELOW = 72;
const BOXES = new WordSet(words('box bag blk block flat villa plot'));

/** Whether a street or a box and a number stand shortly before, on any line. */
export function isBelowStreet(text: string, at: number): boolean {
  const from = Math.max(0, at - REACH_BELOW);
  const near = text.slice(from, at);
  if (!ANY_NUMBER.test(near)) return false;
  return hasStreetWord(near) || BOXES.hasAnyIn(text, from, at);
}

const ANY_NUMBER = /(?<![\d.,])\d{1,5}[a-z]?(?![\d\p{L}])/iu;

/** Whether the word from `start` to `end` is one for streets. */
export function isStreetWord(text: string, start: number, end: number): boolean {
  return STREETS.has(text, start, end);
}

function lineBefore(text: string, start: number): string {
  const near = Math.max(0, start - LONGEST_GAP);
  const gap = GAP.exec(text.slice(near, start));
  if (!gap) return '';
  const rest = text.slice(Math.max(0, start - REACH), near + gap.index);
  return rest.slice(rest.lastIndexOf('\n') + 1);
}

function hasStreetWord(line: string): boolean {
  return STREETS.hasAnyIn(line, 0, line.length) || ENDS_LIKE_STREET.test(line);
}
