import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CHECKED,
  KEY,
  readFolder,
  STARTED,
  UNLOCKED,
  writeFolder,
} from '../testing/audit-place.ts';
import { openAuditLog } from '../writer/open-audit-log.ts';
import { verifyAudit } from './verify-audit.ts';

type Files = ReadonlyMap<string, string>;
let original: Files;

/** Two runs: one without a key, and one that is unlocked late; several segments. */
beforeAll(async () => {
  original = await withFolder(async (folder) => {
    for (const key of [undefined, KEY]) {
      const log = await openAuditLog({ folder, limits: { segmentBytes: 1200 } });
      for (let n = 0; n < 9; n++) {
        log.append(n === 0 ? STARTED : CHECKED);
        await log.flush();
        if (n === 4 && key) await log.unlock(key);
        if (n === 4 && key) log.append(UNLOCKED);
      }
      await log.close();
    }
    return readFolder(folder);
  });
});

describe('a log that somebody edited', () => {
  it('is sound before', async () => {
    expect(original.size).toBeGreaterThan(5);
    expect(await problemsOf(original)).toEqual([]);
  });

  it('is told by any byte that is changed, added or removed, also in head.json', async () => {
    await fc.assert(
      fc.asyncProperty(aFile(), place, byte, fc.integer({ min: 0, max: 2 }), tellsOf(editBytes)),
      { numRuns: 400 },
    );
  });

  it('is told by any line that is removed, repeated, swapped or put elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, fc.integer({ min: 0, max: 3 }), tellsOf(editLines)),
      { numRuns: 400 },
    );
  });

  it('is told by any segment that is gone', async () => {
    for (const gone of original.keys()) {
      const rest = new Map([...original].filter(([name]) => name !== gone));
      expect(await problemsOf(rest), gone).not.toEqual([]);
    }
  });

  it('is told by two segments that changed places', async () => {
    const [a = '', b = ''] = original.keys();
    const files = new Map(original).set(a, original.get(b) ?? '').set(b, original.get(a) ?? '');
    expect(await problemsOf(files)).not.toEqual([]);
  });

  it('is told by any number of lines cut off at its end', async () => {
    const lines = allLines();
    for (let kept = 0; kept < lines.length; kept++) {
      const kinds = (await problemsOf(withLines(lines.slice(0, kept)))).map(({ kind }) => kind);
      expect(kinds).toEqual(['truncated']);
    }
  });
});

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const aFile = () => fc.nat().map((n) => [...original.keys()][n % original.size] ?? '');

function editBytes(name: string, at: number, text: string, how: number): Files {
  const before = original.get(name) ?? '';
  const index = Math.floor(at * before.length);
  const end = how === 0 ? index : index + 1;
  const put = how === 1 ? '' : text;
  return new Map(original).set(name, before.slice(0, index) + put + before.slice(end));
}

function editLines(from: number, to: number, how: number): Files {
  const lines = allLines();
  const [a, b] = [Math.floor(from * lines.length), Math.floor(to * lines.length)];
  const [one, other] = [lines[a]!, lines[b]!];
  const copy = { name: other.name, line: one.line };
  if (how === 2) lines[a] = { ...one, line: other.line };
  if (how === 2) lines[b] = copy;
  if (how === 0 || how === 3) lines.splice(a, 1);
  if (how === 1 || how === 3) lines.splice(b, 0, copy);
  return withLines(lines);
}

interface PlacedLine {
  name: string;
  line: string;
}

function allLines(): PlacedLine[] {
  return [...original]
    .filter(([name]) => name.endsWith('.jsonl'))
    .flatMap(([name, text]) => text.split('\n').map((line) => ({ name, line })))
    .filter(({ line }) => line !== '');
}

/** The log with these lines in place of its own; segments that have none left are gone. */
function withLines(lines: readonly PlacedLine[]): Files {
  const files = new Map([...original].filter(([name]) => name === 'head.json'));
  for (const { name, line } of lines) files.set(name, `${files.get(name) ?? ''}${line}\n`);
  return files;
}

/** A property: what `edit` makes is either the same log or has problems. */
function tellsOf<T extends unknown[]>(edit: (...args: T) => Files): (...args: T) => Promise<void> {
  return async (...args) => {
    const files = edit(...args);
    const isSame = [...original].every(([name, text]) => files.get(name) === text);
    if (!isSame) expect(await problemsOf(files)).not.toEqual([]);
  };
}

async function problemsOf(files: Files) {
  return await withFolder(async (folder) => {
    writeFolder(folder, files);
    return (await verifyAudit({ folder, key: KEY })).problems;
  });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ls-audit-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
