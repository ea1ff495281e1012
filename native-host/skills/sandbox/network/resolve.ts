import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type AddressRule, publicAddresses } from './public-address.ts';

/** An address a name stands for. */
export interface Address {
  address: string;
  family: 4 | 6;
}

/** How the proxy finds machines, and which it may reach. */
export interface NameSource {
  /** Rejects when there is no such name. */
  resolve(host: string): Promise<readonly Address[]>;
  mayReach(host: string, address: string): boolean;
}

/** The resolver of the machine, and the public internet. */
export function publicNames(): NameSource {
  const rule: AddressRule = publicAddresses(ownAddresses);
  return {
    resolve: async (host) => (await lookup(host, { all: true })).map(typed),
    mayReach: (_host, address) => rule.isPublic(address),
  };
}

/** The addresses of `host` that may be reached; what a name stands for is looked up once and then used as it is. */
export async function reachable(names: NameSource, host: string): Promise<Address[]> {
  const version = isIP(host);
  const all = version ? [typed({ address: host, family: version })] : await names.resolve(host);
  return all.filter(({ address }) => names.mayReach(host, address));
}

function typed({ address, family }: { address: string; family: number }): Address {
  return { address, family: family === 6 ? 6 : 4 };
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(
    (each) => each?.map(({ address }) => address) ?? [],
  );
}
