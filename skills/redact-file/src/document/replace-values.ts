import { type Conversation, findPlaceholders, redact } from '../../../../shared/redact/index.ts';
import type { DocumentText, Piece } from './document-text.ts';
import type { Field } from './field.ts';
import type { Found } from './found.ts';
import type { Tally } from './tally.ts';

/** Puts placeholders into the parts behind a document. One value gets one placeholder. */
export function replaceValues(
  document: DocumentText,
  found: readonly Found[],
  conversation: Conversation,
  tally: Tally,
): void {
  const { text } = document;
  keepPlaceholders(text, conversation);
  const { edits } = redact(text, found, conversation, { ownPlaceholders: 'keep' });
  const changed = new Set<Field>();
  for (const { start, end, placeholder, type } of edits) {
    if (type === 'TEXT') continue;
    tally.count(type, placeholder);
    replaceStretch(document, start, end, placeholder, changed);
  }
  for (const { also, part } of changed) if (also) part.replace(also);
}

/** What is spelled like a placeholder stays as it is, and its number is not given out again. */
function keepPlaceholders(text: string, conversation: Conversation): void {
  const alike = findPlaceholders(text).map(({ placeholder }) => ({
    placeholder,
    type: 'TEXT' as const,
    value: placeholder,
  }));
  conversation.learn(alike);
}

/** The first field gets the placeholder; the rest of the value in others is taken out. */
function replaceStretch(
  document: DocumentText,
  start: number,
  end: number,
  placeholder: string,
  changed: Set<Field>,
): void {
  let text = placeholder;
  for (let i = document.pieceAt(start); i < document.pieces.length; i++) {
    const piece = document.pieces[i]!;
    if (piece.start >= end) return;
    if (!piece.field || piece.start === piece.end) continue;
    const { field } = piece;
    field.part.replace({ ...placesIn(field, piece, start, end), text: written(field, text) });
    changed.add(field);
    text = '';
  }
}

function written({ write }: Field, placeholder: string): string {
  return write && placeholder !== '' ? write(placeholder) : placeholder;
}

function placesIn({ text }: Field, piece: Piece, start: number, end: number) {
  const from = Math.max(start, piece.start) - piece.start;
  const to = Math.min(end, piece.end) - piece.start;
  return { start: text.sourceAt(from), end: text.sourceAt(to) };
}
