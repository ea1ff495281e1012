import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInboxKeys } from './inbox-keys.ts';
import { PendingWriter, readPending } from './pending-file.ts';

const inbox = createInboxKeys();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pending-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function written(records: readonly string[], name = 'one'): Promise<Buffer> {
  const file = join(folder, name);
  const writer = await PendingWriter.create(file, inbox.publicKey);
  await Promise.all(records.map((record) => writer.append(Buffer.from(record))));
  await writer.close();
  return readFileSync(file);
}

const textsOf = (records: readonly Buffer[]) => records.map((record) => record.toString());

describe('what comes in while the vault is locked', () => {
  it('is read by the vault and cannot be read without its private key', async () => {
    const bytes = await written(['planted-secret-1', 'planted-secret-2']);
    expect(bytes.includes('planted-secret')).toBe(false);
    const { records, lost } = readPending(bytes, inbox.privateKey);
    expect(textsOf(records)).toEqual(['planted-secret-1', 'planted-secret-2']);
    expect(lost).toBe(0);
    expect(readPending(bytes, createInboxKeys().privateKey).records).toEqual([]);
  });

  it('is there as far as it was written when the writer was stopped', async () => {
    const bytes = await written(['a', 'bb', 'ccc']);
    for (let length = 0; length < bytes.length; length++) {
      const { records, lost } = readPending(bytes.subarray(0, length), inbox.privateKey);
      expect(['a', 'bb', 'ccc'].slice(0, records.length)).toEqual(textsOf(records));
      expect(lost > 0 || records.length < 3).toBe(true);
    }
  });

  it('is never read as something else when a bit was changed', async () => {
    const bytes = await written(['first record', 'second record']);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        const texts = textsOf(readPending(changed, inbox.privateKey).records);
        expect(texts).toEqual(['first record', 'second record'].slice(0, texts.length));
        expect(texts.length).toBeLessThan(2);
      }),
    );
  });
});
