import type { MapEntry } from '../../shared/protocol/conversation.ts';
import type { StorageArea } from '../storage/storage-area.ts';

const MOST_CONVERSATIONS = 200;
const EXPIRES_AFTER_MS = 24 * 60 * 60_000;
const INDEX = 'conversations';

/** Placeholder maps that outlive the background worker but not the browser session. */
export interface MapStore {
  load(key: string): Promise<MapEntry[]>;
  save(key: string, entries: readonly MapEntry[]): Promise<void>;
}

/** Milliseconds since the epoch at which each conversation was last saved. */
type Index = Record<string, number>;

export function createMapStore(area: StorageArea, now: () => number): MapStore {
  let writing: Promise<void> = Promise.resolve();

  async function readIndex(): Promise<Index> {
    return ((await area.get(INDEX))[INDEX] as Index | undefined) ?? {};
  }

  async function write(key: string, entries: readonly MapEntry[]): Promise<void> {
    const { kept, dropped } = prune({ ...(await readIndex()), [key]: now() }, now());
    if (dropped.length > 0) await area.remove(dropped.map(itemName));
    await area.set({ [itemName(key)]: entries, [INDEX]: kept });
  }

  return {
    async load(key) {
      const savedAt = (await readIndex())[key];
      if (savedAt === undefined || now() - savedAt > EXPIRES_AFTER_MS) return [];
      return ((await area.get(itemName(key)))[itemName(key)] as MapEntry[] | undefined) ?? [];
    },
    save(key, entries) {
      // One write after another, or two conversations would overwrite each other's index line.
      writing = writing.catch(() => {}).then(() => write(key, entries));
      return writing;
    },
  };
}

function itemName(key: string): string {
  return `map:${key}`;
}

function prune(index: Index, now: number): { kept: Index; dropped: string[] } {
  const newestFirst = Object.entries(index).sort(([, a], [, b]) => b - a);
  const kept: Index = {};
  const dropped: string[] = [];
  for (const [key, savedAt] of newestFirst) {
    const fits = Object.keys(kept).length < MOST_CONVERSATIONS;
    if (fits && now - savedAt <= EXPIRES_AFTER_MS) kept[key] = savedAt;
    else dropped.push(key);
  }
  return { kept, dropped };
}
