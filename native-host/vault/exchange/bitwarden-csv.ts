import { readTable, type TableRow } from './csv-table.ts';
import type { ImportResult } from './exchange-item.ts';
import { type Gathering, gather, type Part } from './gathering.ts';
import { addLogin, folderTags } from './login.ts';

/** Columns that tell the table from others. */
export const BITWARDEN_COLUMNS = ['type', 'name', 'notes', 'login_uri', 'login_password'];

/**
 * The logins and notes in a Bitwarden export in CSV, of a person or an organisation. Custom fields
 * are taken as secrets, since the table does not say which of them were hidden.
 * @throws LifeSavorError INPUT_INVALID when the text is no such table.
 */
export function importBitwardenCsv(text: string): ImportResult {
  const found = gather();
  for (const row of readTable(text, { required: BITWARDEN_COLUMNS }, found)) addRow(found, row);
  return found.result();
}

function addRow(to: Gathering, { line, cell }: TableRow): void {
  const folder = cell('folder') || cell('collections');
  const fields = fieldParts(cell('fields'));
  if (cell('type') === 'note') {
    const entry = { name: cell('name'), otherwise: 'Note', tags: folderTags(folder) };
    to.add({ line }, entry, [{ kind: 'note', value: cell('notes') }, ...fields]);
    return;
  }
  const login = {
    name: cell('name'),
    addresses: cell('login_uri').split(',', 100),
    username: cell('login_username'),
    password: cell('login_password'),
    totp: cell('login_totp'),
    note: cell('notes'),
    folder,
  };
  addLogin(to, { line }, login, fields);
}

/** Fields stand one below the other as `name: value`; a line without a name goes on with the last. */
function fieldParts(cell: string): Part[] {
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of cell === '' ? [] : cell.split(/\r?\n/)) {
    const [, name, value] = /^([^:]{0,256}): (.*)$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (name === undefined && last) last.lines.push(line);
    else fields.push({ name: name || 'field', lines: [value ?? line] });
  }
  return fields.map(({ name, lines }) => ({ kind: 'secret', part: name, value: lines.join('\n') }));
}
