import type { Candidate, Rule } from '../../engine/recognizer.ts';
import { columnCalled } from '../columns/columns.ts';
import { argumentsAt } from './constructor-arguments.ts';
import { LINK, LINK_SIGNS, type Pair, pairAt } from './pair.ts';

/**
 * Where a value stands whose key is called like a column: at the sign between them. Most signs of a text
 * have no text or number behind them, and most keys of programs say nothing about people.
 */
export const RECORD_RULE: Rule = {
  id: 'record-key',
  effort: 3,
  trigger: { kind: 'sign', signs: LINK_SIGNS },
  pattern: new RegExp(LINK, 'uy'),
  score: 1,
  validate: isKnown,
};

function isKnown({ text, start }: Candidate): boolean {
  return isKnownAt(text, start);
}

function isKnownAt(text: string, at: number): boolean {
  if (argumentsAt(text, at).length > 0) return true;
  const pair = pairAt(text, at);
  if (!pair) return false;
  const kind = columnCalled(text, pair.keyStart, pair.keyEnd);
  if (kind === undefined || isNameOfField(text, pair)) return false;
  return kind.type !== undefined || kind.voice > 0 || kind.role === 'number';
}

/** `<input name="city" value="…">`: what a field is called is nobody's name. */
function isNameOfField(text: string, { keyStart, keyEnd, start, end }: Pair): boolean {
  return FIELD.test(text.slice(keyStart, keyEnd)) && columnCalled(text, start, end) !== undefined;
}

const FIELD = /^(?:name|id|key|label|nom|nome|nombre)$/i;

const ANY_LINK = new RegExp(LINK, 'gu');

/** All such places of a text, without the engine. */
export function recordPlaces(text: string): number[] {
  return Array.from(text.matchAll(ANY_LINK), ({ index }) => index).filter((at) =>
    isKnownAt(text, at),
  );
}
