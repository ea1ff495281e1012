import { type DocumentText, type Piece, type RawPart, ViewBuilder } from '../document/index.ts';
import { type JsonScalar, jsonScalars } from './json-tokens.ts';
import { openText } from './open-text.ts';
import type { OpenFormat } from './opened.ts';
import { readPlain } from './plain.ts';

const NOT_JSON = 'The file is not valid JSON, so it was read as plain text.';

/** JSON. Names and values are read; a number becomes a string where it is replaced. */
export const openJson: OpenFormat = (bytes, document) =>
  openText(bytes, document, (part, doc) =>
    isJson(part.source) ? readJson(part, doc) : [...readPlain(part, doc), NOT_JSON],
  );

/** One JSON text a line. */
export const openJsonLines: OpenFormat = (bytes, document) =>
  openText(bytes, document, (part, doc) => {
    const lines = part.source.split('\n').filter((line) => line.trim() !== '');
    return lines.every(isJson) ? readJson(part, doc) : [...readPlain(part, doc), NOT_JSON];
  });

function isJson(source: string): boolean {
  try {
    JSON.parse(source.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

/** `name: value` on a line each; a value deeper down or in a list is seen besides under its path. */
function readJson(part: RawPart, document: DocumentText): readonly string[] {
  const view = new ViewBuilder();
  for (const scalar of jsonScalars(part.source)) {
    const { kind, text } = scalar;
    const isNumber = kind === 'number';
    const piece = document.add({
      part,
      text,
      ...(isNumber ? { whole: true, write: (placeholder: string) => `"${placeholder}"` } : {}),
    });
    document.endBlock(kind === 'key' ? ': ' : '\n');
    if (kind !== 'key') addUnderPath(view, scalar, piece);
  }
  document.addView(view.done());
  return [];
}

function addUnderPath(view: ViewBuilder, { path, inList, text }: JsonScalar, piece: Piece): void {
  if (path.length === 0 || (path.length === 1 && !inList)) return;
  view
    .words(`${path.slice(-2).join(' ')}: `)
    .stretch(text.text, piece.start)
    .words('\n');
  if (inList)
    view
      .words(`${path.at(-1)}: `)
      .stretch(text.text, piece.start)
      .words('\n');
}
