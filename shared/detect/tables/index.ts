export { COLUMN_PREFIX } from './column-prefix.ts';
export { HEADER_RULE } from './header-rule.ts';
export { openTableAt } from './open-table.ts';
export { type ColumnCell, TableFinder } from './table-finder.ts';
