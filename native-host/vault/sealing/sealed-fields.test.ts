import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../shared/detect/entity-types/index.ts';
import type { Row } from '../database/database.ts';
import { CONVERSATIONS, ENTRIES, ITEMS, SETTINGS, TABLES } from '../database/tables.ts';
import { sealKeysOf } from './seal-keys.ts';
import { sealedFields } from './sealed-fields.ts';

const cipher = sealedFields(sealKeysOf(randomBytes(32)));
const entry = { conversation: 'c', placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: 'a' };
const damaged = expect.objectContaining({ code: 'VAULT_DAMAGED' });

/** Any string, halves of surrogate pairs included. */
const text = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map((units) => String.fromCharCode(...units));

function problemOf(action: () => unknown): unknown {
  try {
    return { opened: action() };
  } catch (error) {
    return error;
  }
}

it('every row of every table is opened as it was sealed', () => {
  const rows = TABLES.map((table) =>
    fc.record(
      Object.fromEntries(
        table.columns.map((column) => [
          column,
          /_at$/.test(column)
            ? fc.nat()
            : table.key.includes(column)
              ? text
              : fc.oneof(text, fc.constant(null), fc.uint8Array().map(Buffer.from)),
        ]),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.tuple(...rows), (values) => {
      for (const [index, table] of TABLES.entries()) {
        const row = values[index] as Row;
        expect(cipher.open(table, cipher.seal(table, row))).toEqual(row);
      }
    }),
  );
});

it('no field is opened of which a bit was changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENTRIES.columns), fc.nat(), (column, place) => {
      const stored = cipher.seal(ENTRIES, entry);
      const bytes = Buffer.from(String(stored[column]), 'latin1');
      const bit = place % (bytes.length * 8);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      const changed = { ...stored, [column]: bytes.toString('latin1') };
      expect(problemOf(() => cipher.open(ENTRIES, changed))).toEqual(damaged);
    }),
    { numRuns: 2000 },
  );
});

it('nothing is opened with another key, nor what is no sealed value at all', () => {
  const stored = cipher.seal(ENTRIES, entry);
  const other = sealedFields(sealKeysOf(randomBytes(32)));
  expect(problemOf(() => other.open(ENTRIES, stored))).toEqual(damaged);
  for (const value of [null, 7, '', 'a', Buffer.alloc(0), Buffer.alloc(64)])
    expect(problemOf(() => cipher.open(ENTRIES, { ...stored, value }))).toEqual(damaged);
  const used = cipher.seal(CONVERSATIONS, { id: 'c', used_at: 1 });
  for (const used_at of ['', null, 0.5])
    expect(problemOf(() => cipher.open(CONVERSATIONS, { ...used, used_at }))).toEqual(damaged);
});

it('what is moved to another row, column or table is found out', () => {
  const stored = cipher.seal(ENTRIES, entry);
  const others: Row[] = [
    cipher.seal(ENTRIES, { ...entry, placeholder: '[EMAIL_2]', value: 'b' }),
    cipher.seal(ENTRIES, { ...entry, conversation: 'd', value: 'b' }),
    { ...stored, value: stored.type! },
    { ...stored, value: cipher.seal(SETTINGS, { name: 'c', value: 'b' }).value! },
  ];
  for (const { value } of others)
    expect(problemOf(() => cipher.open(ENTRIES, { ...stored, value: value! }))).toEqual(damaged);
  for (const column of ['conversation', 'placeholder'])
    for (const other of others.slice(0, 2)) {
      if (other[column] === stored[column]) continue;
      const moved = { ...stored, [column]: other[column]! };
      expect(problemOf(() => cipher.open(ENTRIES, moved))).toEqual(damaged);
    }
});

it('equal values look different, but for keys, which can be looked for', () => {
  const first = cipher.seal(ENTRIES, entry);
  const again = cipher.seal(ENTRIES, entry);
  expect([again.conversation, again.placeholder]).toEqual([first.conversation, first.placeholder]);
  expect(again.value).not.toBe(first.value);
  expect(cipher.seal(ENTRIES, { conversation: 'c' })).toEqual({ conversation: first.conversation });
  // A placeholder that every conversation has does not look the same in all.
  const elsewhere = cipher.seal(ENTRIES, { ...entry, conversation: 'd' });
  expect(elsewhere.placeholder).not.toBe(first.placeholder);
});

it('only ids and times are in the clear', () => {
  const clear = { id: 'i', created_at: 1, updated_at: 2 };
  const sealed = { kind: 'note', type: null, label: 'l', value: 'v', tags: '[]', origin: null };
  const stored = cipher.seal(ITEMS, { ...clear, ...sealed });
  expect(stored).toMatchObject(clear);
  for (const [column, value] of Object.entries(sealed)) {
    expect(stored[column]).toMatch(/^[\w-]{80}$/);
    expect(stored[column]).not.toBe(value);
  }
});

it('neither kind nor type of an item is told by a length, nor whether there is one', () => {
  const lengths = ['note', 'profile', 'secret', null, ...ENTITY_TYPES].map((type) => {
    const { kind, ...rest } = cipher.seal(ITEMS, { id: 'i', kind: 'note', type });
    return [kind, rest.type].map((text) => String(text).length).join();
  });
  expect(new Set(lengths).size).toBe(1);
});
