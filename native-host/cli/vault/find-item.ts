import { type ItemSummary, LifeSavorError, type Peer } from '../../../shared/protocol/index.ts';

const SHORTEST_PREFIX = 4;

/**
 * The item a person means: by id, by the beginning of its id, or by its label.
 * @throws LifeSavorError ITEM_MISSING; USAGE when more than one fits.
 */
export async function findItem(agent: Peer, wanted: string): Promise<ItemSummary> {
  const { items } = await agent.request('vault.list', {});
  const exact = items.filter(({ id }) => id === wanted);
  const named = items.filter(({ label }) => label === wanted);
  const begun =
    wanted.length < SHORTEST_PREFIX ? [] : items.filter(({ id }) => id.startsWith(wanted));
  const found = [exact, named, begun].find((list) => list.length > 0) ?? [];
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new LifeSavorError(
      'USAGE',
      `${found.length} items fit this name.`,
      'Give the id, as "lifesavor vault list" shows it.',
    );
  throw new LifeSavorError(
    'ITEM_MISSING',
    'There is no such item in the vault.',
    'See "lifesavor vault list".',
  );
}
