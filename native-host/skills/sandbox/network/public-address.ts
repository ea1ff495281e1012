import { BlockList, isIP } from 'node:net';

/**
 * What is no address of the public internet: the IANA registries of special-purpose addresses, and
 * multicast. Version 6 is listed the other way round, for most of it is not in use.
 */
const SPECIAL_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local; clouds tell machines their secrets there
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.31.196.0', 24], // AS112
  ['192.52.193.0', 24], // AMT relays
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['192.175.48.0', 24], // AS112
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];
const GLOBAL_V6: readonly [string, number] = ['2000::', 3];
const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments, Teredo
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: holds an address of version 4
  ['2620:4f:8000::', 48], // AS112
  ['3fff::', 20], // documentation
];
const NAT64: readonly [string, number] = ['64:ff9b::', 96];

/** Tells the public internet from everything nearer. */
export interface AddressRule {
  isPublic(address: string): boolean;
}

/**
 * @param ownAddresses those of this machine: what listens on them trusts who is near, though some of
 * them are public
 */
export function publicAddresses(ownAddresses: () => readonly string[]): AddressRule {
  const special = listOf(SPECIAL_V4, 'ipv4');
  const specialV6 = listOf(SPECIAL_V6, 'ipv6');
  const globalV6 = listOf([GLOBAL_V6], 'ipv6');
  const nat64 = listOf([NAT64], 'ipv6');
  const isPublicV4 = (address: string) => !special.check(address, 'ipv4');
  const isPublicV6 = (address: string) => {
    if (nat64.check(address, 'ipv6')) return isPublicV4(lastFourBytes(address));
    return globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
  };
  return {
    isPublic(address) {
      const version = isIP(address);
      // An address with a zone (fe80::1%eth0) is one of the local link.
      if (version === 0 || address.includes('%')) return false;
      if (ownAddresses().includes(address)) return false;
      return version === 4 ? isPublicV4(address) : isPublicV6(address);
    },
  };
}

function listOf(
  ranges: readonly (readonly [string, number])[],
  family: 'ipv4' | 'ipv6',
): BlockList {
  const list = new BlockList();
  for (const [network, bits] of ranges) list.addSubnet(network, bits, family);
  return list;
}

/** The address of version 4 at the end of one of version 6, however that is written. */
function lastFourBytes(address: string): string {
  const dotted = /[:.]?(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted) return dotted;
  // A URL writes all the ways of an address in one.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const tail = (groups.at(-1) ?? '').split(':').filter((group) => group !== '');
  const [high = 0, low = 0] = ['0', '0', ...tail]
    .slice(-2)
    .map((group) => Number.parseInt(group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
