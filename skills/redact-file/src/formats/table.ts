import type { MappedText } from '../../../kit/text/index.ts';
import type { DocumentText, RawPart } from '../document/index.ts';
import { addCellsView, type LabelledCell, labelOf } from './labelled-cells.ts';
import { openText } from './open-text.ts';
import type { OpenFormat } from './opened.ts';
import { delimiterOf, rowsOf } from './table-cells.ts';

/** Comma-separated values; the delimiter is told from the file. */
export const openCsv: OpenFormat = (bytes, document) =>
  openText(bytes, document, (part, doc) => readTable(part, doc, delimiterOf(part.source)));

/** Tab-separated values. */
export const openTsv: OpenFormat = (bytes, document) =>
  openText(bytes, document, (part, doc) => readTable(part, doc, '\t'));

function readTable(part: RawPart, document: DocumentText, delimiter: string): readonly string[] {
  addCellsView(document, addRows(part, document, delimiter));
  return [];
}

/** Each cell is a block of its own. Row by row, so that only one is held besides the document. */
function* addRows(
  part: RawPart,
  document: DocumentText,
  delimiter: string,
): Generator<readonly LabelledCell[]> {
  for (const row of rowsOf(part.source, delimiter)) {
    yield row.map((text, column) => addCell(part, document, text, column));
    document.endBlock();
  }
}

function addCell(
  part: RawPart,
  document: DocumentText,
  text: MappedText,
  column: number,
): LabelledCell {
  const { start } = document.add({ part, text });
  document.endBlock('\t');
  return {
    column,
    label: labelOf(text.text),
    show: (view) => view.stretch(text.text, start),
  };
}
