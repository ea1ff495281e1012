import {
  type Choice,
  type Handlers,
  type ItemSummary,
  LifeSavorError,
  MOST_CHOICES,
  webOriginOf,
} from '../../../shared/protocol/index.ts';
import type { LinkClient } from '../../link/handshake.ts';
import { auditClient } from '../audit-trail.ts';
import type { Services } from '../services.ts';

/** How long what was saved over a connection may be taken back over it. */
const UNDO_MS = 5 * 60_000;

/**
 * What a browser may do with saved items: save one, take that back, choose one for a page and get
 * its value for that page. Made for each connection, which may only take back what it saved itself.
 */
export function browserVaultHandlers(
  { vault, audit }: Pick<Services, 'vault' | 'audit'>,
  linkClient: LinkClient,
  now: () => number = () => performance.now(),
): Handlers {
  const client = auditClient(linkClient);
  const savedAt = new Map<string, number>();

  function forgetOld(): void {
    for (const [id, at] of savedAt) if (now() - at > UNDO_MS) savedAt.delete(id);
  }

  return {
    'vault.save': async ({ origin, onlyThere, ...item }) => {
      const binding = onlyThere && origin !== undefined ? { origin } : {};
      const saved = await vault.call('put', { ...item, ...binding });
      forgetOld();
      savedAt.set(saved.id, now());
      const { id: itemId, kind } = saved;
      const site = origin === undefined ? {} : { site: origin };
      audit.note({ event: 'item-saved', itemId, kind, ...site, client });
      return saved;
    },

    'vault.unsave': async ({ id }) => {
      forgetOld();
      if (!savedAt.has(id)) throw notJustSaved();
      await vault.call('remove', id);
      savedAt.delete(id);
      audit.note({ event: 'item-removed', itemId: id, by: 'extension' });
      return {};
    },

    'vault.choices': async ({ origin, query }) => {
      const found = await vault.call('list', { query });
      const items = found.map((item): Choice => ({ ...item, fits: isFor(item, origin) }));
      // The order by label is kept within both halves.
      const sorted = items.toSorted((a, b) => Number(b.fits) - Number(a.fits));
      return { items: sorted.slice(0, MOST_CHOICES), total: found.length };
    },

    'vault.fill': async ({ id, origin, confirmed }) => {
      const item = await vault.call('get', id);
      const fits = isFor(item, origin);
      if (!fits && !confirmed) {
        audit.note({ event: 'command-refused', code: 'ITEM_NOT_FOR_ORIGIN', client });
        throw notForOrigin(item);
      }
      const basis = fits ? 'same-origin' : 'confirmed';
      audit.note({ event: 'item-filled', itemId: id, site: origin, basis, client });
      return { value: item.value };
    },
  };
}

/** Same scheme, host and port; an item that is for no page in particular is for none. */
function isFor(item: Pick<ItemSummary, 'origin'>, origin: string): boolean {
  return webOriginOf(item.origin) === origin;
}

function notForOrigin({ origin }: Pick<ItemSummary, 'origin'>): LifeSavorError {
  return new LifeSavorError(
    'ITEM_NOT_FOR_ORIGIN',
    origin === undefined
      ? 'This item is for no site in particular.'
      : 'This item is for another site only.',
    'Say that you want it filled in here all the same, or choose another one.',
  );
}

function notJustSaved(): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    'A browser can take back only what it has saved in the last minutes.',
    'Remove the item with "lifesavor vault rm".',
  );
}
