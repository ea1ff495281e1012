import type { Entry, Gathering, Part, Place } from './gathering.ts';
import { originOf } from './origin.ts';
import { isoTime } from './text.ts';

type Text = string | null | undefined;

/** A login as every password manager knows it. */
export interface Login {
  name?: Text;
  /** Addresses it is for; the first that is a web site gives the origin. */
  addresses?: readonly Text[];
  username?: Text;
  password?: Text;
  totp?: Text;
  note?: Text;
  /** Folder, with `/` between the levels; each level becomes a tag. */
  folder?: Text;
  tags?: readonly string[];
  createdAt?: string | number | null | undefined;
  updatedAt?: string | number | null | undefined;
}

/**
 * Takes a login as items: the password under the name of the login, and user name, one-time codes,
 * note and `more` under that name and what they are, tagged with the name.
 * @throws LifeSavorError INPUT_INVALID when the file has too many entries.
 */
export function addLogin(to: Gathering, at: Place, login: Login, more: readonly Part[] = []): void {
  to.add(at, loginEntry(login), [
    { kind: 'secret', type: 'PASSWORD', value: login.password },
    { kind: 'profile', type: 'USERNAME', part: 'user name', value: login.username },
    totpPart(login.totp),
    { kind: 'note', part: 'note', value: login.note },
    ...more,
  ]);
}

/** The seed of one-time codes. */
export function totpPart(value: Text): Part {
  return { kind: 'secret', part: 'one-time codes', tags: ['totp'], value };
}

function loginEntry(login: Login): Entry {
  const addresses = login.addresses ?? [];
  return {
    name: login.name || addresses.find((address) => address && !originOf(address)) || '',
    tags: [...folderTags(login.folder), ...(login.tags ?? [])],
    origin: addresses.map((address) => originOf(address ?? '')).find(Boolean),
    createdAt: isoTime(login.createdAt),
    updatedAt: isoTime(login.updatedAt),
  };
}

/** The levels of a folder, outermost first. */
export function folderTags(folder: Text): string[] {
  return (folder ?? '').split('/', 16);
}
