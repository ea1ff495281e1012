import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { anyAddress, type FindAll } from './any-address.ts';

const NODES: LookupAddress[] = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => ({
  address,
  family: 4,
}));
const known: FindAll = (_host, _options, found) => found(null, NODES);

function ask(find: FindAll, all: boolean): Promise<string | LookupAddress[]> {
  return new Promise((resolve, reject) =>
    anyAddress(find)('fleet.example', { all }, (error, found) =>
      error ? reject(error) : resolve(found),
    ),
  );
}

it.each([true, false])('begins with each server of a name in its turn (all: %s)', async (all) => {
  const firsts = new Set<string>();
  for (let i = 0; i < 200; i++) {
    const found = await ask(known, all);
    if (typeof found !== 'string') expect(found).toHaveLength(3);
    firsts.add(typeof found === 'string' ? found : found[0]!.address);
  }
  expect([...firsts].sort()).toEqual(NODES.map(({ address }) => address));
});

it('says so where there is no such host', async () => {
  const gone: FindAll = (_host, _options, found) =>
    found(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), []);
  await expect(ask(gone, true)).rejects.toMatchObject({ code: 'ENOTFOUND' });
});
