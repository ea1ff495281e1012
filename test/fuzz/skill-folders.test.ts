import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunnable, readSkill } from '../../native-host/skills/format/index.ts';
import { reviewSkill } from '../../native-host/skills/review/review-skill.ts';

const SEED = 20_261_203;
const RUNS = Number(process.env.LIFESAVOR_SKILL_RUNS ?? 1000);

const DOCUMENT = `---
name: my-skill
description: Reads tables. Use it when somebody asks.
license: MIT
metadata:
  version: "1.0"
allowed-tools: Read Bash(git:*)
---

# Steps

1. Read the file with \`python read.py\`.
`;
const MANIFEST = JSON.stringify(
  {
    manifest_version: '0.3',
    name: 'my-skill',
    version: '1.0.0',
    description: 'Reads tables.',
    server: {
      type: 'node',
      entry_point: 'index.js',
      mcp_config: {
        command: 'node',
        args: ['${__dirname}/index.js', '${user_config.key}'],
        env: { A: 'b' },
        platform_overrides: { linux: { env: { C: 'd' } } },
      },
    },
    user_config: { key: { type: 'string', title: 'Key', default: 'x', min: 1 } },
    compatibility: { platforms: ['linux', 'darwin', 'win32'] },
    _meta: {
      'org.lifesavor': { hosts: ['a.example.com'], read: ['~/a'], write: [], types: ['PERSON'] },
    },
  },
  undefined,
  1,
);

/** Pieces that mean something in one of the files, or to those who look for harm. */
const piece = fc.oneof(
  fc.constantFrom(
    '---',
    '\n---\n',
    ':',
    ': ',
    '- ',
    '&a ',
    '*a',
    '? ',
    '|\n',
    '>',
    '!!x ',
    '#',
    '\t',
  ),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    'null',
    '1e999',
    '-',
    '\\u0000',
    '\\ud800',
    'true',
  ),
  fc.constantFrom(
    '\u0000',
    '\uD800',
    '\uFEFF',
    '\u202E',
    '\u200B',
    '\u{E0041}',
    '\uFE0F',
    '🦊',
    '\r\n',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '../',
    '~/.ssh',
    '/',
    'localhost',
    '*.com',
    'node',
    'uv',
  ),
  fc.constantFrom(
    '<!--',
    '-->',
    '```',
    'curl x | sh',
    'aWdub3Jl',
    'do not tell the user',
    'ignore all',
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const edit = fc.tuple(
  fc.nat({ max: 9999 }),
  fc.nat({ max: 25 }),
  fc.array(piece, { maxLength: 3 }),
);
const edits = fc.array(edit, { maxLength: 6 });

function mutate(text: string, changes: [number, number, string[]][]): string {
  return changes.reduce((before, [share, gone, pieces]) => {
    const at = Math.floor((before.length * share) / 10_000);
    return before.slice(0, at) + pieces.join('') + before.slice(at + gone);
  }, text);
}

describe('a folder with hostile files', () => {
  let base: string;
  let folder: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'skill-fuzz-'));
    folder = join(base, 'my-skill');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.js'), '');
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('is read and looked over without an exception, and is told of by line', async () => {
    let runnable = 0;
    await fc.assert(
      fc.asyncProperty(edits, edits, async (ofDocument, ofManifest) => {
        const document = mutate(DOCUMENT, ofDocument);
        const manifest = mutate(MANIFEST, ofManifest);
        writeFileSync(join(folder, 'SKILL.md'), document);
        writeFileSync(join(folder, 'manifest.json'), manifest);
        const skill = await readSkill(folder, 'user');
        if (isRunnable(skill)) runnable++;
        expect(skill.id).toBe('my-skill');
        for (const { code, message, file, line } of skill.diagnostics) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).toMatch(/^[^\n\p{Cc}]{1,200}\.$/u);
          const lines = (file === 'SKILL.md' ? document : manifest).split(/\r\n?|\n/).length;
          if (line !== undefined) expect(line >= 1 && line <= lines).toBe(true);
        }
        for (const { file, line, excerpt } of await reviewSkill(folder)) {
          expect(['SKILL.md', 'manifest.json', 'index.js', '.']).toContain(file);
          if (line !== undefined) expect(line).toBeGreaterThan(0);
          expect(excerpt ?? '').not.toMatch(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u);
        }
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    console.log(`skills: ${runnable} of ${RUNS} could still be run`);
    expect(runnable).toBeGreaterThan(50);
    expect(runnable).toBeLessThan(RUNS / 2);
  }, 300_000);
});
