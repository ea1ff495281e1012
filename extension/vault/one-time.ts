/** Things in memory, each given out once to whoever has its token. */
export interface OneTimeStore<T> {
  /** A random token that says nothing about `thing`. */
  put(thing: T): string;
  /** `undefined` when it was given out before, or is forgotten. */
  take(token: string): T | undefined;
  forget(token: string): void;
}

export interface OneTimeOptions {
  /** What nobody has fetched by then is forgotten. */
  lifetimeMs: number;
  newToken(): string;
}

export function createOneTimeStore<T>({ lifetimeMs, newToken }: OneTimeOptions): OneTimeStore<T> {
  const things = new Map<string, { thing: T; timer: ReturnType<typeof setTimeout> }>();

  function take(token: string): T | undefined {
    const found = things.get(token);
    things.delete(token);
    clearTimeout(found?.timer);
    return found?.thing;
  }

  return {
    put(thing) {
      const token = newToken();
      things.set(token, { thing, timer: setTimeout(() => take(token), lifetimeMs) });
      return token;
    },
    take,
    forget: (token) => void take(token),
  };
}
