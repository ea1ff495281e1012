import { isAgeFile } from './age-file.ts';
import { BITWARDEN_COLUMNS } from './bitwarden-csv.ts';
import { columnsIn } from './csv-table.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { CHROME, FIREFOX, KEEPASS, KEEPASSXC, SAFARI } from './login-tables.ts';
import { decodeHead } from './text.ts';

/** How much of a file is looked at. */
const HEAD_BYTES = 64 * 1024;

/** Tables by the columns they have, those with the most telling ones first. */
const TABLES: readonly [ExchangeFormat, readonly string[]][] = [
  ['bitwarden-csv', BITWARDEN_COLUMNS],
  ['keepass-csv', KEEPASSXC.required],
  ['keepass-csv', KEEPASS.required],
  ['firefox-csv', FIREFOX.required],
  ['safari-csv', SAFARI.required],
  ['chrome-csv', CHROME.required],
];

/**
 * What a file is, by how it begins, whatever its name; `undefined` when it is nothing that can be
 * imported. It may still turn out to be damaged.
 */
export function detectFormat(bytes: Uint8Array): ExchangeFormat | undefined {
  if (isAgeFile(bytes)) return 'age';
  const head = decodeHead(bytes, HEAD_BYTES).trimStart();
  if (head.startsWith('<')) return head.includes('<KeePassFile') ? 'keepass-xml' : undefined;
  if (head.startsWith('{')) return BITWARDEN.test(head) ? 'bitwarden-json' : undefined;
  return tableFormat(head);
}

const BITWARDEN = /"(?:encrypted|items)"\s{0,100}:/;

function tableFormat(head: string): ExchangeFormat | undefined {
  // Only the first line: the head may end in the middle of a later cell.
  const [line = ''] = head.split(/[\r\n]/, 1);
  const columns = columnsOrNone(line);
  const isTable = ([, required]: (typeof TABLES)[number]) =>
    required.every((column) => columns.includes(column));
  return TABLES.find(isTable)?.[0];
}

/** The columns of a table, none where the text is not one. */
function columnsOrNone(text: string): string[] {
  try {
    return columnsIn(text);
  } catch {
    return [];
  }
}
