import { type DocumentText, ViewBuilder } from '../document/index.ts';

/** A cell of a table, as rules should see it. */
export interface LabelledCell {
  column: string | number;
  /** Its text where it may be the name of a column or the label of its neighbour, else empty. */
  label: string;
  /** Adds its content to a view. */
  show(view: ViewBuilder): void;
}

/** Longer cells are text, not labels. */
const LONGEST_LABEL = 60;
/** In rows up to this length a cell may be the label of the next one, as in a form. */
const FORM_COLUMNS = 4;
/** A form is not longer; a long table has a header. */
const FORM_ROWS = 500;

/** Shows each cell under the name of its column, and in narrow rows behind its neighbour. */
export function addCellsView(
  document: DocumentText,
  rows: Iterable<readonly LabelledCell[]>,
): void {
  const view = new ViewBuilder();
  let header: ReadonlyMap<string | number, string> | undefined;
  let count = 0;
  for (const row of rows) {
    const isForm = row.length <= FORM_COLUMNS && ++count <= FORM_ROWS;
    // The first row mostly names columns, and "E-mail" is nobody's name.
    if (header && isForm) addBehindNeighbours(view, row);
    if (header) for (const cell of row) addUnder(view, header.get(cell.column) ?? '', cell);
    else header = new Map(row.map(({ column, label }) => [column, label]));
  }
  document.addView(view.done());
}

/** The text of a cell as a label. */
export function labelOf(text: string): string {
  const label = text.trim().replace(/:$/, '');
  return /\p{L}/u.test(label) && label.length <= LONGEST_LABEL ? label : '';
}

function addBehindNeighbours(view: ViewBuilder, row: readonly LabelledCell[]): void {
  let label = '';
  for (const cell of row) {
    addUnder(view, label, cell);
    label = cell.label;
  }
}

function addUnder(view: ViewBuilder, label: string, cell: LabelledCell): void {
  if (label === '') return;
  view.words(`${label}: `);
  cell.show(view);
  view.words('\n');
}
