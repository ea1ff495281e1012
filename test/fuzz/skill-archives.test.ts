import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveError, unpackArchive } from '../../native-host/archive/index.ts';
import { buildZip } from '../../native-host/archive/testing/build-zip.ts';
import { LifeSavorError } from '../../shared/protocol/errors.ts';

const SEED = 20_261_202;
const RUNS = 6000;
const REASONS = [
  'invalid',
  'unsafe',
  'too-large',
  // A name may be longer than the file system takes.
  'OUTPUT_UNWRITABLE',
];

const SOUND = [
  buildZip([
    { name: 'SKILL.md', content: '---\nname: a\n---\n' },
    { name: 'lib/', mode: 0o40755 },
    { name: 'lib/a.js', content: 'console.log(1);\n'.repeat(30), mode: 0o100755 },
  ]),
  buildZip(
    [
      { name: 'a/b/c', content: 'x'.repeat(400), descriptor: true },
      { name: 'é', content: '' },
    ],
    { comment: Buffer.from('comment') },
  ),
];

/** Where the signatures of records stand: a change behind one changes what the archive says. */
function recordsOf(zip: Buffer): number[] {
  const found: number[] = [];
  for (let at = zip.indexOf('PK'); at !== -1; at = zip.indexOf('PK', at + 1)) found.push(at);
  return found;
}

const value = fc.constantFrom(0, 1, 2, 8, 0x7f, 0x80, 0xff, 0x2e, 0x2f, 0x5c, 0xa0, 0xa1);
const anywhere = fc.tuple(fc.nat({ max: 2000 }), value).map(([at, byte]) => (zip: Buffer) => {
  if (zip.length > 0) zip[at % zip.length] = byte;
  return zip;
});
const inRecord = fc
  .tuple(fc.nat({ max: 50 }), fc.nat({ max: 70 }), value)
  .map(([record, offset, byte]) => (zip: Buffer) => {
    const records = recordsOf(zip);
    const at = (records[record % Math.max(1, records.length)] ?? 0) + offset;
    if (at < zip.length) zip[at] = byte;
    return zip;
  });
const named = fc
  .constantFrom('../a', '..\\a', '/etc/', 'C:aa', 'a\0bb', 'lib/')
  .map((name) => (zip: Buffer) => {
    for (const known of ['SKILL.md', 'lib/a.js', 'a/b/c'])
      for (let at = zip.indexOf(known); at !== -1; at = zip.indexOf(known, at + 1))
        zip.write(name.slice(0, known.length), at);
    return zip;
  });
const cut = fc
  .tuple(fc.nat({ max: 2000 }), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 20 }))
  .map(([at, gone, come]) => (zip: Buffer) => {
    const start = at % (zip.length + 1);
    return Buffer.concat([zip.subarray(0, start), come, zip.subarray(start + gone)]);
  });
const change = fc.oneof(
  { weight: 5, arbitrary: inRecord },
  { weight: 3, arbitrary: anywhere },
  { weight: 1, arbitrary: named },
  { weight: 1, arbitrary: cut },
);
const archive = fc
  .tuple(fc.nat({ max: SOUND.length - 1 }), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([which, changes]) =>
    changes.reduce<Buffer>((zip, each) => each(zip), Buffer.from(SOUND[which] ?? SOUND[0]!)),
  );

describe('an archive that was tampered with', () => {
  let base: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'skill-fuzz-'));
    mkdirSync(join(base, 'in/skills'), { recursive: true });
    writeFileSync(join(base, 'in/witness'), 'untouched');
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('is unpacked into its folder or refused, and nothing is written anywhere else', async () => {
    const file = join(base, 'archive');
    const skills = join(base, 'in/skills');
    const counts = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(archive, async (bytes) => {
        writeFileSync(file, bytes);
        const outcome = await unpackArchive(file, join(skills, 'a')).then(
          () => 'unpacked',
          (error: unknown) => {
            if (error instanceof ArchiveError) return error.problem;
            if (error instanceof LifeSavorError) return error.code;
            throw error;
          },
        );
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        expect(['unpacked', ...REASONS]).toContain(outcome);
        expect(readdirSync(skills)).toEqual(outcome === 'unpacked' ? ['a'] : []);
        expect(readdirSync(join(base, 'in'))).toEqual(['skills', 'witness']);
        expect(readdirSync(base).sort()).toEqual(['archive', 'in']);
        rmSync(join(skills, 'a'), { recursive: true, force: true });
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect(readFileSync(join(base, 'in/witness'), 'utf8')).toBe('untouched');
    console.log('archives:', [...counts].map(([reason, count]) => `${count} ${reason}`).join(', '));
    expect(counts.get('unpacked')).toBeGreaterThan(0);
    expect(counts.get('unsafe')).toBeGreaterThan(100);
  }, 300_000);
});
