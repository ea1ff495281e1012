import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** The resolver of the system, as far as it is used: all addresses of a host. */
export type FindAll = (
  host: string,
  options: { all: true },
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Finds a host with its addresses in random order, so that agents spread over servers that share a
 * name, and one that leaves a server does not come back to the same each time.
 */
export function anyAddress(find: FindAll = lookup, random = Math.random): LookupFunction {
  return (host, options, found) => {
    find(host, { ...options, all: true }, (error, addresses) => {
      const mixed = error ? [] : shuffled(addresses, random);
      const [first] = mixed;
      if (error || !first || options.all) return found(error, mixed);
      found(null, first.address, first.family);
    });
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
