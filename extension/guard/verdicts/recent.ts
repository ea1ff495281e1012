/** Keys of all items together, in UTF-16 code units: large texts do not pile up. */
const MOST_KEY_LENGTH = 4 * 1024 * 1024;

/** The last few things by key; those not used for longest go first, the newest always stays. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  clear(): void;
}

export function createRecent<V>(most: number): Recent<V> {
  const items = new Map<string, V>();
  let length = 0;

  function remove(key: string): void {
    if (items.delete(key)) length -= key.length;
  }

  return {
    get(key) {
      const value = items.get(key);
      if (value !== undefined) {
        items.delete(key);
        items.set(key, value);
      }
      return value;
    },
    set(key, value) {
      remove(key);
      items.set(key, value);
      length += key.length;
      for (const oldest of items.keys()) {
        if (items.size <= most && (length <= MOST_KEY_LENGTH || items.size === 1)) return;
        remove(oldest);
      }
    },
    clear() {
      items.clear();
      length = 0;
    },
  };
}
