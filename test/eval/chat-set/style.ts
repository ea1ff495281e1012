import type { Random } from '../scoring/random.ts';
import type { Template } from './template.ts';

/** A stretch of a message; labelled when it has a type. */
export interface Piece {
  text: string;
  type?: string;
  /** Case carries meaning (tokens, passwords, e-mail addresses): never changed. */
  keepCase?: boolean;
}

export type Style = 'as written' | 'lower case' | 'capitals' | 'no punctuation' | 'typos';

/** How people type: shares of messages. */
const SHARES: readonly (readonly [Style, number])[] = [
  ['lower case', 0.1],
  ['capitals', 0.03],
  ['no punctuation', 0.07],
  ['typos', 0.08],
];
const TYPO_SHARE = 0.05;

/** Draws a style; what must be kept verbatim is left as written. */
export function styleFor({ verbatim }: Template, random: Random): Style {
  let drawn = random();
  if (verbatim) return 'as written';
  for (const [style, share] of SHARES) {
    if (drawn < share) return style;
    drawn -= share;
  }
  return 'as written';
}

export function restyle(pieces: readonly Piece[], style: Style, random: Random): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: restyled(piece, style, random) }));
}

function restyled({ text, type, keepCase }: Piece, style: Style, random: Random): string {
  if (style === 'lower case') return keepCase ? text : text.toLowerCase();
  if (style === 'capitals') return keepCase ? text : text.toUpperCase();
  if (type !== undefined || keepCase) return text;
  if (style === 'no punctuation') return text.replace(/[.,;!?]+(?=\s|$)/g, '');
  return style === 'typos' ? withTypos(text, random) : text;
}

/** Swaps two neighbouring letters inside some of the longer words. */
function withTypos(text: string, random: Random): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() >= TYPO_SHARE) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });
}
