import { TableReader } from './reading/table-reader.ts';

/** A table that goes on at some place of a text. */
export interface OpenTable {
  /** Its header, with the line break. */
  header: string;
  /** Where the first row begins that begins at the place or behind it. */
  nextRow: number;
}

/**
 * The table inside which `place` is: behind the beginning of its header, and with rows to come. Whoever
 * reads a text in pieces puts the header before the piece that begins with `nextRow`, and the rows of the
 * piece are read as they are in the whole text.
 */
export function openTableAt(text: string, place: number): OpenTable | undefined {
  const reader = new TableReader();
  reader.open(text);
  while (reader.end <= place && reader.nextTable()) {
    const { header } = reader;
    if (header.start >= place) return undefined;
    while (reader.nextRow()) {
      if (reader.row.start < place) continue;
      return { header: text.slice(header.start, header.next), nextRow: reader.row.start };
    }
  }
  return undefined;
}
