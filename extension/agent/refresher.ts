/**
 * Asks for whoever wants to know, one at a time; asked meanwhile, once more afterwards, so that nobody
 * gets what was true before they asked. `look` must not reject; `onSeen` is called when it is over.
 */
export function createRefresher(
  look: () => Promise<void>,
  onSeen: () => void,
): () => Promise<void> {
  let looking: Promise<void> | undefined;
  let isStale = false;

  async function lookUntilFresh(): Promise<void> {
    do {
      isStale = false;
      await look();
    } while (isStale);
    looking = undefined;
    onSeen();
  }

  return () => {
    if (looking) isStale = true;
    looking ??= lookUntilFresh();
    return looking;
  };
}
