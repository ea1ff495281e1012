import { createRecent } from './recent.ts';

/** What somebody else says about texts: asked once a text, remembered for the last few. */
export interface Opinions<T> {
  /** `undefined` until it was heard. */
  of(text: string): T | undefined;
  /** Asks unless it is being asked already; resolves when there is nothing more to wait for. */
  ask(text: string, isDraft: boolean): Promise<void>;
  clear(): void;
}

/**
 * `fetch` resolves with `undefined` for an answer not worth remembering; `onHeard` is called with
 * every other and waited for.
 */
export function createOpinions<T extends object | null>(
  most: number,
  fetch: (text: string, isDraft: boolean) => Promise<T | undefined>,
  onHeard: (text: string) => Promise<void>,
): Opinions<T> {
  const known = createRecent<T>(most);
  const asking = new Map<string, Promise<void>>();

  async function hear(text: string, isDraft: boolean): Promise<void> {
    const opinion = await fetch(text, isDraft);
    asking.delete(text);
    if (opinion === undefined) return;
    known.set(text, opinion);
    await onHeard(text);
  }

  return {
    of: known.get,
    ask(text, isDraft) {
      const running = asking.get(text);
      if (running !== undefined) return running;
      const asked = hear(text, isDraft);
      asking.set(text, asked);
      return asked;
    },
    clear: known.clear,
  };
}
