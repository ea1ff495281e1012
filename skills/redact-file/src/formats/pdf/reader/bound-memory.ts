/** What has been asked for since memory is bounded. */
export interface MemoryBound {
  /** Whether more was asked for than is given. */
  wasHit: boolean;
}

/**
 * Makes `new Uint8Array(length)` throw beyond a length, for all of this thread: the parser unpacks a
 * stream whole, and a small file can hold one of gigabytes, which would end the process.
 */
export function boundMemory(most: number): MemoryBound {
  const bound = { wasHit: false };
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === 'number' && args[0] > most) {
        bound.wasHit = true;
        throw new RangeError('more bytes than are given');
      }
      return Reflect.construct(target, args, newTarget) as object;
    },
  });
  // It unpacks into any number of small arrays first. Without it, the parser unpacks by itself.
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  return bound;
}
