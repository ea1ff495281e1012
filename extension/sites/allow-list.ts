import type { FoundValue } from '../channel/messages.ts';
import type { StorageArea } from '../storage/storage-area.ts';

const ITEM = 'notPersonal';
/** Oldest lines go first; each is 43 characters. */
const MOST_LINES = 5_000;

/**
 * Values a person declared not to be personal data on a site. On disk there are only salted
 * SHA-256 hashes of site, type and value, never a value.
 */
export interface AllowList {
  has(site: string, found: FoundValue): Promise<boolean>;
  set(site: string, found: FoundValue, allowed: boolean): Promise<void>;
}

interface Stored {
  /** Random per installation, base64. */
  salt: string;
  hashes: string[];
}

export function createAllowList(area: StorageArea): AllowList {
  let loading: Promise<Stored> | undefined;

  function load(): Promise<Stored> {
    loading ??= read(area);
    return loading;
  }

  return {
    async has(site, found) {
      const { salt, hashes } = await load();
      return hashes.length > 0 && hashes.includes(await hashOf(salt, site, found));
    },
    async set(site, found, allowed) {
      const stored = await load();
      const hash = await hashOf(stored.salt, site, found);
      const others = stored.hashes.filter((known) => known !== hash);
      stored.hashes = allowed ? [...others, hash].slice(-MOST_LINES) : others;
      await area.set({ [ITEM]: stored });
    },
  };
}

async function read(area: StorageArea): Promise<Stored> {
  const stored = (await area.get(ITEM))[ITEM] as Stored | undefined;
  return stored ?? { salt: base64(crypto.getRandomValues(new Uint8Array(32))), hashes: [] };
}

async function hashOf(salt: string, site: string, { type, value }: FoundValue): Promise<string> {
  const line = new TextEncoder().encode([salt, site, type, value].join('\0'));
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', line)));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
