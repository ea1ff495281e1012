import type { Row } from './row.ts';

/**
 * Puts the cells of an aligned row, of which some are missing, under their names: where a cell begins
 * or ends with the name of a column it belongs there.
 * @returns whether every cell found its place
 */
export function alignTo(header: Row, row: Row): boolean {
  const names: number[] = [];
  for (let cell = 0, name = 0; cell < row.count; cell++, name++) {
    while (name < header.count && !isUnder(header, name, row, cell)) name++;
    if (name === header.count) return false;
    names.push(name);
  }
  for (let name = header.count - 1, cell = row.count - 1; name >= 0; name--) {
    if (names[cell] === name) {
      row.set(name, row.startOf(cell), row.endOf(cell));
      cell--;
    } else row.set(name, row.start, row.start);
  }
  row.count = header.count;
  return true;
}

function isUnder(header: Row, name: number, row: Row, cell: number): boolean {
  return (
    header.startOf(name) - header.start === row.startOf(cell) - row.start ||
    header.endOf(name) - header.start === row.endOf(cell) - row.start
  );
}
