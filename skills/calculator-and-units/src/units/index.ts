export { convert } from './convert.ts';
export { createUnitTable, type UnitTable } from './unit-table.ts';
