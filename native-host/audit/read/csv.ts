import type { AuditRecord } from '../chain/record.ts';

const COLUMNS = ['seq', 'at', 'event', 'site', 'direction', 'action', 'counts', 'details', 'boot'];

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** One row (RFC 4180) of the table that `CSV_HEADER` begins. */
export function csvRow(record: AuditRecord): string {
  const { seq, at, boot, event, prev: _prev, mac: _mac, ...rest } = record;
  const { site, direction, action, counts, ...others }: Record<string, unknown> = rest;
  const details = Object.entries(others).map(([name, value]) => `${name}=${plain(value)}`);
  const cells = [seq, at, event, site, direction, action, counts, details.join(' '), boot];
  return `${cells.map((cell) => csvCell(plain(cell))).join(',')}\r\n`;
}

/**
 * A cell no spreadsheet takes for a formula: where it begins like one, an apostrophe comes first
 * (OWASP, “CSV Injection”).
 */
export function csvCell(text: string): string {
  const guarded = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function plain(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${name}:${plain(member)}`);
  return members.join(';');
}
