import type { DocumentText, Piece } from '../../../document/index.ts';
import { addCellsView, type LabelledCell, labelOf } from '../../labelled-cells.ts';
import type { Cell } from './read-sheet.ts';
import { serialDate } from './serial-date.ts';

export interface Workbook {
  /** The pieces of each shared string. */
  strings: readonly (readonly Piece[])[];
  dateStyles: ReadonlySet<number>;
  from1904: boolean;
}

/** Shows each cell with the words that tell what it is. */
export function addSheetView(
  document: DocumentText,
  cells: readonly Cell[],
  workbook: Workbook,
): void {
  addCellsView(document, rowsOf(cells, workbook));
}

function* rowsOf(cells: readonly Cell[], workbook: Workbook): Generator<LabelledCell[]> {
  let row: LabelledCell[] = [];
  let number = cells[0]?.row;
  for (const cell of cells) {
    if (cell.row !== number) {
      yield row;
      row = [];
      number = cell.row;
    }
    row.push(labelled(cell, workbook));
  }
  if (row.length > 0) yield row;
}

function labelled(cell: Cell, workbook: Workbook): LabelledCell {
  const pieces = piecesOf(cell, workbook);
  const date = dateOf(cell, workbook);
  return {
    column: cell.column,
    label: labelOf(pieces.map(textOf).join('')),
    show(view) {
      if (date !== undefined) view.instead(date, pieces[0]!);
      else for (const piece of pieces) view.stretch(textOf(piece), piece.start);
    },
  };
}

function dateOf({ content, style }: Cell, { dateStyles, from1904 }: Workbook): string | undefined {
  if (!('pieces' in content) || !content.isNumber || !dateStyles.has(style)) return undefined;
  return serialDate(textOf(content.pieces[0]!), from1904);
}

function piecesOf({ content }: Cell, { strings }: Workbook): readonly Piece[] {
  return 'shared' in content ? (strings[content.shared] ?? []) : content.pieces;
}

function textOf({ field }: Piece): string {
  return field?.text.text ?? '';
}
