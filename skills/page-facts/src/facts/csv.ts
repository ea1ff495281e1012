/** Beginnings a spreadsheet would take for a formula; a number may begin with a sign. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,]))/;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
