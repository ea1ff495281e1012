import { readFileSync, writeFileSync } from 'node:fs';
import {
  type ItemSummary,
  LifeSavorError,
  type NewItem,
  type Peer,
  type VaultItem,
} from '../../../shared/protocol/index.ts';
import {
  detectFormat,
  type ExchangeFormat,
  type ExchangeItem,
  importAny,
  sealExport,
} from '../../vault/exchange/index.ts';
import { unwritable } from '../../write-file.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';
import { readNewSecret, readSecret } from './read-secret.ts';
import type { JsonOption } from './run-vault.ts';

export interface ExportOptions extends JsonOption {
  recipient?: string[];
}

/** Writes every item, encrypted by age, into a new file. */
export async function exportVault(
  file: string,
  { recipient, json }: ExportOptions,
  context: CliContext,
): Promise<void> {
  const key = recipient
    ? { recipients: recipient }
    : { passphrase: await readNewSecret(context, 'Passphrase for the export: ') };
  const items = await withAgent(context, allItems);
  const bytes = await sealExport(items, { ...key, armored: true });
  try {
    writeFileSync(file, bytes, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw unwritable(file, cause);
  }
  const text = `${items.length} items are in ${file}.\n`;
  await context.out.write(json ? `${JSON.stringify({ file, items: items.length })}\n` : text);
}

export interface ImportOptions extends JsonOption {
  format?: ExchangeFormat;
  identityFile?: string;
}

/** Saves the items of an export: ours, or that of another program. What is there already is not saved twice. */
export async function importIntoVault(
  file: string,
  { format, identityFile, json }: ImportOptions,
  context: CliContext,
): Promise<void> {
  const bytes = readFile(file);
  const isSealed = (format ?? detectFormat(bytes)) === 'age';
  const key = identityFile
    ? { identities: readFile(identityFile).toString('utf8').split('\n').filter(isIdentity) }
    : isSealed && { passphrase: await readSecret(context, 'Passphrase of the export: ') };
  const { items, skipped } = await importAny(bytes, { ...key, ...(format && { format }) });
  const saved = await withAgent(context, (agent) => saveNew(agent, items));
  const known = items.length - saved;
  const lines = [
    `${saved} items saved${known > 0 ? `, ${known} were there already` : ''}.`,
    ...skipped.map(
      ({ line, reason }) => `  left out${line === undefined ? '' : ` (line ${line})`}: ${reason}`,
    ),
  ];
  const report = { saved, known, skipped };
  await context.out.write(json ? `${JSON.stringify(report)}\n` : `${lines.join('\n')}\n`);
}

async function allItems(agent: Peer): Promise<VaultItem[]> {
  const { items } = await agent.request('vault.list', {});
  return await Promise.all(items.map(({ id }) => agent.request('vault.get', { id })));
}

/** @returns how many items were new */
async function saveNew(agent: Peer, items: readonly ExchangeItem[]): Promise<number> {
  const known = new Set((await allItems(agent)).map(contentOf));
  let saved = 0;
  for (const item of items) {
    if (known.has(contentOf(item))) continue;
    known.add(contentOf(item));
    await agent.request('vault.put', newItemOf(item));
    saved++;
  }
  return saved;
}

function newItemOf({ kind, type, label, value, tags, origin }: ExchangeItem): NewItem {
  return { kind, label, value, tags, ...(type && { type }), ...(origin && { origin }) };
}

function contentOf({
  kind,
  label,
  value,
}: Pick<ItemSummary, 'kind' | 'label'> & { value: string }): string {
  return JSON.stringify([kind, label, value]);
}

function isIdentity(line: string): boolean {
  return line.startsWith('AGE-SECRET-KEY-');
}

function readFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      `${file} cannot be read.`,
      'Check its name and that you may read it.',
      { cause },
    );
  }
}
