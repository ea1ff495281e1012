export type { ColumnCell } from './column-cell.ts';
export { COLUMN_PREFIX } from './column-prefix.ts';
export { HEADER_RULE } from './header-rule.ts';
export { openTableAt } from './open-table.ts';
export { RecordFinder } from './records/record-finder.ts';
export { RECORD_RULE } from './records/record-rule.ts';
export { TableFinder } from './table-finder.ts';
