import { CHAR, charClass } from './char-class.ts';

/** What stands before a token: it tells a form from a sentence. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

export interface Token {
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  gap: number;
}

/**
 * Cuts a text into the tokens the network reads: a word (letters with their marks), a run of
 * digits, one ideograph, or any other single character. White space is in no token.
 * `models/training/features.py` does the same.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let lines = 2;
  let spaced = true;
  let running: number = CHAR.space;

  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const kind = tokenKind(charClass(code), running);
    if (kind === CHAR.space) {
      spaced = true;
      if (code === 10) lines++;
    } else if (kind === running && (kind === CHAR.lower || kind === CHAR.digit)) {
      tokens.at(-1)!.end = end;
    } else {
      tokens.push({ start: at, end, gap: gapOf(spaced, lines) });
    }
    if (kind !== CHAR.space) {
      spaced = false;
      lines = 0;
    }
    running = kind;
    at = end;
  }
  return tokens;
}

/** Capitals run on with small letters, and marks with the word they stand on. */
function tokenKind(charKind: number, running: number): number {
  if (charKind === CHAR.upper) return CHAR.lower;
  if (charKind !== CHAR.mark) return charKind;
  return running === CHAR.lower ? CHAR.lower : CHAR.other;
}

function gapOf(spaced: boolean, lines: number): number {
  if (!spaced) return GAP.none;
  if (lines === 0) return GAP.space;
  return lines === 1 ? GAP.line : GAP.paragraph;
}
