import type { StorageArea } from '../storage/storage-area.ts';

const ITEM = 'enterSends';
const MOST_ORIGINS = 500;

/** Origins where Enter was seen to send a message. */
export interface EnterSends {
  has(origin: string): Promise<boolean>;
  add(origin: string): Promise<void>;
}

export function createEnterSends(area: StorageArea): EnterSends {
  async function read(): Promise<string[]> {
    return ((await area.get(ITEM))[ITEM] as string[] | undefined) ?? [];
  }

  return {
    has: async (origin) => (await read()).includes(origin),
    async add(origin) {
      const known = await read();
      if (!known.includes(origin))
        await area.set({ [ITEM]: [...known, origin].slice(-MOST_ORIGINS) });
    },
  };
}
