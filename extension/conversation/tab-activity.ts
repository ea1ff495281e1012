import type { StorageArea } from '../storage/storage-area.ts';

const MOST_TABS = 200;
const ITEM = 'tabs';

/** What this browser session remembers of one tab. */
export interface TabActivity {
  /** Values replaced in messages sent from the tab. */
  replaced: number;
  /** Conversation of its last guarded send, and when (milliseconds since the epoch). */
  lastSend: { key: string; at: number };
}

export interface TabActivities {
  of(tabId: number): Promise<TabActivity | undefined>;
  /** Note a guarded send; resolves with the new total of the tab. */
  sent(tabId: number, key: string, replaced: number): Promise<TabActivity>;
}

type Stored = Record<string, TabActivity>;

export function createTabActivities(area: StorageArea, now: () => number): TabActivities {
  let turn: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Stored> {
    return ((await area.get(ITEM))[ITEM] as Stored | undefined) ?? {};
  }

  async function add(tabId: number, key: string, replaced: number): Promise<TabActivity> {
    const tabs = await read();
    const activity = {
      replaced: (tabs[tabId]?.replaced ?? 0) + replaced,
      lastSend: { key, at: now() },
    };
    await area.set({ [ITEM]: newest({ ...tabs, [tabId]: activity }) });
    return activity;
  }

  return {
    of: async (tabId) => (await read())[tabId],
    sent(tabId, key, replaced) {
      const added = turn.catch(() => {}).then(() => add(tabId, key, replaced));
      turn = added;
      return added;
    },
  };
}

function newest(tabs: Stored): Stored {
  const sorted = Object.entries(tabs).sort(([, a], [, b]) => b.lastSend.at - a.lastSend.at);
  return Object.fromEntries(sorted.slice(0, MOST_TABS));
}
