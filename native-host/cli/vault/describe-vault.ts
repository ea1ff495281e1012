import type { ItemSummary, Result } from '../../../shared/protocol/index.ts';
import type { Encryption } from '../../vault/database/encryption.ts';
import { table } from '../table.ts';

const PLACES = {
  keyring: 'the keychain of the system',
  keytar: 'the keychain of the system (keytar)',
  passphrase: 'your head: it opens with a passphrase',
  file: 'a file beside the vault',
} as const;
const ID_LENGTH = 8;

export function describeStatus(
  status: Result<'vault.status'>,
  encryption: Encryption = 'pages',
): string {
  const { state, provider, items, conversations, pending, problem } = status;
  if (state === 'absent')
    return 'There is no vault: placeholders are kept in memory only.\n  → Run "lifesavor vault create".\n';
  const lines = [`The vault is ${state}.`];
  if (provider) lines.push(`  key            in ${PLACES[provider]}`);
  if (encryption === 'fields')
    lines.push('  encrypted      field by field; SECURITY.md says what can be seen');
  if (items !== undefined) lines.push(`  items          ${items}`);
  if (conversations !== undefined) lines.push(`  conversations  ${conversations}`);
  if (pending > 0) lines.push(`  waiting        ${pending} files, taken in when it is unlocked`);
  if (problem) lines.push(`  did not open   ${problem}`);
  return `${lines.join('\n')}\n`;
}

/** One line an item, without values. */
export function itemTable(items: readonly ItemSummary[]): string {
  if (items.length === 0) return 'Nothing is saved here.\n';
  const rows = items.map(({ id, kind, type = '', label, tags }) => [
    id.slice(0, ID_LENGTH),
    kind,
    type,
    label,
    tags.map((tag) => `#${tag}`).join(' '),
  ]);
  return table(rows);
}
