import type { Labelled } from '../data/labelled.ts';
import type { Random } from '../scoring/random.ts';
import { type Piece, restyle, styleFor } from './style.ts';
import type { Template } from './template.ts';
import { fill } from './values/slots.ts';
import { createWorld } from './values/world.ts';

/** `{{kind}}`, `{{kind2}}` or `{{TYPE=the text itself}}`; with spaces inside the braces it is plain text. */
const SLOT = /\{\{(?:([a-z][a-z_]*)(\d?)|([A-Z_]+)=([^{}]+))\}\}/g;

/** One message from a template, with its labels. The same kind and number get the same value. */
export function render(template: Template, random: Random): { text: string; spans: Labelled[] } {
  const world = createWorld(template.language, template.country, random);
  const pieces: Piece[] = [];
  let end = 0;
  for (const slot of template.body.matchAll(SLOT)) {
    pieces.push({ text: template.body.slice(end, slot.index) });
    const [whole, kind, number, type, literal] = slot;
    pieces.push(
      kind === undefined
        ? { type: type!, text: literal! }
        : fill(world, kind, number || '1', template.id),
    );
    end = slot.index + whole.length;
  }
  pieces.push({ text: template.body.slice(end) });
  return join(restyle(pieces, styleFor(template, random), random));
}

function join(pieces: readonly Piece[]): { text: string; spans: Labelled[] } {
  let text = '';
  const spans: Labelled[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (piece.type !== undefined) spans.push({ start, end: text.length, type: piece.type });
  }
  return { text, spans };
}
