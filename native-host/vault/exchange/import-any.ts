import { type OpenOptions, openExport } from './age-export.ts';
import { importBitwardenCsv } from './bitwarden-csv.ts';
import { importBitwardenJson } from './bitwarden-json.ts';
import { importChromeCsv, importFirefoxCsv, importSafariCsv } from './browser-csv.ts';
import { detectFormat } from './detect-format.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import type { ImportResult } from './exchange-item.ts';
import { invalidInput, refuseTooLarge } from './invalid-input.ts';
import { importKeepassCsv } from './keepass-csv.ts';
import { importKeepassXml } from './keepass-xml.ts';
import { decodeText } from './text.ts';

export interface ImportOptions extends OpenOptions {
  /** Absent: told by the content. */
  format?: ExchangeFormat | undefined;
}

type Importer = (text: string) => ImportResult;

const IMPORTERS: Readonly<Record<Exclude<ExchangeFormat, 'age'>, Importer>> = {
  'bitwarden-json': importBitwardenJson,
  'bitwarden-csv': importBitwardenCsv,
  'keepass-xml': importKeepassXml,
  'keepass-csv': importKeepassCsv,
  'chrome-csv': importChromeCsv,
  'firefox-csv': importFirefoxCsv,
  'safari-csv': importSafariCsv,
};

/**
 * Imports a file of any format that is known.
 * @throws LifeSavorError INPUT_INVALID when the format cannot be told, or the file is damaged or too
 * large; as `openExport` for a file that is encrypted with age.
 */
export async function importAny(
  bytes: Uint8Array,
  { format = detectFormat(bytes), ...keys }: ImportOptions = {},
): Promise<ImportResult> {
  if (format === undefined) throw unknownFormat();
  if (format === 'age') return { items: await openExport(bytes, keys), skipped: [] };
  refuseTooLarge(bytes.length);
  return IMPORTERS[format](decodeText(bytes));
}

function unknownFormat(): Error {
  return invalidInput(
    'The file is none that can be imported.',
    'Export it again: from Bitwarden as JSON or CSV, from KeePass as XML or CSV, from a browser as CSV.',
  );
}
