import { cardParts, fieldParts, holdsText, identityParts } from './bitwarden-parts.ts';
import {
  type BitwardenItem,
  bitwardenExportSchema,
  bitwardenItemSchema,
} from './bitwarden-schema.ts';
import type { ImportResult } from './exchange-item.ts';
import { type Gathering, gather, type Part, type Place } from './gathering.ts';
import { invalidInput, refuseTooLarge } from './invalid-input.ts';
import { addLogin, folderTags } from './login.ts';
import { isoTime } from './text.ts';

/**
 * Everything in a Bitwarden export in JSON that is not encrypted, of a person or an organisation.
 * What is in its bin, attachments and passkeys are left out and noted; former passwords are left
 * out.
 * @throws LifeSavorError INPUT_INVALID when the text is no such export, is damaged or encrypted.
 */
export function importBitwardenJson(text: string): ImportResult {
  const file = bitwardenExportSchema.safeParse(parse(text)).data;
  if (!file) throw notAnExport();
  const folders = new Map<unknown, string>();
  for (const { id, name } of [...(file.folders ?? []), ...(file.collections ?? [])]) {
    folders.set(id, name ?? '');
  }
  const found = gather();
  for (const [index, raw] of file.items.entries()) {
    const item = bitwardenItemSchema.safeParse(raw).data;
    const at = { item: index + 1 };
    if (!item) found.skip(at, 'it is of a kind that is not known, or damaged');
    else if (item.deletedDate) found.skip(at, 'it is in the bin');
    else addItem(found, at, item, tagsOf(item, folders));
  }
  return found.result();
}

function parse(text: string): unknown {
  refuseTooLarge(text.length);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notAnExport();
  }
  if (typeof file === 'object' && file !== null && 'encrypted' in file && file.encrypted === true) {
    throw invalidInput(
      'The Bitwarden export is encrypted.',
      'In Bitwarden choose Export vault with the format ".json", not ".json (Encrypted)", and import that.',
    );
  }
  return file;
}

function tagsOf(item: BitwardenItem, folders: ReadonlyMap<unknown, string>): string[] {
  const ids = [item.folderId, ...(item.collectionIds ?? [])];
  return ids.flatMap((id) => (id ? folderTags(folders.get(id)) : []));
}

function addItem(to: Gathering, at: Place, item: BitwardenItem, tags: string[]): void {
  noteLeftOut(to, at, item);
  if (item.type === 1) {
    const { uris, username, password, totp } = item.login ?? {};
    const addresses = (uris ?? []).map(({ uri }) => uri);
    const { name, notes: note, creationDate: createdAt, revisionDate: updatedAt } = item;
    const login = { name, addresses, username, password, totp, note, tags, createdAt, updatedAt };
    addLogin(to, at, login, fieldParts(item.fields));
    return;
  }
  const entry = {
    name: item.name ?? '',
    otherwise: OTHERWISE[item.type],
    tags,
    createdAt: isoTime(item.creationDate),
    updatedAt: isoTime(item.revisionDate),
  };
  to.add(at, entry, [...partsOf(item), ...fieldParts(item.fields)]);
}

const OTHERWISE = { 2: 'Note', 3: 'Card', 4: 'Identity', 5: 'SSH key' } as const;

function partsOf(item: Exclude<BitwardenItem, { type: 1 }>): Part[] {
  if (item.type === 2) return [{ kind: 'note', value: item.notes }];
  const note: Part = { kind: 'note', part: 'note', value: item.notes };
  if (item.type === 3) return [...cardParts(item.card ?? {}), note];
  if (item.type === 4) return [...identityParts(item.identity ?? {}), note];
  return [{ kind: 'secret', type: 'PRIVATE_KEY', value: item.sshKey?.privateKey }, note];
}

function noteLeftOut(to: Gathering, at: Place, item: BitwardenItem): void {
  if (item.attachments?.length) to.skip(at, 'its attachments cannot be imported');
  if (item.fields?.some((field) => !holdsText(field))) {
    to.skip(at, 'its fields without text cannot be imported');
  }
  if (item.type === 1 && item.login?.fido2Credentials?.length) {
    to.skip(at, 'its passkey cannot be imported');
  }
}

function notAnExport(): Error {
  return invalidInput(
    'The file is no Bitwarden export, or it is damaged.',
    'In Bitwarden choose Export vault with the format ".json", and import that.',
  );
}
