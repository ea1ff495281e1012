/** The last few things by key; the one not used for longest goes first. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  clear(): void;
}

export function createRecent<V>(most: number): Recent<V> {
  const items = new Map<string, V>();
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
      items.delete(key);
      items.set(key, value);
      const oldest = items.keys().next();
      if (items.size > most && !oldest.done) items.delete(oldest.value);
    },
    clear: () => items.clear(),
  };
}
