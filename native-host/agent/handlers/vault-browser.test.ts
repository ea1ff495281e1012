import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type HandlerContext,
  type Handlers,
  LifeSavorError,
  MOST_CHOICES,
  type NewItem,
  type VaultItem,
} from '../../../shared/protocol/index.ts';
import { auditEventSchema } from '../../audit/events/event.ts';
import type { AuditEvent } from '../../audit/index.ts';
import type { Services } from '../services.ts';
import { browserVaultHandlers } from './vault-browser.ts';

const HERE = 'https://chat.example';
const EXTENSION = `chrome-extension://${'a'.repeat(32)}`;
const VALUE = 'a value to protect';
const NEW: NewItem = { kind: 'secret', label: 'Bank', tags: ['money'], value: VALUE };
const CONTEXT = {} as HandlerContext;

let items: Map<string, VaultItem>;
let noted: AuditEvent[];
let now: number;

beforeEach(() => {
  items = new Map();
  noted = [];
  now = 0;
});

function put(item: NewItem): VaultItem {
  const at = '2026-01-02T03:04:05.000Z';
  const saved = { ...item, id: randomUUID(), createdAt: at, updatedAt: at };
  items.set(saved.id, saved);
  return saved;
}

function summary({ value: _value, ...rest }: VaultItem): Omit<VaultItem, 'value'> {
  return rest;
}

/** The vault as far as these handlers use it. */
const OPERATIONS: Record<string, (...args: never[]) => unknown> = {
  put: (item: NewItem) => summary(put(item)),
  list: ({ query = '' }: { query?: string }) =>
    [...items.values()].filter(({ label }) => label.includes(query)).map(summary),
  get(id: string) {
    const found = items.get(id);
    if (!found) throw new LifeSavorError('ITEM_MISSING', 'Gone.', 'Look.');
    return found;
  },
  remove: (id: string) => items.delete(id),
};

/** One connection of a browser. */
function connect(): Required<Pick<Handlers, 'vault.save' | 'vault.unsave'>> & Handlers {
  const services = {
    vault: { call: async (op: string, ...args: never[]) => OPERATIONS[op]!(...args) },
    audit: { note: (event: AuditEvent) => noted.push(event) },
  } as unknown as Services;
  const client = { role: 'relay', origin: `${EXTENSION}/` } as const;
  return browserVaultHandlers(services, client, () => now) as ReturnType<typeof connect>;
}

const client = { role: 'extension', origin: EXTENSION };

describe('saving', () => {
  it('binds an item to the page it was on, or to none', async () => {
    const browser = connect();
    const bound = await browser['vault.save']({ ...NEW, origin: HERE, onlyThere: true }, CONTEXT);
    const free = await browser['vault.save']({ ...NEW, origin: HERE, onlyThere: false }, CONTEXT);
    expect(items.get(bound.id)?.origin).toBe(HERE);
    expect(items.get(free.id)?.origin).toBeUndefined();
  });

  it('is taken back over the same connection, within minutes, and once', async () => {
    const browser = connect();
    const { id } = await browser['vault.save']({ ...NEW, onlyThere: false }, CONTEXT);
    await expect(connect()['vault.unsave']({ id }, CONTEXT)).rejects.toMatchObject({
      code: 'AGENT_REFUSED',
    });
    now = 4 * 60_000;
    await browser['vault.unsave']({ id }, CONTEXT);
    expect(items.size).toBe(0);
    await expect(browser['vault.unsave']({ id }, CONTEXT)).rejects.toMatchObject({
      code: 'AGENT_REFUSED',
    });
  });

  it('cannot be taken back later, nor what somebody else has saved', async () => {
    const browser = connect();
    const { id } = await browser['vault.save']({ ...NEW, onlyThere: false }, CONTEXT);
    now = 6 * 60_000;
    for (const other of [id, put(NEW).id])
      await expect(browser['vault.unsave']({ id: other }, CONTEXT)).rejects.toMatchObject({
        code: 'AGENT_REFUSED',
      });
    expect(items.size).toBe(2);
  });
});

describe('choosing', () => {
  it('shows those for the page first, and no values', async () => {
    put({ kind: 'note', label: 'A', value: VALUE, tags: [] });
    put({ kind: 'note', label: 'B', value: VALUE, tags: [], origin: 'https://bank.example' });
    put({ kind: 'note', label: 'C', value: VALUE, tags: [], origin: `${HERE}/login` });
    put({ kind: 'note', label: 'D', value: VALUE, tags: [], origin: 'https://chat.example:8443' });
    put({ kind: 'note', label: 'E', value: VALUE, tags: [], origin: 'https://sub.chat.example' });
    put({ kind: 'note', label: 'F', value: VALUE, tags: [], origin: 'http://chat.example' });
    const choices = await connect()['vault.choices']?.({ origin: HERE }, CONTEXT);
    const shown = choices?.items.map(({ label, fits }) => `${label}${fits ? '!' : ''}`);
    expect(shown).toEqual(['C!', 'A', 'B', 'D', 'E', 'F']);
    expect(JSON.stringify(choices)).not.toContain(VALUE);
  });

  it('lists no more than can be looked through, and says how many there are', async () => {
    for (let n = 0; n < MOST_CHOICES + 5; n++)
      put({ kind: 'note', label: `n${n}`, value: VALUE, tags: [] });
    const choices = await connect()['vault.choices']?.({ origin: HERE }, CONTEXT);
    expect(choices).toMatchObject({ total: MOST_CHOICES + 5 });
    expect(choices?.items).toHaveLength(MOST_CHOICES);
  });
});

describe('filling', () => {
  const fill = (id: string, confirmed: boolean) =>
    connect()['vault.fill']!({ id, origin: HERE, confirmed }, CONTEXT);

  it('hands over an item for its own page without a question', async () => {
    const { id } = put({ ...NEW, tags: [], origin: HERE });
    expect(await fill(id, false)).toEqual({ value: VALUE });
    expect(noted).toEqual([
      { event: 'item-filled', itemId: id, site: HERE, basis: 'same-origin', client },
    ]);
  });

  it.each([
    ['another page', { origin: 'https://bank.example' }],
    ['another port', { origin: 'https://chat.example:8443' }],
    ['another scheme', { origin: 'http://chat.example' }],
    ['no page in particular', {}],
  ])('hands over an item for %s only once that is confirmed', async (_where, binding) => {
    const { id } = put({ ...NEW, tags: [], ...binding });
    await expect(fill(id, false)).rejects.toMatchObject({ code: 'ITEM_NOT_FOR_ORIGIN' });
    expect(await fill(id, true)).toEqual({ value: VALUE });
    expect(noted).toEqual([
      { event: 'command-refused', code: 'ITEM_NOT_FOR_ORIGIN', client },
      { event: 'item-filled', itemId: id, site: HERE, basis: 'confirmed', client },
    ]);
  });
});

it('writes everything it does into the audit log, and never a value or a label', async () => {
  const browser = connect();
  const { id } = await browser['vault.save'](
    { ...NEW, tags: [], origin: HERE, onlyThere: true },
    CONTEXT,
  );
  await browser['vault.fill']?.({ id, origin: HERE, confirmed: false }, CONTEXT);
  await browser['vault.unsave']({ id }, CONTEXT);
  expect(noted.map(({ event }) => event)).toEqual(['item-saved', 'item-filled', 'item-removed']);
  for (const event of noted) expect(auditEventSchema.safeParse(event).success).toBe(true);
  expect(JSON.stringify(noted)).not.toMatch(new RegExp(`${VALUE}|${NEW.label}`));
});
