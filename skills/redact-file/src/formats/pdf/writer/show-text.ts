import { inDrawingOrder } from './drawing-order.ts';
import { figure } from './figure.ts';
import type { Alphabet } from './font/alphabet.ts';

/** A stretch of text where it stands on a page. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  /** Counter-clockwise in degrees. */
  angle: number;
  size: number;
  /** Its letters are made narrower or wider to take this much; or just this much at most. */
  fit: { width: number } | { atMost: number };
}

/** Beyond these, letters are not made narrower or wider, in percent. */
const NARROWEST = 40;
const WIDEST = 160;
const RADIANS = Math.PI / 180;

/** The commands that draw a text. */
export function showText({ text, x, y, angle, size, fit }: PlacedText, alphabet: Alphabet): string {
  const { numbers, width } = alphabet.encode(inDrawingOrder(text));
  if (numbers.length === 0) return '';
  const [cos, sin] = [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];
  const place = [cos, sin, -sin, cos, x, y].map(figure).join(' ');
  const hex = numbers.map((number) => number.toString(16).padStart(4, '0')).join('');
  const stretch = stretchOf(width * size, fit);
  return `BT /F ${figure(size)} Tf ${figure(stretch)} Tz ${place} Tm <${hex}> Tj ET\n`;
}

function stretchOf(natural: number, fit: PlacedText['fit']): number {
  if (natural <= 0) return 100;
  const wanted = 'width' in fit ? fit.width : Math.min(fit.atMost, natural);
  return Math.min(Math.max((wanted / natural) * 100, NARROWEST), WIDEST);
}
