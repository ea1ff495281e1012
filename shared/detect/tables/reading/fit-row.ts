import { isBlankCell } from '../cells/blank.ts';
import { looksLikeDate } from '../cells/dates.ts';
import { alignTo } from './aligned.ts';
import type { Row } from './row.ts';
import { COMMA, GAP, type Separator, TAB } from './separator.ts';
import type { TablePlan } from './table-plan.ts';

const COMMAS_OF_VALUE = 3;

/**
 * Gives `row` as many cells as `header`, where it lacks some or has too many for a known reason.
 * @param planned the plan of the table, if its columns say anything
 * @returns whether it has as many now
 */
export function fitRow(
  text: string,
  row: Row,
  header: Row,
  separator: Separator,
  planned: () => TablePlan | undefined,
): boolean {
  const further = row.count - header.count;
  if (further === 0) return true;
  if (further > 0) {
    if (isBlankFrom(text, row, header.count)) return true;
    return separator === COMMA && joinCommas(text, row, further, planned);
  }
  if (separator === GAP) return alignTo(header, row);
  if (separator !== TAB) return false;
  // Chats cut the tabs at the end of a line.
  while (row.count < header.count) row.set(row.count++, row.next, row.next);
  return true;
}

/** Whether the cells beyond those of the header hold nothing, or say so: "NULL". */
function isBlankFrom(text: string, row: Row, from: number): boolean {
  for (let cell = from; cell < row.count; cell++)
    if (!isBlankCell(text.slice(row.startOf(cell), row.endOf(cell)))) return false;
  return true;
}

/** People write the commas of dates and addresses without quotes around them. */
function joinCommas(
  text: string,
  row: Row,
  commas: number,
  planned: () => TablePlan | undefined,
): boolean {
  const plan = commas > COMMAS_OF_VALUE ? undefined : planned();
  const column = plan ? columnWithCommas(text, row, commas, plan) : -1;
  if (column >= 0) row.join(column, commas);
  return column >= 0;
}

function columnWithCommas(text: string, row: Row, commas: number, plan: TablePlan): number {
  for (let column = 0; column < plan.columns; column++) {
    if (plan.kind(column)?.type !== 'DATE_OF_BIRTH') continue;
    if (looksLikeDate(text.slice(row.startOf(column), row.endOf(column + commas)))) return column;
  }
  return plan.addressColumn;
}
