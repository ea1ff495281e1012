import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArchiveProblem } from './archive-errors.ts';
import { archivePlace, SKILL, unpackParts } from './testing/archive-place.ts';
import type { ZipOptions, ZipPart } from './testing/build-zip.ts';
import { unpackArchive } from './unpack-archive.ts';

const MB = 1024 * 1024;

const place = archivePlace();
const unpack = (parts: readonly ZipPart[], options?: ZipOptions) =>
  unpackParts(place, parts, options);

/** Refused for this, and nothing is left of it anywhere. */
async function expectRefused(unpacking: Promise<void>, problem: ArchiveProblem): Promise<void> {
  await expect(unpacking).rejects.toMatchObject({ name: 'ArchiveError', problem });
  expect(readdirSync(join(place.base, 'skills'))).toEqual([]);
  expect(readdirSync(place.base).sort()).toEqual(['skill.mcpb', 'skills']);
}

describe('an archive that leads elsewhere', () => {
  it.each([
    '../evil',
    'a/../../evil',
    'a/..',
    '/etc/evil',
    '//host/share',
    'C:/evil',
    'c:evil',
    '..\\evil',
    'a\\b',
    '\\evil',
    'a\0b',
    'a\nb',
    'file:stream',
    'NUL',
    'a/com1.txt',
    'a./b',
    'a ',
    '.. /evil',
  ])('is refused for the name %j', async (name) => {
    await expectRefused(unpack([...SKILL, { name, content: 'x' }]), 'unsafe');
  });

  it.each(['', './a', 'a//b', 'a/./b', 'x'.repeat(300), `${'a/'.repeat(600)}b`])(
    'is refused for the malformed name %j',
    async (name) => {
      await expectRefused(unpack([{ name }]), 'invalid');
    },
  );

  it('is refused for a name that is no UTF-8', async () => {
    const name = Buffer.from([0x61, 0xff, 0x62]);
    await expectRefused(unpack([{ name, flags: 0 }]), 'invalid');
  });

  it.each([
    ['a link', 0o120777],
    ['a pipe', 0o010644],
    ['a device', 0o060644],
    ['a socket', 0o140644],
  ])('is refused for %s', async (_, mode) => {
    await expectRefused(unpack([{ name: 'a', content: '/etc', mode }]), 'unsafe');
  });

  it.each([
    ['the same name', 'a/b', 'a/b'],
    ['other case', 'SKILL.md', 'skill.MD'],
    ['accents written otherwise', 'caf\u00e9', 'cafe\u0301'],
    ['a file and a folder', 'a', 'a/b'],
    ['a folder and a file', 'A/b', 'a'],
    ['a folder twice', 'a/', 'a/'],
  ])('is refused for two entries with %s', async (_, one, other) => {
    const parts = [{ name: one }, { name: other }];
    await expectRefused(unpack(parts), 'unsafe');
  });

  it('is refused for a second, hidden name', async () => {
    const name = Buffer.from('../evil');
    const extra = Buffer.alloc(9 + name.length);
    extra.writeUInt16LE(0x7075, 0);
    extra.writeUInt16LE(5 + name.length, 2);
    name.copy(extra, 9);
    await expectRefused(unpack([{ name: 'a', extra }]), 'unsafe');
  });

  it.each([0x0001, 0x0041, 0x2001])('is refused when encrypted (flags %i)', async (flags) => {
    await expectRefused(unpack([{ name: 'a', content: 'x', flags }]), 'unsafe');
  });
});

describe('an archive that contradicts itself', () => {
  it.each([
    ['name', { name: 'other' }],
    ['method', { method: 0 }],
    ['flags', { flags: 0x0801 }],
    ['checksum', { crc: 1 }],
    ['size', { size: 7 }],
  ])('is refused for another %s in its local header', async (_, local) => {
    const part = { name: 'a', content: 'x'.repeat(100), local };
    await expectRefused(unpack([part]), 'invalid');
  });

  it('is refused for entries that share their bytes', async () => {
    const bomb = { name: 'a', content: Buffer.alloc(50_000) };
    const parts = [bomb, { ...bomb, name: 'b', sharesWith: 0 }];
    await expectRefused(unpack(parts), 'unsafe');
  });

  it('is refused for a wrong checksum', async () => {
    const part = { name: 'a', content: 'abc', crc: 7 };
    await expectRefused(unpack([part]), 'invalid');
  });

  it('is refused for content that is shorter than it says', async () => {
    const part = { name: 'a', content: 'abc', method: 8, size: 4 };
    await expectRefused(unpack([part]), 'invalid');
  });

  it('is refused for damaged content', async () => {
    const part = {
      name: 'a',
      content: 'abc',
      method: 8,
      packed: Buffer.from([7, 7, 7, 7, 7, 7, 7]),
    };
    await expectRefused(unpack([part]), 'invalid');
  });

  it('is refused for bytes behind the content', async () => {
    const packed = Buffer.concat([deflateRawSync('abc'), Buffer.from('MORE')]);
    const part = { name: 'a', content: 'abc', method: 8, packed };
    await expectRefused(unpack([part]), 'invalid');
  });

  it('is refused for a method that is not known', async () => {
    await expectRefused(unpack([{ name: 'a', method: 12 }]), 'invalid');
  });

  it('is refused for something before it, and for something behind it', async () => {
    const prefix = Buffer.from('#!/bin/sh\n');
    await expectRefused(unpack(SKILL, { prefix }), 'invalid');
    await expectRefused(unpack(SKILL, { trailer: prefix }), 'invalid');
  });

  it('is refused for another number of files', async () => {
    await expectRefused(unpack(SKILL, { count: 3 }), 'invalid');
    await expectRefused(unpack(SKILL, { count: 5 }), 'invalid');
  });

  it.each(['', 'x', 'PK', 'not a zip archive at all, only some text that goes on for a while'])(
    'is refused when it is only %j',
    async (text) => {
      writeFileSync(place.file, text);
      await expectRefused(unpackArchive(place.file, place.target), 'invalid');
    },
  );
});

describe('a bomb', () => {
  it('is refused by what it says', async () => {
    const content = Buffer.alloc(2 * MB);
    await expectRefused(unpack([{ name: 'a', content }]), 'too-large');
  });

  it('is stopped where it says less than it holds', async () => {
    const packed = deflateRawSync(Buffer.alloc(300 * MB));
    const part = { name: 'a', content: 'x', method: 8, packed, size: 1000 };
    await expectRefused(unpack([part]), 'too-large');
  });

  it('is refused when many small files make it up', async () => {
    const content = Buffer.alloc(900 * 1024);
    const parts = Array.from({ length: 20 }, (_, i) => ({ name: String(i), content }));
    await expectRefused(unpack(parts), 'too-large');
  });

  it('is refused when it says it holds more than 200 MiB', async () => {
    const packed = Buffer.alloc(3 * MB, 1);
    const part = { name: 'a', method: 8, packed, size: 201 * MB };
    await expectRefused(unpack([part]), 'too-large');
  });

  it('is refused for too many files', async () => {
    const parts = Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}` }));
    await expectRefused(unpack(parts), 'too-large');
  });

  it('is refused for too many folders', async () => {
    const parts = Array.from({ length: 5001 }, (_, i) => ({ name: `d${i}/e/f` }));
    await expectRefused(unpack(parts), 'too-large');
  });
});
